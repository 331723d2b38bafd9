import { readAs } from "#app/http/acting.server.ts";
import { jsonFile } from "#app/http/json-file.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { readExtract } from "#app/services/rights/read-extract.server.ts";
import type { Route } from "./+types/own-extract.ts";

/** All that is kept about the participant, for them to take away. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const whose = { participantId: ctx.actor.participantId ?? "" };
  return jsonFile("registerutdrag", valueOr404(await readExtract(ctx, whose), args.request));
}
