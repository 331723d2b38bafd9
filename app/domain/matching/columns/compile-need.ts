import type { PlacementNeed } from "../../placement/need.ts";
import { MATCHED_ATTRIBUTES, type MatchedAttribute } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { spreadPart, waitingPart } from "../part-fairness.ts";
import { nearestOf } from "../part-occupation.ts";
import { conditionsShare, distancePart } from "../part-workplace.ts";
import { FULL, NOTHING_KNOWN, pointsOf } from "../soft-part.ts";
import type { Range, Verdict } from "../three-valued.ts";
import type { MatchingWeights } from "../weights.ts";
import { type AlikeClasses, isRead } from "./alike-classes.ts";
import { conditionBits, countBits } from "./bits.ts";
import { compileQuestions, QUESTION } from "./heights.ts";
import { addNumbers, judgeDistinct, sumByClass } from "./judge-distinct.ts";
import type { ConditionSet, ProfileColumns } from "./profile-columns.ts";
import { factsOf, type ShownValue } from "./shown-value.ts";
import { compileTraits, type TraitPoints } from "./trait-codes.ts";

/**
 * A need against columns as they stand, as tables to look up in. What is said of a class or a condition set is its
 * points, with QUESTION added for each demand that can't be told, or one of the two below nought.
 */
export interface CompiledNeed {
  ofClass: Int16Array;
  ofConditions: Int16Array;
  traits: TraitPoints;
  /** By number of questions, as in heights.ts. */
  ofQuestions: Uint8Array;
  /** The most that conditions and traits can give anybody. */
  mostOfOwn: number;
  /** Points of the spread part by number of other lists. */
  spread(lists: number): number;
}

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
    ofClass: compileClasses(columns.classes, need, weights, context, k),
    ofConditions: Int16Array.from(columns.conditionSets.values, conditionsOf(need, weights)),
    traits: compileTraits(need, weights),
    ofQuestions: compileQuestions(weights),
    mostOfOwn: weights.points.conditions + weights.points.traits,
    spread: (lists) => pointsOf(spreadPart({ lists }, weights).share, weights.points.spread),
  };
}

const NOT_MET = 2 ** 16;
const NOT_TOLD = 2 ** 8;

function compileClasses(
  classes: AlikeClasses,
  need: PlacementNeed,
  weights: MatchingWeights,
  context: MatchContext,
  k: number,
): Int16Array {
  const numbers = new Map<number, Uint32Array>();
  for (const { attribute, verdicts } of judgeDistinct(classes, need, context))
    addNumbers(numbers, attribute, verdicts, (code) => STANDS[verdicts[code]!]);
  addPoints(numbers, classes, need, weights, context);
  const sums = sumByClass(classes, numbers);
  const ofClass = new Int16Array(sums.length);
  for (let number = 0; number < sums.length; number += 1) {
    const sum = sums[number]!;
    if (!isRead(classes, number, k)) ofClass[number] = NOT_READ;
    else if (sum >= NOT_MET) ofClass[number] = SHUT_OUT;
    else ofClass[number] = (sum % NOT_TOLD) + Math.floor(sum / NOT_TOLD) * QUESTION;
  }
  return ofClass;
}

/** Above the points, so that the sum over a class's values tells both. */
const STANDS: Record<Verdict, number> = { meets: 0, unknown: NOT_TOLD, not: NOT_MET };

function addPoints(
  numbers: Map<number, Uint32Array>,
  { values }: AlikeClasses,
  need: PlacementNeed,
  weights: MatchingWeights,
  context: MatchContext,
): void {
  const { points } = weights;
  const add = (id: MatchedAttribute, pointsAt: (value: ShownValue) => number) => {
    const distinct = values[id].values;
    addNumbers(numbers, MATCHED_ATTRIBUTES.indexOf(id), distinct, (code) => pointsAt(distinct[code]!));
  };
  const facts = (id: MatchedAttribute, value: ShownValue) => factsOf(id, value, context.today);
  if (points.occupation > 0) add("occupations", occupationPoints(need, weights));
  if (points.distance > 0)
    add("area", (value) =>
      pointsOf(distancePart(need, facts("area", value), weights, context).share, points.distance),
    );
  if (points.waiting > 0)
    add("waiting", (value) => pointsOf(waitingPart(facts("waiting", value), weights).share, points.waiting));
}

/** Each occupation that anybody wishes for is measured once; of a set of wishes the nearest counts. */
function occupationPoints(need: PlacementNeed, weights: MatchingWeights) {
  const targets = [need.occupation, ...need.furtherOccupations];
  const nearness = new Map<string, Range>();
  const near = (code: string) => {
    const known = nearness.get(code) ?? nearestOf(targets, [code], weights);
    nearness.set(code, known);
    return known;
  };
  return ({ shown }: ShownValue): number => {
    if (shown.values.length === 0) return pointsOf(NOTHING_KNOWN, weights.points.occupation);
    const share = { min: 0, max: 0 };
    for (const code of shown.values) {
      const { min, max } = near(code);
      share.min = Math.max(share.min, min);
      share.max = Math.max(share.max, max);
    }
    return pointsOf(share, weights.points.occupation);
  };
}

function conditionsOf(need: PlacementNeed, weights: MatchingWeights): (set: ConditionSet) => number {
  const unavoidable = conditionBits(need.conditionsUnavoidable);
  const offered = conditionBits(need.conditionsOffered) & ~unavoidable;
  const max = weights.points.conditions;
  return ({ bits, incomplete }) => {
    // A demand on conditions is not met by whoever needs what the work can't give.
    if ((bits & unavoidable) !== 0) return SHUT_OUT;
    const ask = incomplete ? need.conditionsUnavoidable.length * QUESTION : 0;
    if (bits === 0) return ask + pointsOf(incomplete ? NOTHING_KNOWN : FULL, max);
    return ask + pointsOf(conditionsShare(countBits(bits & offered), 0, countBits(bits), weights), max);
  };
}
