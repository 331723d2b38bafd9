import type { IsoDate } from "../shared/dates.ts";
import { PURPOSES, type Purpose } from "./purposes.ts";

/** One wording of a consent, by its key in the message catalogue. A receipt names the version that was read. */
export interface ConsentText {
  purpose: Purpose;
  version: string;
  validFrom: IsoDate;
}

/** Wordings in the order they came. An old one is never changed or removed while a receipt names it. */
export const CONSENT_TEXTS: readonly ConsentText[] = PURPOSES.map((purpose) => ({
  purpose,
  version: `consent.${purpose}.v1`,
  validFrom: "2026-01-01",
}));

/** The wording to show on `date`. Throws when there is none: nothing can then be asked for. */
export function textVersionOn(purpose: Purpose, date: IsoDate): string {
  const text = CONSENT_TEXTS.findLast((one) => one.purpose === purpose && one.validFrom <= date);
  if (!text) throw new Error(`no wording of ${purpose} on ${date}`);
  return text.version;
}
