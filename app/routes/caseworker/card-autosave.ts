import { data } from "react-router";
import { writeAs } from "#app/http/acting.server.ts";
import { failureResponse } from "#app/http/respond.server.ts";
import type { Route } from "./+types/card-autosave.ts";
import { savePostedPart } from "./save-posted-part.server.ts";

/** Nothing to read here: this address only saves. */
export function loader() {
  throw data(null, { status: 404 });
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const saved = await savePostedPart(args, ctx, args.params.cardId);
  if (!saved) throw data(null, { status: 400 });
  if (saved.answer === "refused") return Response.json({ outcome: "invalid" });
  const { result } = saved;
  if (result.ok) return Response.json({ outcome: "saved", version: result.value.version });
  switch (result.failure) {
    case "invalid":
      return Response.json({ outcome: "invalid" });
    case "stale":
    case "not_open":
      return Response.json({ outcome: "stale" });
    default:
      throw failureResponse(result.failure, args.request);
  }
}
