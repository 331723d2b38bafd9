import { movePlacement } from "#app/http/placement-moves.server.ts";
import { loadOwnPlacement } from "#app/http/placement-pages.server.ts";
import { OwnPlacementPage } from "#app/ui/own-placement-page.tsx";
import { ProposalsWaiting } from "#app/ui/proposals-waiting.tsx";
import type { Route } from "./+types/placement.ts";

export function loader(args: Route.LoaderArgs) {
  return loadOwnPlacement(args, "employer");
}

export function action(args: Route.ActionArgs) {
  return movePlacement(args, "employer");
}

export default function Placement({ loaderData, actionData }: Route.ComponentProps) {
  const errors = Object.values(actionData?.form.error ?? {}).flatMap((texts) => texts ?? []);
  return (
    <OwnPlacementPage data={loaderData} back="/arbetsgivare" error={errors[0]}>
      <ProposalsWaiting state={loaderData.state} waiting={loaderData.proposalsWaiting} />
    </OwnPlacementPage>
  );
}
