import { Link } from "react-router";
import { textVersionsOn } from "#app/domain/consent/texts.ts";
import { groundsOf } from "#app/domain/matching/summary.ts";
import { participantForms } from "#app/domain/proposal/proposal-forms.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { approveIdentity } from "#app/services/proposal/approve-identity.server.ts";
import { checkSuggestion } from "#app/services/proposal/check-suggestion.server.ts";
import { readProposalAsCaseworker } from "#app/services/proposal/read-proposal-as-caseworker.server.ts";
import { setPreApproval } from "#app/services/proposal/set-pre-approval.server.ts";
import { MatchGrounds } from "#app/ui/match/match-grounds.tsx";
import { NamelessCard } from "#app/ui/nameless-card.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { CaseworkerMove } from "#app/ui/proposal/caseworker-move.tsx";
import { caseworkerStatus } from "#app/ui/proposal/caseworker-status.ts";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { ProposalArc } from "#app/ui/proposal/proposal-arc.tsx";
import { ProposalEvents } from "#app/ui/proposal/proposal-events.tsx";
import type { Route } from "./+types/proposal.ts";
import { participantPath } from "./step-path.ts";

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  return {
    proposal: valueOr404(await readProposalAsCaseworker(ctx, args.params.id), args.request),
    texts: textVersionsOn(swedishDate(ctx.now)),
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const proposalId = args.params.id;
  const submission = await parseForm(args, participantForms);
  if (submission.status !== "success") return rejected(submission.reply());
  const asked = submission.value;
  const { version } = asked;
  const done = { to: `/handlaggare/forslag/${proposalId}`, key: "proposal-answered" } as const;
  const checked = { to: "/handlaggare/forslag", key: "proposal-moved" } as const;
  if (asked.act === "fits")
    return answerMove(args, await checkSuggestion(ctx, { proposalId, version, fits: true }), checked);
  if (asked.act === "fits_not") {
    const answer = { fits: false, reason: asked.reason } as const;
    return answerMove(args, await checkSuggestion(ctx, { proposalId, version, ...answer }), checked);
  }
  const { via, interpreter } = asked;
  // How the word was given stands on the receipt: it is never guessed. Taking a yes back needs no witness.
  if (!via && asked.act !== "revoke") {
    const { errors } = messagesFor(args.context.get(localeContext));
    return rejected(submission.reply({ fieldErrors: { via: [errors.field.chooseOne] } }));
  }
  const said = { proposalId, version, via, interpreter, language: args.context.get(localeContext) };
  switch (asked.act) {
    case "accept":
      return answerMove(
        args,
        await answerAsParticipant(ctx, {
          ...said,
          answer: "yes",
          preApproveIdentity: asked.preApprove === "on",
        }),
        done,
      );
    case "say_no":
      return answerMove(
        args,
        await answerAsParticipant(ctx, { ...said, answer: "no", reason: asked.reason }),
        done,
      );
    case "identify":
      return answerMove(args, await approveIdentity(ctx, said), done);
    default:
      return answerMove(args, await setPreApproval(ctx, { ...said, approve: asked.act === "approve" }), done);
  }
}

export default function CaseworkerProposal({ loaderData, actionData }: Route.ComponentProps) {
  const messages = useMessages();
  const { caseworker, broker } = messages;
  const format = useFormat();
  const say = caseworker.proposals;
  const { proposal } = loaderData;
  const { match, state, move, meetingDate } = proposal;
  return (
    <>
      <PageTitle>{say.page}</PageTitle>
      <PageHeader
        title={`${proposal.givenName} ${proposal.familyName}`}
        status={<p className="font-semibold text-muted">{caseworkerStatus(messages, proposal)}</p>}
        lead={
          <>
            <Link to={`/platser/${proposal.placementId}`}>{proposal.placementTitle}</Link>
            {`, ${proposal.companyName}. ${broker.proposals.sources[proposal.source]}.`}
          </>
        }
        above={<BackLink to="/handlaggare/forslag">{say.back}</BackLink>}
      />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      <ProposalArc
        state={state}
        side="staff"
        label={say.path}
        move={
          move === null || proposal.setAside
            ? null
            : move === "caseworker" || move === "participant"
              ? { mine: true, text: move === "caseworker" ? say.moves.check : say.moves.help }
              : { mine: false, text: say.moves[move] }
        }
      />
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid gap-8">
          <CaseworkerMove
            proposal={proposal}
            texts={loaderData.texts}
            errors={actionData?.form?.error ?? undefined}
          />
          {meetingDate && (
            <p className="text-lg font-semibold">
              {say.meeting({ day: format.day(meetingDate), place: proposal.meetingPlace ?? "" })}
            </p>
          )}
          <section aria-labelledby="passar" className="grid gap-5">
            <h2 id="passar">{say.match}</h2>
            <MatchGrounds grounds={groundsOf(match)} titles={say.grounds} points />
          </section>
          <p>
            <Link to={participantPath(proposal.participantId)}>
              {`${proposal.givenName} ${proposal.familyName}`}
            </Link>
          </p>
        </div>
        <section aria-labelledby="ser">
          <h2 id="ser" className="mb-3">
            {say.sees}
          </h2>
          <NamelessCard
            card={proposal.snapshot}
            alias={proposal.alias}
            commutingArea={proposal.commutingArea}
            heading="h3"
          />
        </section>
      </div>
      <Section id="historik" title={say.history}>
        <ProposalEvents events={proposal.timeline} viewer="caseworker" />
      </Section>
    </>
  );
}
