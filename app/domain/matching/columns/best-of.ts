import { stableHash } from "../../shared/stable-hash.ts";
import { tieOf } from "../tie-break.ts";
import { NO_SLOT } from "./alike-classes.ts";
import { type CompiledNeed, NOT_READ, SHUT_OUT } from "./compile-need.ts";
import { HEIGHTS, heightOf } from "./heights.ts";
import { type Found, Highest, inOrder } from "./highest.ts";
import type { ProfileColumns } from "./profile-columns.ts";
import { type TraitPoints, UNKNOWN } from "./trait-codes.ts";

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

/** The same order as `rank`'s, for the best alone: one pass over what may be among them, then ties at the edge. */
export function bestOf(columns: ProfileColumns, need: CompiledNeed, wanted: Wanted): Best {
  const seen = wanted.among
    ? lookAmong(columns, need, wanted, wanted.among)
    : lookAtAll(columns, need, wanted);
  const { found, ...counted } = seen;
  const tie = tiesOf(columns, wanted.orderKey);
  const { above, atEdge } = found.best();
  const candidates = [...above, ...firstByTie(atEdge, wanted.most - above.length, tie)];
  return { slots: inOrder(candidates, tie, wanted.lotOf).slice(0, wanted.most), ...counted };
}

interface Seen extends Pick<Best, "ranked" | "excluded"> {
  found: Highest;
}

/** Classes by the most that a member can have: when as many as are wanted stand higher, the rest need no look. */
function lookAtAll(columns: ProfileColumns, need: CompiledNeed, { most, lists }: Wanted): Seen {
  const { after, conditionsOf, traitsFirst, traitsSecond, classes } = columns;
  const { ofClass, ofConditions, ofQuestions, traits } = need;
  const found = new Highest(most);
  const base = need.spread(0);
  const more = base + need.mostOfOwn;
  const byBound = classesByBound(need);
  for (let at = byBound.length - 1; at >= 0; at -= 1) {
    const number = byBound[at]!;
    const byClass = ofClass[number]!;
    if (heightOf(more, byClass, ofQuestions) < found.edge) break;
    for (let slot = classes.heads[number]!; slot !== NO_SLOT; slot = after[slot]!) {
      const byConditions = ofConditions[conditionsOf[slot]!]!;
      if (byConditions < 0) continue;
      const sum = traits.first[traitsFirst[slot]!]! + traits.second[traitsSecond[slot]!]!;
      let own = base + pointsAt(traits, sum);
      if (lists) own += need.spread(lists.get(slot) ?? 0) - base;
      found.add(slot, heightOf(own, byClass + byConditions, ofQuestions));
    }
  }
  return { found, ...countAll(columns, need) };
}

function lookAmong(
  { classOf, conditionsOf, traitsFirst, traitsSecond }: ProfileColumns,
  { ofClass, ofConditions, ofQuestions, traits, spread }: CompiledNeed,
  { most, lists }: Wanted,
  among: Uint32Array,
): Seen {
  const found = new Highest(most);
  let [ranked, excluded] = [0, 0];
  for (const slot of among) {
    const byClass = ofClass[classOf[slot]!]!;
    const byConditions = ofConditions[conditionsOf[slot]!]!;
    if (byClass === NOT_READ) continue;
    if (byClass < 0 || byConditions < 0) {
      excluded += 1;
      continue;
    }
    ranked += 1;
    const sum = traits.first[traitsFirst[slot]!]! + traits.second[traitsSecond[slot]!]!;
    const own = spread(lists?.get(slot) ?? 0) + pointsAt(traits, sum);
    found.add(slot, heightOf(own, byClass + byConditions, ofQuestions));
  }
  return { found, ranked, excluded };
}

function pointsAt(traits: TraitPoints, sum: number): number {
  const told = sum < traits.known.length ? traits.known[sum]! : UNKNOWN;
  return told === UNKNOWN ? traits.points(sum) : told;
}

/** The classes that are read and not shut out, the lowest first. */
function classesByBound({ ofClass, ofQuestions }: CompiledNeed): Uint32Array {
  const starts = new Uint32Array(HEIGHTS + 1);
  for (let number = 0; number < ofClass.length; number += 1) {
    const byClass = ofClass[number]!;
    if (byClass >= 0) starts[heightOf(0, byClass, ofQuestions) + 1]! += 1;
  }
  for (let height = 1; height <= HEIGHTS; height += 1) starts[height]! += starts[height - 1]!;
  const ordered = new Uint32Array(starts[HEIGHTS]!);
  for (let number = 0; number < ofClass.length; number += 1) {
    const byClass = ofClass[number]!;
    if (byClass >= 0) ordered[starts[heightOf(0, byClass, ofQuestions)]!++] = number;
  }
  return ordered;
}

/** Everybody who is read, by class, but for those whose own conditions shut them out. */
function countAll(
  { size, classOf, conditionsOf, classes }: ProfileColumns,
  { ofClass, ofConditions }: CompiledNeed,
): Pick<Best, "ranked" | "excluded"> {
  let [ranked, excluded] = [0, 0];
  for (let number = 0; number < ofClass.length; number += 1) {
    if (ofClass[number]! >= 0) ranked += classes.members[number]!;
    else if (ofClass[number] === SHUT_OUT) excluded += classes.members[number]!;
  }
  if (!ofConditions.includes(SHUT_OUT)) return { ranked, excluded };
  let shut = 0;
  for (let slot = 0; slot < size; slot += 1)
    if (ofConditions[conditionsOf[slot]!]! < 0 && ofClass[classOf[slot]!]! >= 0) shut += 1;
  return { ranked: ranked - shut, excluded: excluded + shut };
}

function tiesOf({ classOf, classes, conditionsOf, conditionSets }: ProfileColumns, orderKey: string) {
  const order = stableHash(orderKey);
  return (slot: number) =>
    tieOf(order, classes.hashes[classOf[slot]!]!, conditionSets.values[conditionsOf[slot]!]!.hash);
}

/** Those with the `most` least ties, and whoever shares the last of them: a lot decides there. */
function firstByTie(found: readonly Found[], most: number, tie: (slot: number) => number): readonly Found[] {
  if (found.length <= most) return found;
  const ties = Uint32Array.from(found, ({ slot }) => tie(slot));
  const last = ties.toSorted()[most - 1]!;
  return found.filter((_, at) => ties[at]! <= last);
}
