import { stableHash } from "../../shared/stable-hash.ts";
import { tieOf } from "../tie-break.ts";
import { ASK, type CompiledNeed, POINTS, SHUT_OUT } from "./compile-need.ts";
import type { ProfileColumns } from "./profile-columns.ts";
import { UNKNOWN } from "./trait-codes.ts";

export interface Best {
  /** Slots, best first. */
  slots: number[];
  /** How many there are to rank in all, those shown among them. */
  ranked: number;
  /** How many a hard demand leaves out. */
  excluded: number;
}

export interface Wanted {
  /** Slots to look among; everybody when null. */
  among: Uint32Array | null;
  /** At most so many. */
  most: number;
  /** The placement's own key for breaking ties, as in `rank`. */
  orderKey: string;
  /** The lot as in `Entrant`; asked for only between those whose declared values are the same. */
  lotOf(slot: number): string;
  /** Slots that stand on other lists, and on how many. */
  lists?: ReadonlyMap<number, number>;
}

/** What somebody who can be proposed without asking stands above all others. */
const YES = 101;

/** The same order as `rank`'s, for the best alone: one pass over the columns, then ties among those at the edge. */
export function bestOf(columns: ProfileColumns, need: CompiledNeed, wanted: Wanted): Best {
  const heights = new Uint8Array(columns.size);
  const excluded = measure(columns, need, wanted.among, heights);
  for (const [slot, lists] of wanted.lists ?? [])
    if (heights[slot]! > 0) heights[slot]! += need.spread(lists) - need.spread(0);
  const counts = new Uint32Array(2 * YES + 1);
  for (let slot = 0; slot < heights.length; slot += 1) counts[heights[slot]!]! += 1;
  const ranked = heights.length - counts[0]!;

  let edge = counts.length - 1;
  let above = 0;
  while (edge > 0 && above + counts[edge]! < wanted.most) above += counts[edge--]!;
  const sure: number[] = [];
  const atEdge: number[] = [];
  for (let slot = 0; slot < heights.length; slot += 1) {
    if (heights[slot]! > edge) sure.push(slot);
    else if (heights[slot] === edge && edge > 0) atEdge.push(slot);
  }
  const tie = tiesOf(columns, wanted.orderKey);
  const candidates = [...sure, ...firstByTie(atEdge, wanted.most - above, tie)];
  return { slots: inOrder(candidates, heights, tie, wanted.lotOf).slice(0, wanted.most), ranked, excluded };
}

/**
 * How high each stands: score, higher by YES for those who need not be asked about, and one, since nought is whoever is
 * not ranked. Returns how many a demand leaves out.
 */
function measure(
  { size, classOf, conditionsOf, traitsFirst, traitsSecond }: ProfileColumns,
  { ofClass, ofConditions, traits, spread }: CompiledNeed,
  among: Uint32Array | null,
  heights: Uint8Array,
): number {
  const { first, second, known } = traits;
  const base = 1 + spread(0);
  const looked = among ? among.length : size;
  let excluded = 0;
  for (let at = 0; at < looked; at += 1) {
    const slot = among ? among[at]! : at;
    const byClass = ofClass[classOf[slot]!]!;
    if (byClass < 0) {
      if (byClass === SHUT_OUT) excluded += 1;
      continue;
    }
    const byConditions = ofConditions[conditionsOf[slot]!]!;
    if (byConditions < 0) {
      excluded += 1;
      continue;
    }
    const sum = first[traitsFirst[slot]!]! + second[traitsSecond[slot]!]!;
    let byTraits = sum < known.length ? known[sum]! : UNKNOWN;
    if (byTraits === UNKNOWN) byTraits = traits.points(sum);
    const score = (byClass & POINTS) + (byConditions & POINTS) + byTraits;
    heights[slot] = base + score + (((byClass | byConditions) & ASK) === 0 ? YES : 0);
  }
  return excluded;
}

function tiesOf({ classOf, classes, conditionsOf, conditionSets }: ProfileColumns, orderKey: string) {
  const order = stableHash(orderKey);
  return (slot: number) =>
    tieOf(order, classes[classOf[slot]!]!.hash, conditionSets.values[conditionsOf[slot]!]!.hash);
}

/** Those with the `most` least ties, and whoever shares the last of them: a lot decides there. */
function firstByTie(slots: readonly number[], most: number, tie: (slot: number) => number): number[] {
  if (slots.length <= most) return [...slots];
  const ties = Uint32Array.from(slots, tie);
  const last = ties.toSorted()[most - 1]!;
  return slots.filter((_, at) => ties[at]! <= last);
}

function inOrder(
  slots: readonly number[],
  heights: Uint8Array,
  tie: (slot: number) => number,
  lotOf: (slot: number) => string,
): number[] {
  const lots = new Map<number, string>();
  const lot = (slot: number): string => {
    const drawn = lots.get(slot) ?? lotOf(slot);
    lots.set(slot, drawn);
    return drawn;
  };
  return slots
    .map((slot) => ({ slot, height: heights[slot]!, tie: tie(slot) }))
    .sort(
      (a, b) =>
        b.height - a.height || a.tie - b.tie || (a.slot === b.slot ? 0 : lot(a.slot) < lot(b.slot) ? -1 : 1),
    )
    .map(({ slot }) => slot);
}
