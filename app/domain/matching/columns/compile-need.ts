import type { PlacementNeed } from "../../placement/need.ts";
import { MATCHED_ATTRIBUTES, type MatchedAttribute } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { spreadPart, waitingPart } from "../part-fairness.ts";
import { nearestOf } from "../part-occupation.ts";
import { conditionsShare, distancePart } from "../part-workplace.ts";
import { FULL, NOTHING_KNOWN, pointsOf } from "../soft-part.ts";
import type { MatchingWeights } from "../weights.ts";
import { factsOf, judgeDistinct, PLACE } from "./judge-distinct.ts";
import { bitsOf, type ConditionSet, type ProfileColumns } from "./profile-columns.ts";
import { compileTraits, type TraitPoints } from "./trait-codes.ts";

/**
 * A need against columns as they stand, as tables to look up in. What is said of a class or a condition set is its
 * points, with ASK added where the caseworker has to be asked, or one of the two below nought.
 */
export interface CompiledNeed {
  ofClass: Int16Array;
  ofConditions: Int16Array;
  traits: TraitPoints;
  /** Points of the spread part by number of other lists. */
  spread(lists: number): number;
}

export const ASK = 128;
export const POINTS = ASK - 1;
/** A hard demand is not met. */
export const SHUT_OUT = -1;
/** Not to be read: a free slot, or a class that is too small. */
export const NOT_READ = -2;

/** @param k the gate's classes with fewer members are not read */
export function compileNeed(
  columns: ProfileColumns,
  need: PlacementNeed,
  weights: MatchingWeights,
  context: MatchContext,
  k: number,
): CompiledNeed {
  return {
    ofClass: compileClasses(columns, need, weights, context, k),
    ofConditions: Int16Array.from(columns.conditionSets.values, conditionsOf(need, weights)),
    traits: compileTraits(need, weights),
    spread: (lists) => pointsOf(spreadPart({ lists }, weights).share, weights.points.spread),
  };
}

/** Whether a class has members enough to be read. */
export function isRead({ classes, gateSizes }: ProfileColumns, number: number, k: number): boolean {
  const { members, gateClass } = classes[number]!;
  return members > 0 && gateSizes.get(gateClass)! >= k;
}

function compileClasses(
  columns: ProfileColumns,
  need: PlacementNeed,
  weights: MatchingWeights,
  context: MatchContext,
  k: number,
): Int16Array {
  const judged = judgeDistinct(columns, need, context);
  const pointed = pointsOfValues(columns, need, weights, context);
  return Int16Array.from(columns.classes, ({ codes }, number) => {
    if (!isRead(columns, number, k)) return NOT_READ;
    let place: number = PLACE.meets;
    for (const { attribute, places } of judged) place = Math.max(place, places[codes[attribute]!]!);
    if (place === PLACE.not) return SHUT_OUT;
    let points = place === PLACE.unknown ? ASK : 0;
    for (const { attribute, points: told } of pointed) points += told[codes[attribute]!]!;
    return points;
  });
}

interface ValuePoints {
  attribute: number;
  points: Uint8Array;
}

function pointsOfValues(
  columns: ProfileColumns,
  need: PlacementNeed,
  weights: MatchingWeights,
  context: MatchContext,
): ValuePoints[] {
  const { points } = weights;
  const table = (id: MatchedAttribute, pointsAt: (code: number) => number): ValuePoints => ({
    attribute: MATCHED_ATTRIBUTES.indexOf(id),
    points: Uint8Array.from(columns.values[id].values, (_, code) => pointsAt(code)),
  });
  const factsAt = (id: MatchedAttribute, code: number) =>
    factsOf(id, columns.values[id].values[code]!, context.today);
  return [
    table("occupations", occupationPoints(columns, need, weights)),
    table("area", (code) =>
      pointsOf(distancePart(need, factsAt("area", code), weights, context).share, points.distance),
    ),
    table("waiting", (code) =>
      pointsOf(waitingPart(factsAt("waiting", code), weights).share, points.waiting),
    ),
  ];
}

/** Each occupation that anybody wishes for is measured once; of a set of wishes the nearest counts. */
function occupationPoints({ values }: ProfileColumns, need: PlacementNeed, weights: MatchingWeights) {
  const targets = [need.occupation, ...need.furtherOccupations];
  const nearness = new Map<string, ReturnType<typeof nearestOf>>();
  const near = (code: string) => {
    const known = nearness.get(code) ?? nearestOf(targets, [code], weights);
    nearness.set(code, known);
    return known;
  };
  return (number: number): number => {
    const wished = values.occupations.values[number]!.shown.values;
    if (wished.length === 0) return pointsOf(NOTHING_KNOWN, weights.points.occupation);
    const share = { min: 0, max: 0 };
    for (const code of wished) {
      const { min, max } = near(code);
      share.min = Math.max(share.min, min);
      share.max = Math.max(share.max, max);
    }
    return pointsOf(share, weights.points.occupation);
  };
}

function conditionsOf(need: PlacementNeed, weights: MatchingWeights): (set: ConditionSet) => number {
  const unavoidable = bitsOf(need.conditionsUnavoidable);
  const offered = bitsOf(need.conditionsOffered) & ~unavoidable;
  const max = weights.points.conditions;
  return ({ bits, incomplete }) => {
    // A demand on conditions is not met by whoever needs what the work can't give.
    if ((bits & unavoidable) !== 0) return SHUT_OUT;
    const ask = incomplete && unavoidable !== 0 ? ASK : 0;
    if (bits === 0) return ask + pointsOf(incomplete ? NOTHING_KNOWN : FULL, max);
    return ask + pointsOf(conditionsShare(countBits(bits & offered), 0, countBits(bits), weights), max);
  };
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
