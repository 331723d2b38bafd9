import { readAs } from "#app/http/acting.server.ts";
import { jsonFile } from "#app/http/json-file.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { readExtract } from "#app/services/rights/read-extract.server.ts";
import type { Route } from "./+types/extract-of-participant.ts";

/** The same made by the caseworker, for a participant who does not sign in. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  return jsonFile(
    "registerutdrag",
    valueOr404(await readExtract(ctx, { participantId: args.params.id }), args.request),
  );
}
