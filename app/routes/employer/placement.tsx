import { readAs } from "#app/http/acting.server.ts";
import { movePlacement } from "#app/http/placement-moves.server.ts";
import { loadOwnPlacement } from "#app/http/placement-pages.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { listProposalsForEmployer } from "#app/services/proposal/list-proposals-for-employer.server.ts";
import { OwnPlacementPage } from "#app/ui/own-placement-page.tsx";
import { ProposalsWaiting } from "#app/ui/proposals-waiting.tsx";
import type { Route } from "./+types/placement.ts";

export async function loader(args: Route.LoaderArgs) {
  const placement = await loadOwnPlacement(args, "employer");
  const about = { placementId: args.params.id };
  const proposals = valueOr404(await listProposalsForEmployer(readAs(args, "employer"), about), args.request);
  return { ...placement, proposals };
}

export function action(args: Route.ActionArgs) {
  return movePlacement(args, "employer");
}

export default function Placement({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <OwnPlacementPage data={loaderData} back="/arbetsgivare" errors={actionData?.form.error}>
      <ProposalsWaiting state={loaderData.state} proposals={loaderData.proposals} />
    </OwnPlacementPage>
  );
}
