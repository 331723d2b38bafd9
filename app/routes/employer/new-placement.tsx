import { redirect } from "react-router";
import { writeAs } from "#app/http/acting.server.ts";
import { placementPaths } from "#app/http/placement-paths.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { startDraft } from "#app/services/placement/start-draft.server.ts";
import type { Route } from "./+types/new-placement.ts";

/** Only a press begins a placement; whoever opens the address goes to the page with the button. */
export function loader() {
  return redirect("/arbetsgivare");
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "employer");
  const { placementId } = valueOr404(
    await startDraft(ctx, { companyId: ctx.actor.companyId ?? "" }),
    args.request,
  );
  return redirect(placementPaths("employer", placementId).step("kind-and-tasks"));
}
