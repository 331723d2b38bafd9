import { and, eq, isNull, lt } from "drizzle-orm";
import type { Consent } from "#app/domain/consent/consent.ts";
import { covers, questionOf } from "#app/domain/consent/covers.ts";
import { PURPOSE_RULES } from "#app/domain/consent/purposes.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { consentColumns, consentsOf } from "#db/queries/consents.server.ts";
import { consents } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { SystemContext } from "../context.server.ts";
import { consentEnded } from "../effects/consent-ended.server.ts";

/**
 * Once a day, for every purpose: what rested on a consent whose last day has passed ends as by a withdrawal, each
 * consent in a transaction of its own and once. Every reading has treated it as ended since that midnight; this writes
 * it down. One that was renewed in time leaves everything standing. Returns how many had run out.
 */
export async function endExpiredConsents({ read, write, now }: SystemContext): Promise<number> {
  const due = and(
    isNull(consents.withdrawnAt),
    isNull(consents.endedAt),
    lt(consents.validTo, swedishDate(now)),
  );
  const expired = await read.select(consentColumns).from(consents).where(due);
  for (const consent of expired)
    await write(async (tx) => {
      const [claimed] = await tx
        .update(consents)
        .set({ endedAt: now })
        .where(and(eq(consents.id, consent.id), due))
        .returning({ id: consents.id });
      if (!claimed || (await isRenewed(tx, consent, now))) return;
      await consentEnded(tx, "system", now, consent, PURPOSE_RULES[consent.purpose].atEnd);
      await audit(tx, "system", now, {
        act: "consent.expire",
        subjectType: "consent",
        subjectId: consent.id,
        participantId: consent.participantId,
        detail: { purpose: consent.purpose },
      });
    });
  return expired.length;
}

async function isRenewed(tx: Tx, consent: Consent, now: string): Promise<boolean> {
  const question = questionOf(consent);
  return question !== null && covers(await consentsOf(tx, consent.participantId), question, now) !== null;
}
