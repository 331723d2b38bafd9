import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import { consumeTotp } from "./consume-totp.server.ts";
import type { OpenedSession } from "./open-session.server.ts";
import { raiseSession } from "./raise-session.server.ts";
import type { SignedIn } from "./read-session.server.ts";
import type { Visitor } from "./visitor.server.ts";

/** Raises an e-mail-code session to substantial with a code from the app. */
export async function stepUp(
  visitor: Visitor,
  signedIn: SignedIn,
  input: { code: string },
): Promise<Result<OpenedSession, "wrong" | "too_many">> {
  const withinAddress = await countAttempt(visitor.write, visitor.now, "code.address", visitor.address);
  const withinPair = await countAttempt(
    visitor.write,
    visitor.now,
    "password.pair",
    `${signedIn.userId}\u0000${visitor.address}`,
  );
  if (!withinAddress || !withinPair) return fail("too_many");
  return visitor.write(async (tx) => {
    if (!(await consumeTotp(tx, visitor.now, signedIn.userId, input.code))) return fail("wrong");
    return ok(await raiseSession(tx, visitor, signedIn));
  });
}
