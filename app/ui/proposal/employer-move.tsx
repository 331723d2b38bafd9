import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { ProposalStatus } from "#app/domain/proposal/proposal-status.ts";
import { QUESTION_TOPICS } from "#app/domain/proposal/question-topics.ts";
import { EMPLOYER_REASONS } from "#app/domain/proposal/reasons.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { Card } from "../card.tsx";
import { RadioGroup } from "../choices.tsx";
import { Notice } from "../notice.tsx";
import { ActForm } from "./act-form.tsx";
import { Fold } from "./fold.tsx";
import { MeetingFields } from "./meeting-fields.tsx";

interface Shown {
  id: string;
  version: number;
  state: ProposalState;
  status: ProposalStatus;
  acts: readonly ProposalAct[];
  identityOpen: boolean;
  meetingDate: string | null;
  meetingPlace: string | null;
  timeline: readonly { act: string }[];
}

type Errors = Record<string, string[] | null> | undefined;

/** The one thing for the employer to do, or to know, now. */
export function EmployerMove({
  proposal,
  today,
  errors,
}: {
  proposal: Shown;
  today: IsoDate;
  errors?: Errors;
}) {
  const say = useMessages().employer.proposals;
  switch (proposal.status) {
    case "awaits_employer":
      return <Answer proposal={proposal} errors={errors} />;
    case "awaits_participant_identity":
      return (
        <Card>
          <h2>{say.wanted.title}</h2>
          <p className="mt-2">{say.wanted.text}</p>
          <Decline proposal={proposal} errors={errors} />
        </Card>
      );
    case "employer_said_no":
      return <Declined proposal={proposal} />;
    case "identified":
    case "meeting":
      return <Meet proposal={proposal} today={today} errors={errors} />;
    case "agreed":
      return (
        <Notice tone="success" title={say.agreed.title}>
          {say.agreed.text}
        </Notice>
      );
    default:
      return <Notice title={say.gone.title}>{say.gone.text}</Notice>;
  }
}

function Answer({ proposal, errors }: { proposal: Shown; errors: Errors }) {
  const { employer, proposalTimeline } = useMessages();
  const say = employer.proposals;
  const asked = proposal.timeline.some(({ act }) => act === "ask_more");
  return (
    <Card move aria-labelledby="svara">
      <h2 id="svara">{say.question}</h2>
      <p className="mt-2">{say.questionText}</p>
      {asked && <Notice title={say.moreSent} className="mt-4" />}
      <div className="mt-5">
        <ActForm act="want" version={proposal.version} label={say.yes} icon="check" />
      </div>
      <div className="mt-5 grid gap-1">
        <Fold title={say.more} open={Boolean(errors?.topic)}>
          <ActForm act="ask_more" version={proposal.version} label={say.moreSend} kind="secondary">
            <RadioGroup
              name="topic"
              label={say.moreWhat}
              hint={say.moreText}
              errors={errors?.topic ?? undefined}
              options={QUESTION_TOPICS.map((topic) => ({
                value: topic,
                label: proposalTimeline.topics[topic],
              }))}
            />
          </ActForm>
        </Fold>
        <Decline proposal={proposal} errors={errors} />
      </div>
    </Card>
  );
}

function Decline({ proposal, errors }: { proposal: Shown; errors: Errors }) {
  const { employer, states } = useMessages();
  const say = employer.proposals;
  if (!proposal.acts.includes("decline")) return null;
  const late = proposal.state !== "presented";
  return (
    <Fold title={late ? say.decline.title : say.no} open={Boolean(errors?.reason)}>
      {late && <p className="mb-4">{say.decline.text}</p>}
      <ActForm act="decline" version={proposal.version} label={say.noSend} kind="danger">
        <RadioGroup
          name="reason"
          label={say.noWhy}
          hint={say.noText}
          errors={errors?.reason ?? undefined}
          options={EMPLOYER_REASONS.map((reason) => ({
            value: reason,
            label: states.proposal.reasons[reason],
          }))}
        />
      </ActForm>
    </Fold>
  );
}

function Declined({ proposal }: { proposal: Shown }) {
  const say = useMessages().employer.proposals.declined;
  return (
    <Card>
      <h2>{say.title}</h2>
      <p className="mt-2">{proposal.acts.includes("correct") ? say.recorded : say.text}</p>
      {proposal.acts.includes("correct") && (
        <div className="mt-4">
          <ActForm act="correct" version={proposal.version} label={say.correct} kind="secondary" />
        </div>
      )}
    </Card>
  );
}

function Meet({ proposal, today, errors }: { proposal: Shown; today: IsoDate; errors: Errors }) {
  const say = useMessages().employer.proposals;
  const format = useFormat();
  const { meetingDate, meetingPlace } = proposal;
  const booked = meetingDate !== null;
  const form = (
    <ActForm
      act="meet"
      version={proposal.version}
      label={booked ? say.meet.change : say.meet.send}
      kind={booked || proposal.identityOpen ? "secondary" : "primary"}
    >
      <MeetingFields words={say.meet} date={meetingDate} place={meetingPlace} today={today} errors={errors} />
    </ActForm>
  );
  return (
    <Card move={!booked} aria-labelledby="traffas">
      {proposal.identityOpen && (
        <div className="mb-6">
          <h2>{say.identified.title}</h2>
          <p className="mt-2">{say.identified.text}</p>
          <p className="mt-4">
            <ButtonLink
              to={`/arbetsgivare/forslag/${proposal.id}/person`}
              kind={booked ? "secondary" : "primary"}
              icon="person"
              wide
            >
              {say.identified.open}
            </ButtonLink>
          </p>
        </div>
      )}
      <h2 id="traffas">{say.meet.title}</h2>
      {booked ? (
        <>
          <p className="mt-2 text-lg font-semibold">
            {say.meet.booked({ day: format.day(meetingDate), place: meetingPlace ?? "" })}
          </p>
          <p className="mt-2 mb-4 text-muted">{say.meet.after}</p>
          <Fold title={say.meet.change} open={Boolean(errors)}>
            {form}
          </Fold>
        </>
      ) : (
        <>
          <p className="mt-2 mb-4">{say.meet.text}</p>
          {form}
        </>
      )}
      <div className="mt-5">
        <Decline proposal={proposal} errors={errors} />
      </div>
    </Card>
  );
}
