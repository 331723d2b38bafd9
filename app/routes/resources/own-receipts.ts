import { readAs } from "#app/http/acting.server.ts";
import { receiptsFile } from "#app/http/consent-receipts.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { readReceipts } from "#app/services/consent/read-receipts.server.ts";
import type { Route } from "./+types/own-receipts.ts";

/** The participant's own receipts as a file: one of them, or all with what employers have been shown. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const participantId = ctx.actor.participantId ?? "";
  const read = await readReceipts(ctx, { participantId, consentId: args.params.consentId });
  return receiptsFile(valueOr404(read, args.request));
}
