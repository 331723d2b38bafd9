import { and, eq, gt, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { CODE_RULE } from "#app/domain/access/session-rules.ts";
import { SIGNER_LINK_RULE } from "#app/domain/agreement/signer-link-rules.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { derivedCode, hashSecret, newSecret, sameText } from "#app/platform/secrets.server.ts";
import { signerLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import { findSignerLink, type SignerVisit } from "./signer-link.server.ts";

/**
 * Opens the link's one document for this browser for an hour, with the code that came by mail. A code is good
 * once and for five tries. Returns what the browser's cookie is to hold.
 */
export async function openSignerLink(
  visit: SignerVisit,
  input: { link: string; code: string },
): Promise<Result<{ cookie: string }, "not_found" | "wrong" | "start_again" | "too_many">> {
  const link = await findSignerLink(visit.read, input.link);
  if (!link) return fail("not_found");
  if (!(await countAttempt(visit.write, visit.now, "signer.address", visit.address))) return fail("too_many");
  const secret = newSecret();
  return visit.write(async (tx) => {
    const [tried] = await tx
      .update(signerLinks)
      .set({ codeTries: sql`${signerLinks.codeTries} + 1` })
      .where(
        and(
          eq(signerLinks.id, link.id),
          isNull(signerLinks.revokedAt),
          gt(signerLinks.expiresAt, visit.now),
          isNotNull(signerLinks.codeId),
          gt(signerLinks.codeExpiresAt, visit.now),
          lt(signerLinks.codeTries, CODE_RULE.tries),
        ),
      )
      .returning({ codeId: signerLinks.codeId });
    if (!tried?.codeId) return fail("start_again");
    if (!sameText(derivedCode("signing-code", tried.codeId), input.code)) return fail("wrong");
    await tx
      .update(signerLinks)
      .set({
        codeId: null,
        codeExpiresAt: null,
        openedSecretHash: hashSecret(secret),
        openedUntil: addMinutes(visit.now, SIGNER_LINK_RULE.openMinutes),
      })
      .where(eq(signerLinks.id, link.id));
    await audit(tx, "signer", visit.now, {
      act: "agreement.open-link",
      subjectType: "agreement",
      subjectId: link.agreementId,
      detail: { signerLinkId: link.id, party: link.party },
    });
    return ok({ cookie: `${link.id}.${secret}` });
  });
}
