import { addDays, addMonths, type IsoDate } from "../shared/dates.ts";
import type { Purpose } from "./purposes.ts";

/** How long a consent lasts when nothing shorter is agreed; a longer time is not possible. */
export interface ValidityRow {
  purpose: Purpose;
  months: number;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  source: string;
}

const SOURCE =
  "Jobbron's own default. No statute fixes a length; a consent must stay specific and informed (GDPR art. 4.11, 7).";

/** Dated: a change is a new row, and those given before keep the end they were given with. */
export const VALIDITY: readonly ValidityRow[] = [
  { purpose: "profile_in_matching", months: 6, validFrom: "2026-01-01", validTo: null, source: SOURCE },
  { purpose: "presentation", months: 3, validFrom: "2026-01-01", validTo: null, source: SOURCE },
  { purpose: "identity", months: 3, validFrom: "2026-01-01", validTo: null, source: SOURCE },
  { purpose: "information_exchange", months: 6, validFrom: "2026-01-01", validTo: null, source: SOURCE },
  { purpose: "contact", months: 12, validFrom: "2026-01-01", validTo: null, source: SOURCE },
];

/** The last day that a consent from `from` may cover. Throws when no row is in force: the table must reach. */
export function lastDayFor(purpose: Purpose, from: IsoDate): IsoDate {
  const row = VALIDITY.find(
    (one) =>
      one.purpose === purpose && one.validFrom <= from && (one.validTo === null || from <= one.validTo),
  );
  if (!row) throw new Error(`no length is declared for ${purpose} from ${from}`);
  return addDays(addMonths(from, row.months), -1);
}
