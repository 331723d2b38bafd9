import { and, eq, isNull } from "drizzle-orm";
import { PENDING_RULE } from "#app/domain/access/session-rules.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { hashSecret, newSecret } from "#app/platform/secrets.server.ts";
import { passwords, pendingSignIns, totpSecrets, users } from "#db/schema/index.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import { passwordMatches } from "./password-hash.server.ts";
import type { Visitor } from "./visitor.server.ts";

/**
 * First half of the staff sign-in. The answer is a token for the second half and no session; a wrong password,
 * an unknown address and an account without a second factor look the same.
 */
export async function signInWithPassword(
  visitor: Visitor,
  input: { email: string; password: string },
): Promise<Result<{ pendingToken: string }, "wrong" | "too_many">> {
  const email = input.email.toLowerCase();
  const withinPair = await countAttempt(
    visitor.write,
    visitor.now,
    "password.pair",
    `${email}\u0000${visitor.address}`,
  );
  const withinAddress = await countAttempt(visitor.write, visitor.now, "password.address", visitor.address);
  if (!withinPair || !withinAddress) return fail("too_many");

  const [row] = await visitor.read
    .select({ userId: users.id, hash: passwords.hash })
    .from(users)
    .innerJoin(passwords, eq(passwords.userId, users.id))
    .innerJoin(totpSecrets, eq(totpSecrets.userId, users.id))
    .where(and(eq(users.email, email), isNull(users.closedAt)));
  if (!(await passwordMatches(row?.hash ?? null, input.password)) || !row) return fail("wrong");

  const id = newBlindId();
  const secret = newSecret();
  await visitor.write((tx) =>
    tx.insert(pendingSignIns).values({
      id,
      secretHash: hashSecret(secret),
      userId: row.userId,
      createdAt: visitor.now,
      expiresAt: addMinutes(visitor.now, PENDING_RULE.minutes),
    }),
  );
  return ok({ pendingToken: `${id}.${secret}` });
}
