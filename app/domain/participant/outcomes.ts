/**
 * How a process ends (2-domain §8). Kolada counts as work what lasts at least one continuous month, subsidised
 * included; a municipal arbetsmarknadsanställning is not work in that count.
 */
export const OUTCOMES = [
  "work-regular",
  "work-subsidised",
  "municipal-employment",
  "own-business",
  "studies",
  "other-income",
  "other-authority",
  "moved",
  "illness",
  "own-wish",
  "other",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const WORK: readonly Outcome[] = ["work-regular", "work-subsidised", "own-business"];

export function isWork(outcome: Outcome, continuousMonths: number): boolean {
  return WORK.includes(outcome) && continuousMonths >= 1;
}
