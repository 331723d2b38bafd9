import { type Instant, type IsoDate, isIsoDate, swedishDate } from "../shared/dates.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { Consent } from "./consent.ts";
import { PURPOSE_RULES, SCOPE_FIELDS } from "./purposes.ts";
import { textVersionOn } from "./texts.ts";
import { lastDayFor } from "./validity.ts";

/** What the caller knows; the rest follows from the rules. `validTo` only to agree on a shorter time. */
export type ConsentDraft = Omit<Consent, "givenAt" | "validFrom" | "validTo" | "withdrawnAt"> & {
  validFrom?: IsoDate;
  validTo?: IsoDate;
};

export type ConsentFailure =
  | "scope_incomplete"
  | "scope_too_wide"
  | "way_not_lawful"
  | "witness_missing"
  | "witness_not_wanted"
  | "text_outdated"
  | "starts_in_the_past"
  | "not_a_date"
  | "ends_before_start"
  | "too_long";

/** A consent given at `now`, or why it would not hold. */
export function giveConsent(draft: ConsentDraft, now: Instant): Result<Consent, ConsentFailure> {
  const failure = scopeFailure(draft) ?? wayFailure(draft);
  if (failure) return fail(failure);
  const today = swedishDate(now);
  const validFrom = draft.validFrom ?? today;
  if (!isIsoDate(validFrom) || (draft.validTo !== undefined && !isIsoDate(draft.validTo)))
    return fail("not_a_date");
  if (validFrom < today) return fail("starts_in_the_past");
  if (draft.textVersion !== textVersionOn(draft.purpose, today)) return fail("text_outdated");
  const longest = lastDayFor(draft.purpose, validFrom);
  const validTo = draft.validTo ?? longest;
  if (validTo < validFrom) return fail("ends_before_start");
  if (validTo > longest) return fail("too_long", { longest });
  return ok({ ...draft, validFrom, validTo, givenAt: now, withdrawnAt: null });
}

function scopeFailure(draft: ConsentDraft): ConsentFailure | null {
  const { scope } = PURPOSE_RULES[draft.purpose];
  if (scope.some((field) => draft[field] === null)) return "scope_incomplete";
  return SCOPE_FIELDS.some((field) => !scope.includes(field) && draft[field] !== null)
    ? "scope_too_wide"
    : null;
}

/** What is not given by the person's own login needs a member of staff who vouches for it. */
function wayFailure(draft: ConsentDraft): ConsentFailure | null {
  if (!PURPOSE_RULES[draft.purpose].ways.includes(draft.givenHow)) return "way_not_lawful";
  if (draft.givenHow === "own_login") return draft.witnessId === null ? null : "witness_not_wanted";
  return draft.witnessId === null ? "witness_missing" : null;
}
