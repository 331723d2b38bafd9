import { Link } from "react-router";
import { employerForms } from "#app/domain/proposal/proposal-forms.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { textPassOf, textsStopped } from "#app/http/guarded-form.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { answerAsEmployer } from "#app/services/proposal/answer-as-employer.server.ts";
import { askToKnowMore } from "#app/services/proposal/ask-to-know-more.server.ts";
import { correctAnswer } from "#app/services/proposal/correct-answer.server.ts";
import { planMeeting } from "#app/services/proposal/plan-meeting.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { NamelessCard } from "#app/ui/nameless-card.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { EmployerMove } from "#app/ui/proposal/employer-move.tsx";
import { Grounds } from "#app/ui/proposal/grounds.tsx";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { ProposalArc } from "#app/ui/proposal/proposal-arc.tsx";
import { ProposalEvents } from "#app/ui/proposal/proposal-events.tsx";
import type { Route } from "./+types/proposal.ts";

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "employer");
  const proposal = valueOr404(await readProposalAsEmployer(ctx, args.params.id), args.request);
  return { proposal, today: swedishDate(ctx.now) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "employer");
  const proposalId = args.params.id;
  const submission = await parseForm(args, employerForms);
  if (submission.status !== "success") return rejected(submission.reply());
  const asked = submission.value;
  const to = `/arbetsgivare/forslag/${proposalId}`;
  switch (asked.act) {
    case "want":
      return answerMove(
        args,
        await answerAsEmployer(ctx, { proposalId, answer: "want", version: asked.version }),
        {
          to,
          key: "proposal-answered",
        },
      );
    case "decline":
      return answerMove(
        args,
        await answerAsEmployer(ctx, {
          proposalId,
          answer: "decline",
          version: asked.version,
          reason: asked.reason,
        }),
        { to, key: "proposal-answered" },
      );
    case "ask_more":
      return answerMove(args, await askToKnowMore(ctx, { proposalId, topic: asked.topic }), {
        to,
        key: "more-asked",
      });
    case "correct":
      return answerMove(args, await correctAnswer(ctx, { proposalId, version: asked.version }), {
        to,
        key: "proposal-moved",
      });
    case "meet": {
      const planned = await planMeeting(ctx, { proposalId, ...asked, pass: textPassOf(submission) });
      if (!planned.ok && planned.failure === "texts")
        return textsStopped(submission, planned, messagesFor(args.context.get(localeContext)));
      return answerMove(args, planned, { to, key: "meeting-planned" }, submission.reply());
    }
  }
}

export default function EmployerProposal({ loaderData, actionData }: Route.ComponentProps) {
  const { employer, states } = useMessages();
  const say = employer.proposals;
  const { proposal, today } = loaderData;
  const { state, move, card } = proposal;
  const status = states.proposal.statuses[proposal.status];
  return (
    <>
      <PageTitle>{say.page({ alias: proposal.alias })}</PageTitle>
      <PageHeader
        title={proposal.alias}
        lead={say.lead({ placement: proposal.placementTitle })}
        status={<p className="font-semibold text-muted">{status.name}</p>}
        above={<BackLink to="/arbetsgivare">{say.back}</BackLink>}
      />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      <ProposalArc
        state={state}
        side="employer"
        label={say.path}
        move={
          move === null
            ? null
            : move === "employer"
              ? { mine: true, text: say.moves[state === "presented" ? "presented" : "identified"] }
              : { mine: false, text: say.moves[move === "broker" ? "broker" : "participant"] }
        }
      />
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid gap-8">
          <EmployerMove proposal={proposal} today={today} errors={actionData?.form?.error ?? undefined} />
          {card && (
            <div className="grid gap-5">
              <Grounds heading="h3" title={say.why} messages={proposal.reasons} kind="for" />
              <Grounds heading="h3" title={say.gaps} messages={proposal.gaps} kind="gap" />
              <Grounds heading="h3" title={say.unclear} messages={proposal.unclear} kind="unclear" />
            </div>
          )}
          <p className="text-muted">{say.call({ unit: proposal.unit.name, phone: proposal.unit.phone })}</p>
        </div>
        <div>
          {card && (
            <NamelessCard card={card.snapshot} alias={proposal.alias} commutingArea={card.commutingArea}>
              <p className="mt-6 border-t border-line pt-4 text-sm text-muted">{say.nameless}</p>
            </NamelessCard>
          )}
          <p className="mt-4">
            <Link to={`/arbetsgivare/platser/${proposal.placementId}`}>{proposal.placementTitle}</Link>
          </p>
        </div>
      </div>
      <Section id="historik" title={say.history}>
        <ProposalEvents events={proposal.timeline} viewer="employer" />
      </Section>
    </>
  );
}
