import { and, eq, gt, isNull } from "drizzle-orm";
import { CODE_RULE } from "#app/domain/access/session-rules.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { signerLinks } from "#db/schema/index.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import { findSignerLink, type SignerVisit } from "./signer-link.server.ts";

/** Sends a one-time code, by a mail of its own, to the address that the link belongs to. */
export async function requestSigningCode(
  visit: SignerVisit,
  input: { link: string },
): Promise<Result<null, "not_found" | "closed" | "too_many">> {
  const link = await findSignerLink(visit.read, input.link);
  if (!link) return fail("not_found");
  const within = [
    await countAttempt(visit.write, visit.now, "code-request.pair", `${link.id}\u0000${visit.address}`),
    await countAttempt(visit.write, visit.now, "code-request.account", link.id),
    await countAttempt(visit.write, visit.now, "code-request.address", visit.address),
  ];
  if (within.includes(false)) return fail("too_many");
  return visit.write(async (tx) => {
    const [open] = await tx
      .update(signerLinks)
      .set({
        codeId: newBlindId(),
        codeExpiresAt: addMinutes(visit.now, CODE_RULE.minutes),
        codeTries: 0,
      })
      .where(
        and(eq(signerLinks.id, link.id), isNull(signerLinks.revokedAt), gt(signerLinks.expiresAt, visit.now)),
      )
      .returning({ id: signerLinks.id });
    if (!open) return fail("closed");
    await enqueue(tx, visit.now, "agreement.signing-code-requested", { signerLinkId: link.id });
    return ok(null);
  });
}
