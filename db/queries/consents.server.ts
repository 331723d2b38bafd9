import { and, desc, eq, gte, isNull, lte, type SQL } from "drizzle-orm";
import type { Consent } from "#app/domain/consent/consent.ts";
import { type ConsentQuestion, covers } from "#app/domain/consent/covers.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";
import { consents } from "../schema/index.ts";

/** The columns of a `Consent`, in its own shape. */
export const consentColumns = {
  id: consents.id,
  participantId: consents.participantId,
  purpose: consents.purpose,
  companyId: consents.companyId,
  placementId: consents.placementId,
  party: consents.party,
  channel: consents.channel,
  givenHow: consents.givenHow,
  witnessId: consents.witnessId,
  givenAt: consents.givenAt,
  validFrom: consents.validFrom,
  validTo: consents.validTo,
  textVersion: consents.textVersion,
  language: consents.language,
  interpreter: consents.interpreter,
  withdrawnAt: consents.withdrawnAt,
};

/** `consentState` is "active", for a query that can't load them all: withdrawn is withdrawn, whatever the day. */
export function isActive(now: Instant): SQL | undefined {
  const today = swedishDate(now);
  return and(isNull(consents.withdrawnAt), lte(consents.validFrom, today), gte(consents.validTo, today));
}

/** All that one participant has ever given, newest first. */
export async function consentsOf(db: Reader | Tx, participantId: string): Promise<Consent[]> {
  return db
    .select(consentColumns)
    .from(consents)
    .where(eq(consents.participantId, participantId))
    .orderBy(desc(consents.givenAt), desc(consents.id));
}

/** The consent that allows it at `now`, or null: not allowed. Ask inside the transaction that acts on it. */
export async function coveringConsent(
  db: Reader | Tx,
  participantId: string,
  question: ConsentQuestion,
  now: Instant,
): Promise<Consent | null> {
  return covers(await consentsOf(db, participantId), question, now);
}
