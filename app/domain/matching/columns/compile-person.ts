import { CERTIFICATES, LICENCES } from "../../kompetenskort/vocabulary.ts";
import type { CandidateFacts } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { hoursBefore, hoursOn } from "../judge-hours.ts";
import { judgeTravel } from "../judge-travel.ts";
import { firstDay, judgeStart } from "../judge-values.ts";
import { spreadPart, waitingPart } from "../part-fairness.ts";
import { nearestOf } from "../part-occupation.ts";
import { shareOf } from "../part-traits.ts";
import { conditionsShare, distancePart } from "../part-workplace.ts";
import { FULL, NOTHING_KNOWN, pointsOf } from "../soft-part.ts";
import type { MatchingWeights } from "../weights.ts";
import { bitsIn, conditionBits } from "./bits.ts";
import { SHUT_OUT } from "./compile-need.ts";
import { compileQuestions, QUESTION } from "./heights.ts";
import { type NeedColumns, TRAIT_NEEDS } from "./need-columns.ts";

/** One true card against columns of needs, as tables to look up in; every value of it is exact (read-card.ts). */
export interface CompiledPerson {
  /** Points, with a QUESTION where it can't be told, or SHUT_OUT. */
  ofWorkplace: Int16Array;
  /** Hours a week on the first day, with a QUESTION where the person is late; SHUT_OUT where they are too late. */
  ofStart: Int16Array;
  /** Hours a week reached by the end. */
  ofEnd: Int16Array;
  ofOccupations: Uint8Array;
  /** Points by how many of the conditions are offered. */
  ofOffered: Uint8Array;
  spoken: number;
  written: number;
  licences: number;
  certificates: number;
  conditions: number;
  /** Of each of TRAIT_NEEDS: the least and the most of its share, weighed, and the weight. */
  traitLeast: Float64Array;
  traitMost: Float64Array;
  traitWeight: Float64Array;
  ofQuestions: Uint8Array;
  /** Points that every placement gets. */
  same: number;
}

export function compilePerson(
  columns: NeedColumns,
  facts: CandidateFacts,
  weights: MatchingWeights,
  context: MatchContext,
): CompiledPerson {
  const { points } = weights;
  const shares = TRAIT_NEEDS.map(({ trait, level }) => shareOf(level, facts.traits[trait]));
  const weightOf = TRAIT_NEEDS.map(({ weight }) => weights.trait[weight]);
  return {
    ofWorkplace: Int16Array.from(columns.workplaces.values, (workplace) => {
      const { verdict } = judgeTravel(workplace, facts, context);
      if (verdict === "not") return SHUT_OUT;
      const { share } = distancePart({ workplace }, facts, weights, context);
      return pointsOf(share, points.distance) + (verdict === "unknown" ? QUESTION : 0);
    }),
    ofStart: Int16Array.from(columns.starts.values, (days) => {
      const { verdict } = judgeStart(days, facts, context.today);
      if (verdict === "not") return SHUT_OUT;
      return hoursOn(facts, firstDay(days, context.today)).min + (verdict === "unknown" ? QUESTION : 0);
    }),
    ofEnd: Int16Array.from(columns.ends.values, (endDate) => hoursBefore(facts, endDate).min),
    ofOccupations: occupationPoints(columns, facts, weights),
    ofOffered: Uint8Array.from({ length: facts.conditions.length + 1 }, (_, offered) => {
      const needed = facts.conditions.length;
      return pointsOf(needed > 0 ? conditionsShare(offered, 0, needed, weights) : FULL, points.conditions);
    }),
    spoken: facts.swedishSpoken.min,
    written: facts.swedishWritten.min,
    licences: bitsIn(LICENCES, facts.licences.certain),
    certificates: bitsIn(CERTIFICATES, facts.certificates.certain),
    conditions: conditionBits(facts.conditions),
    traitLeast: Float64Array.from(shares, ({ min }, at) => min * weightOf[at]!),
    traitMost: Float64Array.from(shares, ({ max }, at) => max * weightOf[at]!),
    traitWeight: Float64Array.from(weightOf),
    ofQuestions: compileQuestions(weights),
    same:
      pointsOf(waitingPart(facts, weights).share, points.waiting) +
      pointsOf(spreadPart(facts, weights).share, points.spread),
  };
}

/** Each occupation that an employer takes is measured once; of those that one takes the nearest counts. */
function occupationPoints(
  { targets, occupations }: NeedColumns,
  { wished, tried }: CandidateFacts,
  weights: MatchingWeights,
): Uint8Array {
  const max = weights.points.occupation;
  const points = new Uint8Array(occupations.values.length);
  if (wished.length + tried.length === 0) return points.fill(pointsOf(NOTHING_KNOWN, max));
  const near = targets.values.map((target) => {
    const byWish = nearestOf([target], wished, weights);
    const byTrial = nearestOf([target], tried, weights);
    return {
      min: Math.max(byWish.min, byTrial.min * weights.tried),
      max: Math.max(byWish.max, byTrial.max * weights.tried),
    };
  });
  for (let number = 0; number < points.length; number += 1) {
    const share = { min: 0, max: 0 };
    for (const target of occupations.values[number]!) {
      const one = near[target]!;
      share.min = Math.max(share.min, one.min);
      share.max = Math.max(share.max, one.max);
    }
    points[number] = pointsOf(share, max);
  }
  return points;
}
