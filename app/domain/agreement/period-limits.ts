import type { PlacementKind } from "../kompetenskort/vocabulary.ts";
import { addDays, addMonths, type IsoDate } from "../shared/dates.ts";

/**
 * The longest one agreement of a kind may run; null where neither law nor the unit's own rule says. Rows whose
 * source is the unit's own rule are what a unit starts from.
 */
export interface PeriodLimit {
  kind: PlacementKind;
  maxMonths: number | null;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  source: string;
}

const PROGRAM = "SFS 2000:634 7 §";
const LOCAL = "enhetens egen regel";

export const PERIOD_LIMITS: readonly PeriodLimit[] = [
  { kind: "praktik", maxMonths: 6, validFrom: "2016-02-01", validTo: null, source: PROGRAM },
  { kind: "arbetstraning", maxMonths: 6, validFrom: "2016-02-01", validTo: null, source: PROGRAM },
  { kind: "arbetsprovning", maxMonths: 6, validFrom: "2016-02-01", validTo: null, source: PROGRAM },
  { kind: "sprakpraktik", maxMonths: 6, validFrom: "2016-02-01", validTo: null, source: LOCAL },
  { kind: "prova-pa", maxMonths: 1, validFrom: "2016-02-01", validTo: null, source: LOCAL },
  { kind: "jobbspar", maxMonths: 12, validFrom: "2016-02-01", validTo: null, source: LOCAL },
  { kind: "feriejobb", maxMonths: 3, validFrom: "2016-02-01", validTo: null, source: LOCAL },
  { kind: "resursanstallning", maxMonths: 12, validFrom: "2016-02-01", validTo: null, source: LOCAL },
  { kind: "introduktionsjobb", maxMonths: 12, validFrom: "2018-05-01", validTo: null, source: "SFS 2018:42" },
  { kind: "nystartsjobb", maxMonths: 12, validFrom: "2018-05-01", validTo: null, source: "SFS 2018:43" },
  {
    kind: "lonebidragsanstallning",
    maxMonths: 48,
    validFrom: "2017-07-01",
    validTo: null,
    source: "SFS 2017:462",
  },
  { kind: "anstallning", maxMonths: null, validFrom: "2016-02-01", validTo: null, source: LOCAL },
];

export function periodLimit(kind: PlacementKind, on: IsoDate): PeriodLimit | undefined {
  return PERIOD_LIMITS.find(
    (row) => row.kind === kind && row.validFrom <= on && (row.validTo === null || on <= row.validTo),
  );
}

/** The last day the kind allows for an agreement that begins on `from`; null where there is no limit. */
export function latestEnd(kind: PlacementKind, from: IsoDate): IsoDate | null {
  const months = periodLimit(kind, from)?.maxMonths ?? null;
  return months === null ? null : addDays(addMonths(from, months), -1);
}
