import { EMPLOYER_WAYS } from "#app/domain/proposal/answer-ways.ts";
import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { ProposalGuard } from "#app/domain/proposal/proposal-transitions.ts";
import { EMPLOYER_REASONS, STAFF_REASONS } from "#app/domain/proposal/reasons.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Card } from "../card.tsx";
import { RadioGroup } from "../choices.tsx";
import { Notice } from "../notice.tsx";
import { ActForm } from "./act-form.tsx";
import { Fold } from "./fold.tsx";
import { MeetingFields } from "./meeting-fields.tsx";

interface Shown {
  version: number;
  state: ProposalState;
  acts: readonly { act: ProposalAct; unmet: readonly ProposalGuard[] }[];
  meetingDate: string | null;
  meetingPlace: string | null;
  timeline: readonly { act: string; reason: string | null }[];
}

type Errors = Record<string, string[] | null> | undefined;

/** The broker's next step on top; what can be recorded or ended is folded beneath. Drawn from the domain's table. */
export function BrokerMove({
  proposal,
  today,
  errors,
}: {
  proposal: Shown;
  today: IsoDate;
  errors?: Errors;
}) {
  const { broker, states } = useMessages();
  const format = useFormat();
  const say = broker.proposals;
  const { version, state, acts } = proposal;
  const may = (act: ProposalAct) => acts.find((one) => one.act === act);
  const waiting: Partial<Record<ProposalState, string>> = say.nextWaiting;
  const main = (["ask", "present", "agree"] as const).find((act) => may(act));
  const stops = main ? (may(main)?.unmet ?? []) : [];
  const text = { ask: null, present: say.presentText, agree: say.agreeText };
  const over = acts.length === 0;
  return (
    <Card move={main !== undefined} aria-labelledby="nasta">
      <h2 id="nasta">{say.next}</h2>
      <Question proposal={proposal} />
      {proposal.meetingDate && (
        <p className="mt-2 text-lg font-semibold">
          {say.meeting({ day: format.day(proposal.meetingDate), place: proposal.meetingPlace ?? "" })}
        </p>
      )}
      {main && text[main] && <p className="mt-2">{text[main]}</p>}
      {!main && waiting[state] && <p className="mt-2">{waiting[state]}</p>}
      {over && <p className="mt-2">{state === "agreed" ? say.agreed : say.over_}</p>}
      {stops.length > 0 && (
        <Notice tone="warn" title={say.stops} className="mt-4">
          <ul>
            {stops.map((guard) => (
              <li key={guard}>{states.proposal.guards[guard]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {main && stops.length === 0 && (
        <div className="mt-5">
          <ActForm act={main} version={version} label={say[main]} />
        </div>
      )}
      <div className="mt-5 grid gap-1">
        {(may("meet") ?? (state === "meeting" || undefined)) && (
          <Fold
            title={state === "meeting" ? say.moveMeeting : say.meet}
            open={Boolean(errors?.date ?? errors?.place)}
          >
            <ActForm
              act="meet"
              version={version}
              label={state === "meeting" ? say.moveMeeting : say.meet}
              kind="secondary"
            >
              <MeetingFields
                words={{ date: say.meetDate, place: say.meetPlace }}
                date={proposal.meetingDate}
                place={proposal.meetingPlace}
                today={today}
                errors={errors}
              />
            </ActForm>
          </Fold>
        )}
        {may("want") && (
          <Fold title={say.recordYes}>
            <p className="mb-4 text-muted">{say.recordText}</p>
            <ActForm act="want" version={version} label={say.recordYes} kind="secondary">
              <Ways errors={errors} />
            </ActForm>
          </Fold>
        )}
        {may("decline") && (
          <Fold title={say.recordNo} open={Boolean(errors?.reason && errors?.via)}>
            <p className="mb-4 text-muted">{say.recordText}</p>
            <ActForm act="decline" version={version} label={say.recordNo} kind="secondary">
              <Ways errors={errors} />
              <RadioGroup
                name="reason"
                label={say.why}
                errors={errors?.reason ?? undefined}
                options={EMPLOYER_REASONS.map((reason) => ({
                  value: reason,
                  label: states.proposal.reasons[reason],
                }))}
              />
            </ActForm>
          </Fold>
        )}
        {may("end") && (
          <Fold title={say.end}>
            <p className="mb-4 text-muted">{say.endText}</p>
            <ActForm act="end" version={version} label={say.end} kind="danger">
              <RadioGroup
                name="reason"
                label={say.why}
                errors={errors?.reason ?? undefined}
                options={STAFF_REASONS.map((reason) => ({
                  value: reason,
                  label: states.proposal.reasons[reason],
                }))}
              />
            </ActForm>
          </Fold>
        )}
      </div>
    </Card>
  );
}

function Ways({ errors }: { errors: Errors }) {
  const say = useMessages().broker.proposals;
  return (
    <RadioGroup
      name="via"
      label={say.how}
      inline
      errors={errors?.via ?? undefined}
      options={EMPLOYER_WAYS.map((way) => ({ value: way, label: say.ways[way] }))}
    />
  );
}

/** An employer's question that has not been followed by an answer. */
function Question({ proposal }: { proposal: Shown }) {
  const { broker, proposalTimeline } = useMessages();
  const say = broker.proposals.question;
  const asked = proposal.timeline.findLast(({ act }) => act === "ask_more");
  const topics: Readonly<Record<string, string>> = proposalTimeline.topics;
  const topic = asked?.reason && topics[asked.reason];
  if (proposal.state !== "presented" || !topic) return null;
  return (
    <Notice title={say.title} className="mt-4">
      {say.text({ topic: topic.charAt(0).toLowerCase() + topic.slice(1) })}
    </Notice>
  );
}
