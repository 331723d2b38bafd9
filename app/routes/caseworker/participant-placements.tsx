import { Form, Link } from "react-router";
import { z } from "zod";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { rankPlacementsFor } from "#app/services/matching/rank-placements-for.server.ts";
import { readParticipantHead } from "#app/services/participant/read-participant-head.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { withdrawInterest } from "#app/services/proposal/withdraw-interest.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactLine } from "#app/ui/definition-list.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MatchGrounds } from "#app/ui/match/match-grounds.tsx";
import { MatchSummary } from "#app/ui/match/match-summary.tsx";
import { MoreSteps } from "#app/ui/match/more-steps.tsx";
import { NearlyList } from "#app/ui/match/nearly-list.tsx";
import { Fold } from "#app/ui/proposal/fold.tsx";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/participant-placements.ts";
import { ParticipantFrame } from "./participant-frame.tsx";
import { participantPath } from "./step-path.ts";

const form = z.object({
  act: z.enum(["propose", "interest", "withdraw"]),
  placementId: z.string().max(60),
});

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const participantId = args.params.id;
  const { name } = valueOr404(await readParticipantHead(ctx, { participantId }), args.request);
  const fits = await rankPlacementsFor(ctx, { participantId });
  if (!fits.ok && fits.failure === "no_card") return { participantId, name, fits: null };
  return { participantId, name, fits: valueOr404(fits, args.request) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const participantId = args.params.id;
  const submission = await parseForm(args, form);
  if (submission.status !== "success") return rejected(submission.reply());
  const { act, placementId } = submission.value;
  const input = { participantId, placementId };
  const here = participantPath(participantId, "platser");
  if (act === "interest")
    return answerMove(args, await sayInterest(ctx, input), { to: here, key: "proposal-moved" });
  if (act === "withdraw")
    return answerMove(args, await withdrawInterest(ctx, input), { to: here, key: "interest-withdrawn" });
  const made = await proposeParticipant(ctx, input);
  const to = made.ok ? `/handlaggare/forslag/${made.value.proposalId}` : here;
  return answerMove(args, made, { to, key: "proposal-moved" });
}

export default function ParticipantPlacements({ loaderData, actionData }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const say = caseworker.proposals.search;
  const { participantId, name, fits } = loaderData;
  return (
    <ParticipantFrame participantId={participantId} name={name} title={say.title}>
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      <div className="mb-6">
        <h2 className="text-2xl font-bold">{say.title}</h2>
        <p className="mt-1 max-w-prose text-muted">{say.lead({ name })}</p>
      </div>
      {fits === null && (
        <EmptyState
          title={say.noCard.title}
          action={
            <ButtonLink to={participantPath(participantId, "kompetenskort")}>{say.noCard.action}</ButtonLink>
          }
        >
          {say.noCard.text}
        </EmptyState>
      )}
      {fits?.placements.length === 0 && <EmptyState title={say.none.title}>{say.none.text}</EmptyState>}
      <ul className="grid items-start gap-5 lg:grid-cols-2">
        {fits?.placements.map((placement) => (
          <Placement key={placement.placementId} placement={placement} />
        ))}
      </ul>
      {fits && <NearlyList placements={fits.nearly} {...say.nearly} />}
      {fits && <MoreSteps steps={fits.steps} {...say.steps} />}
      {fits && fits.others > 0 && <p className="mt-6 text-muted">{say.others({ count: fits.others })}</p>}
    </ParticipantFrame>
  );
}

type Fitting = NonNullable<Route.ComponentProps["loaderData"]["fits"]>["placements"][number];

function Placement({ placement }: { placement: Fitting }) {
  const { caseworker, participant, vocabulary, broker } = useMessages();
  const format = useFormat();
  const say = caseworker.proposals.search;
  const { placementId, grounds, interested, proposed } = placement;
  return (
    <Card as="li">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h3 className="text-xl">
          <Link to={`/platser/${placementId}`}>{placement.title}</Link>
        </h3>
        {proposed && <StatusPill tone="primary">{say.proposed}</StatusPill>}
        {!proposed && interested && (
          <StatusPill tone="info" icon="heart">
            {say.interested}
          </StatusPill>
        )}
      </div>
      <p className="mt-1 text-muted">
        {participant.matches.facts({
          kind: vocabulary.placementKinds[placement.kind],
          kommun: placement.kommunName,
          company: placement.companyName,
        })}
      </p>
      <div className="mt-3">
        <FactLine
          facts={[
            {
              icon: "calendar",
              text: format.begins(placement),
            },
            { icon: "clock", text: participant.matches.hours(placement.hoursPerWeek) },
            ...(placement.eligible === "ask"
              ? [{ icon: "info" as const, text: broker.workspace.unclear }]
              : []),
          ]}
        />
      </div>
      {grounds && (
        <div className="mt-4 grid gap-4">
          <MatchSummary summary={grounds.summary} />
          <Fold title={say.open}>
            <div className="grid gap-4">
              <MatchGrounds heading="h4" grounds={grounds} titles={say.grounds} />
            </div>
          </Fold>
        </div>
      )}
      {!proposed && (
        <Form method="post" className="mt-5 flex flex-wrap gap-3">
          <input type="hidden" name="placementId" value={placementId} />
          <Button name="act" value="propose">
            {say.propose}
            <span className="sr-only">: {placement.title}</span>
          </Button>
          <Button name="act" value={interested ? "withdraw" : "interest"} kind="quiet">
            {interested ? say.withdraw : say.interest}
            <span className="sr-only">: {placement.title}</span>
          </Button>
        </Form>
      )}
    </Card>
  );
}
