import type { Purpose } from "#app/domain/consent/purposes.ts";
import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { PARTICIPANT_REASONS } from "#app/domain/proposal/reasons.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Card } from "../card.tsx";
import { Checkbox, RadioGroup } from "../choices.tsx";
import { ConsentWords } from "../consent-words.tsx";
import { ActForm } from "./act-form.tsx";
import { Fold } from "./fold.tsx";

interface Shown {
  version: number;
  state: ProposalState;
  acts: readonly ProposalAct[];
  preApproved: boolean;
  mayPreApprove: boolean;
  mayRevoke: boolean;
}

/** The wordings in force today, by what they ask. */
type Texts = Readonly<Record<Purpose, string>>;

type Errors = Record<string, string[] | null> | undefined;

/** The question and its answers; a no is a button beside the yes, and asks for no reason. */
export function ParticipantAnswer({
  proposal,
  texts,
  errors,
}: {
  proposal: Shown;
  texts: Texts;
  errors?: Errors;
}) {
  const say = useMessages().participant.proposals;
  const { acts, version } = proposal;
  if (acts.includes("accept"))
    return (
      <Card move aria-labelledby="fragan">
        <h2 id="fragan">{say.ask.title}</h2>
        <ConsentWords version={texts.presentation} />
        <div className="mt-5">
          <ActForm act="accept" version={version} label={say.ask.yes} icon="check">
            <ConsentWords version={texts.identity} rights={false} />
            <Checkbox
              name="preApprove"
              label={say.preApproval.box}
              hint={say.preApproval.hint}
              required={false}
            />
          </ActForm>
        </div>
        <div className="mt-4">
          <No proposal={proposal} label={say.ask.no} errors={errors} />
        </div>
      </Card>
    );
  if (acts.includes("identify"))
    return (
      <Card move aria-labelledby="fragan">
        <h2 id="fragan">{say.name.title}</h2>
        <ConsentWords version={texts.identity} />
        <div className="mt-5">
          <ActForm act="identify" version={version} label={say.name.yes} icon="check" />
        </div>
        <div className="mt-4">
          <No proposal={proposal} label={say.name.no} errors={errors} />
        </div>
      </Card>
    );
  return <NoQuestion proposal={proposal} texts={texts} errors={errors} />;
}

/** Nothing is asked now: what was said, with the way to take it back beside it. */
function NoQuestion({ proposal, texts, errors }: { proposal: Shown; texts: Texts; errors: Errors }) {
  const say = useMessages().participant.proposals;
  const { acts, version, mayPreApprove, mayRevoke } = proposal;
  if (!acts.includes("say_no") && !mayRevoke) return null;
  return (
    <div className="grid gap-5">
      {mayRevoke && (
        <Card>
          <p className="mb-4">{say.preApproval.given}</p>
          <ActForm act="revoke" version={version} label={say.preApproval.revoke} kind="secondary" />
        </Card>
      )}
      {mayPreApprove && (
        <Card>
          <p>{say.preApproval.notGiven}</p>
          <ConsentWords version={texts.identity} />
          <div className="mt-4">
            <ActForm act="approve" version={version} label={say.preApproval.give} kind="secondary" />
          </div>
        </Card>
      )}
      {acts.includes("say_no") && <No proposal={proposal} label={say.sayNo.open} errors={errors} />}
    </div>
  );
}

function No({ proposal, label, errors }: { proposal: Shown; label: string; errors: Errors }) {
  const say = useMessages().participant.proposals;
  return (
    <Fold button title={label} open={Boolean(errors?.reason)}>
      <ActForm act="say_no" version={proposal.version} label={say.sayNo.send} kind="danger">
        <RadioGroup
          name="reason"
          label={say.sayNo.title}
          hint={say.sayNo.text}
          required={false}
          errors={errors?.reason ?? undefined}
          options={PARTICIPANT_REASONS.map((reason) => ({ value: reason, label: say.reasons[reason] }))}
        />
      </ActForm>
    </Fold>
  );
}
