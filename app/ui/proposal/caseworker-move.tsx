import { INTERPRETERS, type Purpose } from "#app/domain/consent/purposes.ts";
import type { DemandToCheck } from "#app/domain/matching/demands-to-check.ts";
import { PARTICIPANT_WAYS } from "#app/domain/proposal/answer-ways.ts";
import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { CHECK_REASONS, PARTICIPANT_REASONS } from "#app/domain/proposal/reasons.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { Card } from "../card.tsx";
import { Checkbox, RadioGroup } from "../choices.tsx";
import { ConsentWords } from "../consent-words.tsx";
import { ActForm } from "./act-form.tsx";
import { STATUS_OF } from "./broker-proposals.tsx";
import { DemandsToCheck } from "./demands-to-check.tsx";
import { Fold } from "./fold.tsx";

interface Shown {
  version: number;
  state: ProposalState;
  acts: readonly ProposalAct[];
  setAside: boolean;
  preApproved: boolean;
  mayPreApprove: boolean;
  mayRevoke: boolean;
  interpreterLanguage: string | null;
  toCheck: readonly DemandToCheck[];
}

/** The wordings in force today, to read aloud. */
type Texts = Readonly<Record<Purpose, string>>;
type Errors = Record<string, string[] | null> | undefined;

/** What the caseworker does for the participant now: check, or write down their word with how it was given. */
export function CaseworkerMove({
  proposal,
  texts,
  errors,
}: {
  proposal: Shown;
  texts: Texts;
  errors?: Errors;
}) {
  const { caseworker, states } = useMessages();
  const say = caseworker.proposals;
  const { state, version, acts } = proposal;
  if (state === "suggested" && !proposal.setAside)
    return (
      <Card move aria-labelledby="stam-av">
        <h2 id="stam-av">{say.check.title}</h2>
        <p className="mt-2">{say.check.lead}</p>
        <DemandsToCheck demands={proposal.toCheck} />
        <div className="mt-6 grid gap-3">
          <ActForm act="fits" version={version} label={say.fits} />
          <p className="text-sm text-muted">{say.fitsText}</p>
          <Fold title={say.fitsNot} button open={Boolean(errors?.reason)}>
            <ActForm act="fits_not" version={version} label={say.check.send} kind="secondary">
              <RadioGroup
                name="reason"
                label={say.check.why}
                hint={say.check.whyHint}
                errors={errors?.reason ?? undefined}
                options={CHECK_REASONS.map((reason) => ({
                  value: reason,
                  label: states.proposal.reasons[reason],
                }))}
              />
            </ActForm>
          </Fold>
        </div>
      </Card>
    );
  const question = acts.includes("identify") ? say.name : say.answer;
  const asked = acts.includes("accept") || acts.includes("identify");
  if (!asked)
    return (
      <Card>
        <p className="text-lg">
          {proposal.setAside
            ? say.setAside
            : forSide(states.proposal.statuses[STATUS_OF[state]], "caseworker")}
        </p>
        {proposal.setAside && (
          <div className="mt-5">
            <ActForm act="fits" version={version} label={say.check.after} kind="secondary" />
          </div>
        )}
        <PreApproval proposal={proposal} texts={texts} errors={errors} />
        <SayNo proposal={proposal} errors={errors} />
      </Card>
    );
  return (
    <Card move aria-labelledby="svar">
      <h2 id="svar">{question.title}</h2>
      <p className="mt-2">{question.text}</p>
      <div className="mb-5">
        <ConsentWords version={acts.includes("identify") ? texts.identity : texts.presentation} />
      </div>
      {acts.includes("accept") && (
        <ActForm act="accept" version={version} label={say.answer.yes}>
          <Given proposal={proposal} errors={errors} />
          <ConsentWords version={texts.identity} rights={false} />
          <Checkbox
            name="preApprove"
            label={states.proposal.preApproval.box}
            hint={states.proposal.preApproval.revocable}
            required={false}
          />
        </ActForm>
      )}
      {acts.includes("identify") && (
        <ActForm act="identify" version={version} label={say.name.yes}>
          <Given proposal={proposal} errors={errors} />
        </ActForm>
      )}
      <SayNo proposal={proposal} errors={errors} />
    </Card>
  );
}

function SayNo({ proposal, errors }: { proposal: Shown; errors: Errors }) {
  const { caseworker, states } = useMessages();
  const say = caseworker.proposals.answer;
  if (!proposal.acts.includes("say_no")) return null;
  return (
    <div className="mt-5">
      <Fold title={say.no} open={Boolean(errors?.reason)}>
        <ActForm act="say_no" version={proposal.version} label={say.no} kind="danger">
          <Given proposal={proposal} errors={errors} />
          <RadioGroup
            name="reason"
            label={say.why}
            required={false}
            errors={errors?.reason ?? undefined}
            options={PARTICIPANT_REASONS.map((reason) => ({
              value: reason,
              label: states.proposal.reasons[reason],
            }))}
          />
        </ActForm>
      </Fold>
    </div>
  );
}

function PreApproval({ proposal, texts, errors }: { proposal: Shown; texts: Texts; errors: Errors }) {
  const say = useMessages().caseworker.proposals;
  if (!proposal.mayRevoke && !proposal.mayPreApprove) return null;
  return (
    <div className="mt-5 grid gap-4">
      {proposal.mayRevoke && (
        <>
          <p>{say.preApprovalGiven}</p>
          <ActForm act="revoke" version={proposal.version} label={say.preApprovalRevoke} kind="secondary" />
        </>
      )}
      {proposal.mayPreApprove && (
        <Fold title={say.preApprovalGive} open={Boolean(errors?.via)}>
          <ConsentWords version={texts.identity} />
          <ActForm act="approve" version={proposal.version} label={say.preApprovalGive} kind="secondary">
            <Given proposal={proposal} errors={errors} />
          </ActForm>
        </Fold>
      )}
    </div>
  );
}

/** How the word was given, and whether an interpreter was used: both stand on the receipt. */
function Given({ proposal, errors }: { proposal: Shown; errors: Errors }) {
  const say = useMessages().caseworker.proposals.answer;
  return (
    <>
      <RadioGroup
        name="via"
        label={say.how}
        inline
        errors={errors?.via ?? undefined}
        options={PARTICIPANT_WAYS.map((way) => ({ value: way, label: say.ways[way] }))}
      />
      {proposal.interpreterLanguage && (
        <RadioGroup
          name="interpreter"
          label={say.interpreter}
          inline
          errors={errors?.interpreter ?? undefined}
          options={INTERPRETERS.map((used) => ({ value: used, label: say.interpreters[used] }))}
        />
      )}
    </>
  );
}
