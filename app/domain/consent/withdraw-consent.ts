import { addMinutes, type Instant } from "../shared/dates.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import { type Consent, consentState } from "./consent.ts";
import { type EndingEffect, PURPOSE_RULES } from "./purposes.ts";

const UNDO_MINUTES = 24 * 60;

export interface Withdrawal {
  consent: Consent;
  /** To be carried out in the same transaction as the withdrawal. */
  effects: readonly EndingEffect[];
  /**
   * True when identity had already been shown: it can't be taken back, is listed to the participant as lawfully shared,
   * and is withheld from now on.
   */
  alreadyShared: boolean;
}

/**
 * Withdraws at once. An upcoming consent can be withdrawn too. `identityShownAt` is when the identity was shown to the
 * consent's recipient, null when it has not been (and for every other purpose): until then a yes given beforehand is
 * as if it had not been given.
 */
export function withdrawConsent(
  consent: Consent,
  now: Instant,
  identityShownAt: Instant | null,
): Result<Withdrawal, "already_withdrawn" | "expired"> {
  const state = consentState(consent, now);
  if (state === "withdrawn") return fail("already_withdrawn");
  if (state === "expired") return fail("expired");
  return ok({
    consent: { ...consent, withdrawnAt: now },
    effects: PURPOSE_RULES[consent.purpose].atEnd,
    alreadyShared: identityShownAt !== null && identityShownAt <= now,
  });
}

/** The last moment a withdrawal can be undone; null when nothing is withdrawn. */
export function undoableUntil(consent: Consent): Instant | null {
  return consent.withdrawnAt === null ? null : addMinutes(consent.withdrawnAt, UNDO_MINUTES);
}

/**
 * Undoes a withdrawal, within 24 hours and by the participant only (staff ask for a new consent instead). It brings the
 * consent back, not what the withdrawal ended: the profile goes through the gate again, and void proposals stay void.
 */
export function undoWithdrawal(
  consent: Consent,
  by: { participantId: string | null },
  now: Instant,
): Result<Consent, "not_withdrawn" | "only_participant" | "too_late" | "expired"> {
  const until = undoableUntil(consent);
  if (until === null) return fail("not_withdrawn");
  if (by.participantId !== consent.participantId) return fail("only_participant");
  if (now > until) return fail("too_late");
  const restored = { ...consent, withdrawnAt: null };
  return consentState(restored, now) === "expired" ? fail("expired") : ok(restored);
}
