import { encodeBase32UpperCaseNoPadding } from "@oslojs/encoding";
import { createTOTPKeyURI } from "@oslojs/otp";
import { and, eq, isNotNull } from "drizzle-orm";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { derivedKey } from "#app/platform/secrets.server.ts";
import type { Reader } from "#db/database.ts";
import { totpSecrets } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { totpStep } from "./consume-totp.server.ts";
import type { OpenedSession } from "./open-session.server.ts";
import { raiseSession } from "./raise-session.server.ts";
import type { SignedIn } from "./read-session.server.ts";
import type { Visitor } from "./visitor.server.ts";

export interface TotpOffer {
  /** otpauth URI for the QR code. */
  uri: string;
  /** The same key as text, in groups of four, for typing by hand. */
  text: string;
}

/** What to scan: derived from `seed` (a session or invitation id), so that showing the page writes nothing. */
export function offerTotp(seed: string, account: string): TotpOffer {
  const key = derivedKey("totp-offer", seed);
  return {
    uri: createTOTPKeyURI("Jobbron", account, key, 30, 6),
    text: encodeBase32UpperCaseNoPadding(key).replace(/(.{4})(?=.)/g, "$1 "),
  };
}

export async function hasTotp(read: Reader, userId: string): Promise<boolean> {
  const [row] = await read
    .select({ userId: totpSecrets.userId })
    .from(totpSecrets)
    .where(and(eq(totpSecrets.userId, userId), isNotNull(totpSecrets.confirmedAt)));
  return row !== undefined;
}

/**
 * Registers the app that was offered to this session, once it has shown that it makes right codes, and raises the
 * session as a right code always does. Only when none is registered: another app can't be put beside the first.
 */
export async function enrolTotp(
  visitor: Visitor,
  signedIn: SignedIn,
  input: { code: string },
): Promise<Result<OpenedSession, "wrong" | "already">> {
  const key = derivedKey("totp-offer", signedIn.sessionId);
  const step = totpStep(key, input.code, visitor.now);
  if (step === null) return fail("wrong");
  return visitor.write(async (tx) => {
    const added = await tx
      .insert(totpSecrets)
      .values({
        userId: signedIn.userId,
        secret: Buffer.from(key).toString("base64"),
        confirmedAt: visitor.now,
        lastStep: step,
      })
      .onConflictDoNothing()
      .returning({ userId: totpSecrets.userId });
    if (added.length === 0) return fail("already");
    await audit(tx, signedIn.actor ?? "system", visitor.now, {
      act: "auth.totp-enrolled",
      subjectType: "user",
      subjectId: signedIn.userId,
    });
    return ok(await raiseSession(tx, visitor, signedIn));
  });
}
