import { data } from "react-router";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { failureResponse } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { putPairAside, takePairsBack } from "#app/services/matching/put-pair-aside.server.ts";
import { suggestRoundFor } from "#app/services/matching/suggest-round.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Fold } from "#app/ui/proposal/fold.tsx";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { ChoosePlacements } from "#app/ui/round/choose-placements.tsx";
import { RoundResult } from "#app/ui/round/round-result.tsx";
import type { Route } from "./+types/round.ts";

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

const MOST_PLACEMENTS = 200;

/** Placements stand in the address; profiles never do. */
function askedFor(request: Request): "all" | string[] {
  const params = new URL(request.url).searchParams;
  return params.has("alla") ? "all" : [...new Set(params.getAll("plats"))].slice(0, MOST_PLACEMENTS);
}

export async function loader(args: Route.LoaderArgs) {
  const page = await suggestRoundFor(readAs(args, "broker"), { placementIds: askedFor(args.request) });
  if (page.ok) return page.value;
  if (page.failure === "placements_only") return null;
  throw failureResponse(page.failure, args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const form = await args.request.formData();
  const placementIds = form.getAll("placementId").map(String).slice(0, MOST_PLACEMENTS);
  const placementId = placementIds[0] ?? "";
  const profileId = String(form.get("profileId") ?? "");
  const to = addressOf(askedFor(args.request));
  switch (form.get("intent")) {
    case "propose":
      return answerMove(args, await proposeCandidates(ctx, { placementId, profileIds: [profileId] }), {
        to,
        key: "candidates-proposed",
      });
    case "aside":
      return answerMove(args, await putPairAside(ctx, { placementId, profileId }), {
        to,
        key: "pair-set-aside",
      });
    case "again":
      return answerMove(args, await takePairsBack(ctx, { placementIds }), { to, key: "pairs-taken-back" });
    default:
      return data({ failure: "not_allowed", form: null }, { status: 400 });
  }
}

function addressOf(asked: "all" | readonly string[]): string {
  const query = asked === "all" ? "alla=1" : new URLSearchParams(asked.map((id) => ["plats", id]));
  return `/maklare/omgang?${query}`;
}

export default function Round({ loaderData, actionData }: Route.ComponentProps) {
  const { round: say } = useMessages().broker;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={say.lead}
        above={<BackLink to="/maklare/platser">{say.back}</BackLink>}
      />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      {loaderData ? <Suggested page={loaderData} /> : <PlacementsOnly />}
    </>
  );
}

function PlacementsOnly() {
  const say = useMessages().broker.workspace.placementsOnly;
  return (
    <EmptyState title={say.title} action={<ButtonLink to="/maklare/forslag">{say.action}</ButtonLink>}>
      {say.text}
    </EmptyState>
  );
}

function Suggested({ page }: { page: NonNullable<Route.ComponentProps["loaderData"]> }) {
  const { round: say } = useMessages().broker;
  const { placements, round, gone } = page;
  if (placements.length === 0)
    return (
      <EmptyState
        title={say.none.title}
        action={<ButtonLink to="/maklare/platser">{say.none.action}</ButtonLink>}
      >
        {say.none.text}
      </EmptyState>
    );
  const choose = <ChoosePlacements {...page} />;
  return (
    <>
      {gone > 0 && <Notice tone="info" title={say.gone({ count: gone })} className="mb-6" />}
      {round ? <Fold title={say.choose.change}>{choose}</Fold> : choose}
      {round && (
        <div className="mt-10">
          <RoundResult {...page} round={round} />
        </div>
      )}
    </>
  );
}
