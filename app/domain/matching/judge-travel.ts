import type { Workplace } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import type { Judgement } from "./judgement.ts";
import { message } from "./messages.ts";
import { atMost, exactly, fromBoolean, type Range, type Verdict } from "./three-valued.ts";

/** Near enough that somebody without a car may well walk or cycle; whether they can is theirs to say. */
const ON_FOOT_KM = 5;

/** Whether the workplace is within the person's reach, and by means the person has. */
export function judgeTravel(workplace: Workplace, facts: CandidateFacts, context: MatchContext): Judgement {
  const distance = facts.area === null ? null : context.geography.distance(facts.area, workplace);
  const means = judgeMeans(workplace, facts.ownVehicle, distance);
  if (means === "not") return { verdict: "not", reason: message("hard.travel.no-vehicle", {}) };
  if (!distance) return { verdict: "unknown", reason: message("hard.travel.area-unknown", {}) };

  const within = judgeReach(distance, facts.reachKm, context.everydayReachKm);
  const km = distance.max;
  if (within === "not")
    return { verdict: "not", reason: message("hard.travel.too-far", { km: distance.min }) };
  if (within === "unknown") return { verdict: "unknown", reason: message("hard.travel.unknown", { km }) };
  if (means === "unknown") return { verdict: "unknown", reason: message("hard.travel.vehicle-unknown", {}) };
  return {
    verdict: "meets",
    reason: message(facts.reachKm === null ? "hard.travel.presumed" : "hard.travel.meets", { km }),
  };
}

function judgeReach(distance: Range, reachKm: number | null, everydayReachKm: number | null): Verdict {
  if (reachKm !== null) return atMost(distance, exactly(reachKm));
  // Somebody may reach further than people usually do, so too far can't be told from distance alone.
  return everydayReachKm !== null && distance.max <= everydayReachKm ? "meets" : "unknown";
}

function judgeMeans(workplace: Workplace, ownVehicle: boolean | null, distance: Range | null): Verdict {
  if (workplace.withoutCar.possible) return "meets";
  const vehicle = fromBoolean(ownVehicle);
  const mayWalk = distance === null || distance.min <= ON_FOOT_KM;
  return vehicle === "not" && mayWalk ? "unknown" : vehicle;
}
