import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { CODE_RULE } from "#app/domain/access/session-rules.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { derivedCode, sameText } from "#app/platform/secrets.server.ts";
import { emailCodes, users } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import { type OpenedSession, openSession } from "./open-session.server.ts";
import type { Visitor } from "./visitor.server.ts";

/**
 * Signs in at low assurance with a code that came by e-mail. An address that nobody has yet becomes an account
 * without a role: an employer who is about to register a company.
 */
export async function signInWithEmailCode(
  visitor: Visitor,
  input: { codeId: string; code: string },
): Promise<Result<OpenedSession, "wrong" | "start_again" | "too_many">> {
  if (!(await countAttempt(visitor.write, visitor.now, "code.address", visitor.address)))
    return fail("too_many");
  return visitor.write(async (tx) => {
    const [row] = await tx
      .update(emailCodes)
      .set({ failedTries: sql`${emailCodes.failedTries} + 1` })
      .where(
        and(
          eq(emailCodes.id, input.codeId),
          isNull(emailCodes.usedAt),
          gt(emailCodes.expiresAt, visitor.now),
          lt(emailCodes.failedTries, CODE_RULE.tries),
        ),
      )
      .returning({ address: emailCodes.address });
    if (!row) return fail("start_again");
    if (!sameText(derivedCode("email-code", input.codeId), input.code)) return fail("wrong");
    await tx.update(emailCodes).set({ usedAt: visitor.now }).where(eq(emailCodes.id, input.codeId));

    const [known] = await tx
      .select({ id: users.id, closedAt: users.closedAt })
      .from(users)
      .where(eq(users.email, row.address));
    if (known?.closedAt) return fail("start_again");
    const userId = known?.id ?? newId();
    if (!known)
      await tx.insert(users).values({ id: userId, name: "", email: row.address, createdAt: visitor.now });
    const session = await openSession(tx, visitor.now, {
      userId,
      assurance: "low",
      method: "email-code",
      device: visitor.device,
    });
    await audit(tx, "system", visitor.now, {
      act: "auth.signed-in",
      subjectType: "user",
      subjectId: userId,
      detail: { method: "email-code" },
    });
    return ok(session);
  });
}
