import { addDays, addMonths, type IsoDate } from "../shared/dates.ts";

/** 2-domain §7. */
export const SCHEMES = [
  "lonebidrag-utveckling",
  "lonebidrag-anstallning",
  "lonebidrag-trygghet",
  "osa",
  "personligt-bitrade",
  "introduktionsjobb",
  "nystartsjobb",
  "etableringsjobb",
  "extratjanst",
  "resursanstallning",
] as const;
export type SchemeId = (typeof SCHEMES)[number];

/** What part of the cost is paid. `assessed`: AF assesses the work capacity in each case. */
export type SchemeRate =
  | { by: "assessed" }
  | { by: "percent"; percent: number }
  | { by: "contribution_multiples"; multiples: readonly number[] }
  | { by: "paid_to_worker" }
  | { by: "unit_budget" };

/**
 * One dated row of one scheme. A later change of the rules is a new row and closes this one's `validTo` (last
 * day); cases keep the row of the day they were decided.
 */
export interface SchemeRow {
  id: SchemeId;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  source: string;
  decider: "af" | "unit";
  /** Longest one decision may last, and all together; null where there is no such limit. */
  decisionMonths: number | null;
  totalMonths: number | null;
  /** Gross monthly pay counted at full time, pro rata for part time, in öre; null where none is counted. */
  payCeilingOre: number | null;
  rate: SchemeRate;
  supplement: { id: "development" | "support" | "assistant"; ore: number; per: "month" | "year" } | null;
  /** Work may not begin before the decision. */
  decisionBeforeStart: boolean;
  /** Schemes that can't be had beside this one's supplement. */
  notTogetherWith: readonly SchemeId[];
}

const FUNKTION = "SFS 2017:462";
const CEILING = 2_000_000;
const base = {
  validFrom: "2020-01-01",
  validTo: null,
  decider: "af",
  payCeilingOre: CEILING,
  decisionBeforeStart: true,
  notTogetherWith: [],
} as const;

export const SCHEME_ROWS: readonly SchemeRow[] = [
  {
    ...base,
    id: "lonebidrag-utveckling",
    source: FUNKTION,
    decisionMonths: 12,
    totalMonths: 24,
    rate: { by: "assessed" },
    supplement: { id: "development", ore: 500_000, per: "month" },
    notTogetherWith: ["personligt-bitrade"],
  },
  {
    ...base,
    id: "lonebidrag-anstallning",
    source: FUNKTION,
    decisionMonths: 48,
    totalMonths: 96,
    rate: { by: "assessed" },
    supplement: { id: "support", ore: 280_000, per: "month" },
    notTogetherWith: ["personligt-bitrade"],
  },
  {
    ...base,
    id: "lonebidrag-trygghet",
    source: FUNKTION,
    decisionMonths: 48,
    totalMonths: null,
    rate: { by: "assessed" },
    supplement: null,
  },
  {
    ...base,
    id: "osa",
    source: FUNKTION,
    decisionMonths: 24,
    totalMonths: null,
    rate: { by: "assessed" },
    supplement: null,
  },
  {
    ...base,
    id: "personligt-bitrade",
    source: FUNKTION,
    decisionMonths: null,
    totalMonths: null,
    payCeilingOre: null,
    rate: { by: "assessed" },
    supplement: { id: "assistant", ore: 6_000_000, per: "year" },
    notTogetherWith: ["lonebidrag-utveckling", "lonebidrag-anstallning"],
  },
  {
    ...base,
    id: "introduktionsjobb",
    validFrom: "2018-05-01",
    source: "SFS 2018:42",
    decisionMonths: 12,
    totalMonths: 24,
    rate: { by: "percent", percent: 80 },
    supplement: null,
  },
  {
    ...base,
    id: "nystartsjobb",
    source: "SFS 2018:43",
    decisionMonths: 12,
    totalMonths: null,
    rate: { by: "contribution_multiples", multiples: [1, 2, 2.5] },
    supplement: null,
  },
  {
    ...base,
    id: "etableringsjobb",
    validFrom: "2024-01-01",
    source: "SFS 2022:807",
    decisionMonths: null,
    totalMonths: 24,
    payCeilingOre: null,
    rate: { by: "paid_to_worker" },
    supplement: null,
  },
  {
    ...base,
    id: "extratjanst",
    validFrom: "2018-05-01",
    validTo: "2022-12-31",
    source: "SFS 2018:42",
    decisionMonths: 12,
    totalMonths: 24,
    rate: { by: "percent", percent: 100 },
    supplement: null,
  },
  {
    ...base,
    id: "resursanstallning",
    source: "enhetens egen regel",
    decider: "unit",
    decisionMonths: 12,
    totalMonths: 12,
    payCeilingOre: null,
    rate: { by: "unit_budget" },
    supplement: null,
  },
];

/** The row in force on the day, or undefined for a scheme not yet begun or ended. */
export function schemeAt(
  id: SchemeId,
  date: IsoDate,
  rows: readonly SchemeRow[] = SCHEME_ROWS,
): SchemeRow | undefined {
  return rows.find(
    (row) => row.id === id && row.validFrom <= date && (row.validTo === null || date <= row.validTo),
  );
}

/** The schemes that can be applied for on the day. */
export function openSchemes(date: IsoDate): SchemeId[] {
  return SCHEMES.filter((id) => schemeAt(id, date) !== undefined);
}

/** The last day one decision from `from` may cover; null where there is no limit. */
export function latestDecisionEnd(row: SchemeRow, from: IsoDate): IsoDate | null {
  return row.decisionMonths === null ? null : addDays(addMonths(from, row.decisionMonths), -1);
}
