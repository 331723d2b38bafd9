import { addDays, type Instant, type IsoDate, swedishDate } from "../shared/dates.ts";
import type { Channel, GivenHow, Interpreter, Party, Purpose } from "./purposes.ts";

/** The receipt: who, what, to whom, how far, given how, until when, in which words and language. */
export interface Consent {
  id: string;
  participantId: string;
  purpose: Purpose;
  /** Filled as PURPOSE_RULES says; null otherwise. */
  companyId: string | null;
  placementId: string | null;
  party: Party | null;
  channel: Channel | null;
  givenHow: GivenHow;
  /** The staff user who saw, received or heard it; null when given by own login. */
  witnessId: string | null;
  givenAt: Instant;
  /** First and last day it covers. */
  validFrom: IsoDate;
  validTo: IsoDate;
  textVersion: string;
  /** The language it was shown or read in, BCP 47, e.g. `sv` or `ar`. */
  language: string;
  interpreter: Interpreter;
  withdrawnAt: Instant | null;
}

export type ConsentState = "upcoming" | "active" | "withdrawn" | "expired";

/** A withdrawal counts before a date does: one withdrawn and past its end reads "withdrawn". */
export function consentState(consent: Consent, now: Instant): ConsentState {
  if (consent.withdrawnAt !== null && consent.withdrawnAt <= now) return "withdrawn";
  const today = swedishDate(now);
  if (today < consent.validFrom) return "upcoming";
  return today > consent.validTo ? "expired" : "active";
}

const REMIND_DAYS_BEFORE = 14;

/**
 * The reminder due for a consent that soon expires, or null. `key` (subject + kind + date) is unique, so a missed run
 * catches up and a repeated one sends nothing twice.
 */
export function expiryReminder(consent: Consent, now: Instant): { key: string; lastDay: IsoDate } | null {
  if (consentState(consent, now) !== "active") return null;
  if (swedishDate(now) < addDays(consent.validTo, -REMIND_DAYS_BEFORE)) return null;
  return { key: `consent:${consent.id}:expires:${consent.validTo}`, lastDay: consent.validTo };
}
