import { redirect } from "react-router";
import { writeAs } from "#app/http/acting.server.ts";
import { placementPaths } from "#app/http/placement-paths.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { startDraft } from "#app/services/placement/start-draft.server.ts";
import type { Route } from "./+types/start-placement.ts";

/** Only a press begins a placement; whoever opens the address goes to the page with the button. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/maklare/foretag/${params.id}`);
}

/** A placement written on the employer's word, after a visit or a call. */
export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const { placementId } = valueOr404(await startDraft(ctx, { companyId: args.params.id }), args.request);
  return redirect(placementPaths("broker", placementId).step("kind-and-tasks"));
}
