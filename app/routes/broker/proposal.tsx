import { Link } from "react-router";
import { groundsOf } from "#app/domain/matching/summary.ts";
import { brokerForms } from "#app/domain/proposal/proposal-forms.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { textPassOf, textsStopped } from "#app/http/guarded-form.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { agreeOnProposal } from "#app/services/proposal/agree-on-proposal.server.ts";
import { answerAsEmployer } from "#app/services/proposal/answer-as-employer.server.ts";
import { askParticipant } from "#app/services/proposal/ask-participant.server.ts";
import { endProposal } from "#app/services/proposal/end-proposal.server.ts";
import { planMeeting } from "#app/services/proposal/plan-meeting.server.ts";
import { presentProposal } from "#app/services/proposal/present-proposal.server.ts";
import { readProposalAsBroker } from "#app/services/proposal/read-proposal-as-broker.server.ts";
import { WriteAgreement } from "#app/ui/agreement/write-agreement.tsx";
import { MatchGrounds } from "#app/ui/match/match-grounds.tsx";
import { NamelessCard } from "#app/ui/nameless-card.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { BrokerMove } from "#app/ui/proposal/broker-move.tsx";
import { brokerMove } from "#app/ui/proposal/broker-move-words.ts";
import { STATUS_OF } from "#app/ui/proposal/broker-proposals.tsx";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { ProposalArc } from "#app/ui/proposal/proposal-arc.tsx";
import { ProposalEvents } from "#app/ui/proposal/proposal-events.tsx";
import { ScoreParts } from "#app/ui/workspace/score-parts.tsx";
import type { Route } from "./+types/proposal.ts";

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const proposal = valueOr404(await readProposalAsBroker(ctx, args.params.id), args.request);
  return { proposal, today: swedishDate(ctx.now) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const proposalId = args.params.id;
  const submission = await parseForm(args, brokerForms);
  if (submission.status !== "success") return rejected(submission.reply());
  const asked = submission.value;
  const here = { proposalId, version: asked.version };
  const moved = { to: `/maklare/forslag/${proposalId}`, key: "proposal-moved" } as const;
  switch (asked.act) {
    case "ask":
      return answerMove(args, await askParticipant(ctx, here), moved);
    case "present":
      return answerMove(args, await presentProposal(ctx, here), moved);
    case "agree":
      return answerMove(args, await agreeOnProposal(ctx, here), moved);
    case "want":
      return answerMove(
        args,
        await answerAsEmployer(ctx, { ...here, answer: "want", via: asked.via }),
        moved,
      );
    case "decline":
      return answerMove(
        args,
        await answerAsEmployer(ctx, { ...here, answer: "decline", via: asked.via, reason: asked.reason }),
        moved,
      );
    case "meet": {
      const planned = await planMeeting(ctx, { proposalId, ...asked, pass: textPassOf(submission) });
      if (!planned.ok && planned.failure === "texts")
        return textsStopped(submission, planned, messagesFor(args.context.get(localeContext)));
      return answerMove(args, planned, moved, submission.reply());
    }
    case "end":
      return answerMove(args, await endProposal(ctx, { ...here, reason: asked.reason }), {
        ...moved,
        key: "proposal-ended",
      });
  }
}

export default function Proposal({ loaderData, actionData }: Route.ComponentProps) {
  const { broker, states } = useMessages();
  const say = broker.proposals;
  const { proposal, today } = loaderData;
  const { match, alias } = proposal;
  return (
    <>
      <PageTitle>{say.page({ alias })}</PageTitle>
      <PageHeader
        title={alias}
        status={
          <p className="font-semibold text-muted">
            {states.proposal.statuses[STATUS_OF[proposal.state]].name}
          </p>
        }
        lead={
          <>
            <Link to={`/maklare/platser/${proposal.placementId}`}>{proposal.placementTitle}</Link>
            {`, ${proposal.companyName}. ${say.sources[proposal.source]}.`}
          </>
        }
        above={<BackLink to="/maklare/forslag">{say.title}</BackLink>}
      />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      <ProposalArc
        state={proposal.state}
        side="staff"
        label={say.path}
        move={brokerMove(say, proposal.state, proposal.move)}
      />
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid gap-8">
          <BrokerMove proposal={proposal} today={today} errors={actionData?.form?.error ?? undefined} />
          {proposal.state === "agreed" && <WriteAgreement proposalId={proposal.id} list="/maklare/avtal" />}
          <section aria-labelledby="passar" className="grid gap-5">
            <h2 id="passar">{say.match}</h2>
            <ScoreParts parts={match.parts} />
            <MatchGrounds grounds={groundsOf(match)} titles={say.grounds} points />
          </section>
        </div>
        <NamelessCard card={proposal.snapshot} alias={alias} commutingArea={proposal.commutingArea} />
      </div>
      <Section id="historik" title={say.history}>
        <ProposalEvents events={proposal.timeline} viewer="broker" />
      </Section>
    </>
  );
}
