import type { ConditionId, PlacementKind } from "../kompetenskort/vocabulary.ts";
import type { WorkArea } from "../occupation/work-areas.ts";

/** One thing to ask for otherwise, so that a search of placements finds more. */
export type SearchChange =
  | { change: "without-areas"; areas: readonly WorkArea[] }
  | { change: "without-kinds"; kinds: readonly PlacementKind[] }
  | { change: "without-kommuner"; names: readonly string[] }
  | { change: "without-condition"; condition: ConditionId }
  | { change: "without-hours"; hours: number }
  | { change: "without-car" }
  | { change: "without-licence" }
  | { change: "without-lead" }
  | { change: "without-filters" }
  | { change: "within"; km: number; place: string }
  | { change: "anywhere"; place: string }
  | { change: "more-kommuner"; names: readonly string[] }
  | { change: "words"; text: string }
  | { change: "occupation"; text: string };

/** A change with the number of placements it finds. */
export interface CountedChange {
  what: SearchChange;
  count: number;
}

const MOST = 6;

/**
 * The few changes worth showing, of many in the order they lie near what was asked: those that find more than is found
 * now. A wider circle is shown by the smallest that gives something, and a bolder change of the same thing only where
 * it gives more than the milder one.
 */
export function bestChanges<Counted extends CountedChange>(
  counted: readonly Counted[],
  now: number,
): Counted[] {
  const kept: Counted[] = [];
  for (const one of counted) {
    const family = FAMILY[one.what.change];
    const milder = kept.filter(({ what }) => family !== undefined && FAMILY[what.change] === family);
    if (one.what.change === "within" && milder.length > 0) continue;
    if (one.count > Math.max(now, ...milder.map(({ count }) => count))) kept.push(one);
  }
  const single = kept.filter(({ what }) => what.change !== "without-filters");
  const best = Math.max(0, ...single.map(({ count }) => count));
  return kept.filter(({ what, count }) => what.change !== "without-filters" || count > best).slice(0, MOST);
}

/** Changes that are more or less of the same. */
const FAMILY: Partial<Record<SearchChange["change"], string>> = {
  within: "place",
  anywhere: "place",
  "more-kommuner": "kommun",
  "without-kommuner": "kommun",
};
