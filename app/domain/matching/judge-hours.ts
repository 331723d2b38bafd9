import type { PlacementNeed } from "../placement/need.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { CandidateFacts } from "./candidate.ts";
import { firstDay } from "./judge-values.ts";
import type { Judgement } from "./judgement.ts";
import { message } from "./messages.ts";
import { atLeast, both, either, exactly, type Range } from "./three-valued.ts";

/**
 * Hours a week are met by the hours the person can work on the first day, or, where the employer lets people
 * step up, by beginning on fewer and reaching the asked hours before the placement ends.
 */
export function judgeHours(need: PlacementNeed, facts: CandidateFacts, today: IsoDate): Judgement {
  const hours = need.hoursPerWeek.min;
  const atStart = hoursOn(facts, firstDay(need, today));
  const fromStart = atLeast(atStart, hours);
  const from = need.hoursStepsFrom;
  const bySteps =
    from === null ? "not" : both(atLeast(atStart, from), atLeast(hoursBefore(facts, need.endDate), hours));
  const verdict = either(fromStart, bySteps);
  if (verdict === "meets" && fromStart !== "meets" && from !== null) {
    return { verdict, reason: message("hard.hours.meets-by-steps", { hours, from }) };
  }
  return { verdict, reason: message(`hard.hours.${verdict}`, { hours }) };
}

/** Without dated steps it can be anything from the hours now to the end of the plan. */
export function hoursOn(facts: CandidateFacts, day: IsoDate): Range {
  if (!facts.hoursSteps) return { min: facts.hoursNow.min, max: facts.hoursReach.max };
  const last = facts.hoursSteps.filter(({ from }) => from <= day).at(-1);
  return last ? exactly(last.hoursPerWeek) : facts.hoursNow;
}

/** The hours reached by the end of the placement; with no end the whole plan has time to come true. */
export function hoursBefore(facts: CandidateFacts, end: IsoDate | null): Range {
  return end === null ? facts.hoursReach : hoursOn(facts, end);
}
