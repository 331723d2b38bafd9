import { CODE_RULE } from "#app/domain/access/session-rules.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { emailCodes } from "#db/schema/index.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import type { Visitor } from "./visitor.server.ts";

/** Asks for a code by e-mail. Known and unknown addresses get the same answer and the same work. */
export async function requestEmailCode(
  visitor: Visitor,
  input: { email: string },
): Promise<Result<{ codeId: string }, "too_many">> {
  const email = input.email.toLowerCase();
  const limits = [
    await countAttempt(visitor.write, visitor.now, "code-request.pair", `${email}\u0000${visitor.address}`),
    await countAttempt(visitor.write, visitor.now, "code-request.account", email),
    await countAttempt(visitor.write, visitor.now, "code-request.address", visitor.address),
  ];
  if (limits.includes(false)) return fail("too_many");
  const codeId = newBlindId();
  await visitor.write(async (tx) => {
    await tx.insert(emailCodes).values({
      id: codeId,
      address: email,
      addressHash: keyedHash(email, "email"),
      createdAt: visitor.now,
      expiresAt: addMinutes(visitor.now, CODE_RULE.minutes),
    });
    await enqueue(tx, visitor.now, "auth.code-requested", { codeId });
  });
  return ok({ codeId });
}
