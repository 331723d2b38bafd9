import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { PENDING_RULE } from "#app/domain/access/session-rules.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { hashSecret, sameText } from "#app/platform/secrets.server.ts";
import { pendingSignIns } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { consumeTotp } from "./consume-totp.server.ts";
import { type OpenedSession, openSession } from "./open-session.server.ts";
import type { Visitor } from "./visitor.server.ts";

/** Second half of the staff sign-in: the code from the app. Five tries, then the password is asked for again. */
export async function confirmSecondFactor(
  visitor: Visitor,
  input: { pendingToken: string; code: string },
): Promise<Result<OpenedSession, "wrong" | "start_again">> {
  const [id = "", secret = ""] = input.pendingToken.split(".");
  return visitor.write(async (tx) => {
    const [pending] = await tx
      .update(pendingSignIns)
      .set({ failedTries: sql`${pendingSignIns.failedTries} + 1` })
      .where(
        and(
          eq(pendingSignIns.id, id),
          isNull(pendingSignIns.usedAt),
          gt(pendingSignIns.expiresAt, visitor.now),
          lt(pendingSignIns.failedTries, PENDING_RULE.tries),
        ),
      )
      .returning({ userId: pendingSignIns.userId, secretHash: pendingSignIns.secretHash });
    if (!pending || !sameText(pending.secretHash, hashSecret(secret))) return fail("start_again");
    if (!(await consumeTotp(tx, visitor.now, pending.userId, input.code))) return fail("wrong");
    await tx.update(pendingSignIns).set({ usedAt: visitor.now }).where(eq(pendingSignIns.id, id));
    const session = await openSession(tx, visitor.now, {
      userId: pending.userId,
      assurance: "substantial",
      method: "password+totp",
      device: visitor.device,
    });
    await audit(tx, "system", visitor.now, {
      act: "auth.signed-in",
      subjectType: "user",
      subjectId: pending.userId,
      detail: { method: "password+totp" },
    });
    return ok(session);
  });
}
