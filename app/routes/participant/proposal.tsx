import { Link } from "react-router";
import { textVersionsOn } from "#app/domain/consent/texts.ts";
import { participantForms } from "#app/domain/proposal/proposal-forms.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { approveIdentity } from "#app/services/proposal/approve-identity.server.ts";
import { readProposalAsParticipant } from "#app/services/proposal/read-proposal-as-participant.server.ts";
import { setPreApproval } from "#app/services/proposal/set-pre-approval.server.ts";
import { NamelessCard } from "#app/ui/nameless-card.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { ParticipantAnswer } from "#app/ui/proposal/participant-answer.tsx";
import { ParticipantArc } from "#app/ui/proposal/participant-arc.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import type { Route } from "./+types/proposal.ts";
import { OWN } from "./own-paths.ts";

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  return {
    proposal: valueOr404(await readProposalAsParticipant(ctx, args.params.id), args.request),
    texts: textVersionsOn(swedishDate(ctx.now)),
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const proposalId = args.params.id;
  const submission = await parseForm(args, participantForms);
  if (submission.status !== "success") return rejected(submission.reply());
  const asked = submission.value;
  const { version } = asked;
  // Their own word: how it was given and who heard it are not theirs to fill in.
  const own = {
    proposalId,
    version,
    language: args.context.get(localeContext),
    interpreter: "none",
  } as const;
  const done = { to: OWN.proposal(proposalId), key: "proposal-answered" } as const;
  switch (asked.act) {
    case "accept":
      return answerMove(
        args,
        await answerAsParticipant(ctx, {
          ...own,
          answer: "yes",
          preApproveIdentity: asked.preApprove === "on",
        }),
        done,
      );
    case "say_no":
      return answerMove(
        args,
        await answerAsParticipant(ctx, { ...own, answer: "no", reason: asked.reason }),
        done,
      );
    case "identify":
      return answerMove(args, await approveIdentity(ctx, own), done);
    case "approve":
    case "revoke":
      return answerMove(args, await setPreApproval(ctx, { ...own, approve: asked.act === "approve" }), done);
    default:
      return rejected(submission.reply());
  }
}

export default function OwnProposal({ loaderData, actionData }: Route.ComponentProps) {
  const { participant } = useMessages();
  const format = useFormat();
  const say = participant.proposals;
  const { proposal } = loaderData;
  const { status, card, unit, meetingDate } = proposal;
  const acts: Readonly<Record<string, string>> = say.acts;
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.statuses[status]}
        lead={say.says[status]}
        status={
          <p className="font-semibold text-muted">
            {say.to({ placement: proposal.placementTitle, company: proposal.companyName })}
          </p>
        }
        above={<BackLink to={OWN.home}>{say.back}</BackLink>}
      />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      {meetingDate && (status === "meeting" || status === "agreed") && (
        <p className="mb-6 text-xl font-semibold">
          {say.meeting({ day: format.day(meetingDate), place: proposal.meetingPlace ?? "" })}
        </p>
      )}
      <ParticipantAnswer
        proposal={proposal}
        texts={loaderData.texts}
        errors={actionData?.form?.error ?? undefined}
      />
      {proposal.placementOpen && (
        <p className="mt-6">
          <Link to={`/platser/${proposal.placementId}`} className="inline-flex min-h-9 items-center">
            {say.read}
          </Link>
        </p>
      )}
      <div className="mt-8">
        <ParticipantArc state={proposal.state} move={proposal.move} />
      </div>
      <Section id="visas" title={say.sees}>
        {card ? (
          <NamelessCard
            card={card.snapshot}
            alias={card.alias}
            commutingArea={card.commutingArea}
            heading="h3"
          />
        ) : (
          <p className="text-muted">{say.seesLocked}</p>
        )}
      </Section>
      <Section id="historik" title={say.history}>
        <Timeline
          label={say.history}
          events={[...proposal.timeline].reverse().map((event) => ({
            id: event.id,
            at: event.at,
            when: format.moment(event.at),
            what: acts[event.act] ?? event.act,
          }))}
        />
      </Section>
      <p className="mt-8 text-muted">{say.help({ unit: unit.name, phone: unit.phone })}</p>
    </Container>
  );
}
