import { generateHOTP } from "@oslojs/otp";
import { and, eq, isNotNull, lt } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import { sameText } from "#app/platform/secrets.server.ts";
import type { Tx } from "#db/database.ts";
import { totpSecrets } from "#db/schema/index.ts";

const STEP_SECONDS = 30;
/** One step early or late: a phone's clock may be half a minute off. */
const DRIFT_STEPS = [0, -1, 1];

/** The step whose code this is at `now`, or null. */
export function totpStep(key: Uint8Array, code: string, now: Instant): number | null {
  const current = Math.floor(Date.parse(now) / 1000 / STEP_SECONDS);
  return (
    DRIFT_STEPS.map((drift) => current + drift).find((step) =>
      sameText(generateHOTP(key, BigInt(step), 6), code),
    ) ?? null
  );
}

/** Uses up a one-time code of the person's app: right, and newer than the last one used. A code is good once. */
export async function consumeTotp(tx: Tx, now: Instant, userId: string, code: string): Promise<boolean> {
  const [row] = await tx
    .select({ secret: totpSecrets.secret })
    .from(totpSecrets)
    .where(and(eq(totpSecrets.userId, userId), isNotNull(totpSecrets.confirmedAt)));
  if (!row) return false;
  const step = totpStep(new Uint8Array(Buffer.from(row.secret, "base64")), code, now);
  if (step === null) return false;
  const used = await tx
    .update(totpSecrets)
    .set({ lastStep: step })
    .where(and(eq(totpSecrets.userId, userId), lt(totpSecrets.lastStep, step)))
    .returning({ userId: totpSecrets.userId });
  return used.length === 1;
}
