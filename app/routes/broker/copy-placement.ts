import { redirect } from "react-router";
import { writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { placementPaths } from "#app/http/placement-paths.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { copyPlacement } from "#app/services/placement/copy-placement.server.ts";
import type { Route } from "./+types/copy-placement.ts";

export function loader({ params }: Route.LoaderArgs) {
  return redirect(placementPaths("broker", params.id).own);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const { placementId } = valueOr404(await copyPlacement(ctx, { placementId: args.params.id }), args.request);
  const { step } = placementPaths("broker", placementId);
  return redirectDone(args.context, step("hours-and-dates"), "placement-copied");
}
