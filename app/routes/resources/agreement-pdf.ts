import { readAs } from "#app/http/acting.server.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { readAgreementFile, readFileAsSigner } from "#app/services/agreement/read-agreement-file.server.ts";
import type { Route } from "./+types/agreement-pdf.ts";

/** The signed file: to the browser that a personal link has opened, or to a party or its unit signed in. */
export async function loader(args: Route.LoaderArgs) {
  const agreementId = args.params.id;
  const ground = args.context.get(groundContext);
  const kept: unknown = await cookies(ground.secureOrigin).signer.parse(args.request.headers.get("Cookie"));
  if (typeof kept === "string") {
    const visit = { read: ground.db.read, write: ground.db.write, now: ground.now, address: ground.address };
    const file = await readFileAsSigner(visit, { agreementId, cookie: kept });
    if (file) return pdf(file.bytes);
  }
  const ctx = readAs(args, "broker", "caseworker", "employer", "participant");
  return pdf(valueOr404(await readAgreementFile(ctx, { agreementId }), args.request).bytes);
}

/** The name says nothing of whom it is about: it ends up in folders of downloads. */
function pdf(bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="overenskommelse.pdf"',
      "Content-Length": String(bytes.byteLength),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
