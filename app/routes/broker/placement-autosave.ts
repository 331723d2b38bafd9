import { data } from "react-router";
import { autosaveStep } from "#app/http/placement-steps.server.ts";
import type { Route } from "./+types/placement-autosave.ts";

/** Nothing to read here: this address only saves. */
export function loader() {
  throw data(null, { status: 404 });
}

export async function action(args: Route.ActionArgs) {
  return Response.json(await autosaveStep(args, "broker"));
}
