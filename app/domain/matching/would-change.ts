import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { demandsOf, type HardDemand, type JudgedDemand, judge } from "./hard-demands.ts";
import { type Eligibility, eligibilityOf } from "./judgement.ts";
import { type MatchMessage, message } from "./messages.ts";
import { conditionsPart } from "./part-workplace.ts";
import { weighPart } from "./soft-part.ts";
import type { MatchingWeights } from "./weights.ts";

/** What somebody could do about a gap, and what it would give: the eligibility then, and points more. */
export interface WouldChange {
  change: MatchMessage;
  makes: Eligibility;
  points: number;
}

export function wouldChange(
  need: PlacementNeed,
  facts: CandidateFacts,
  hard: readonly JudgedDemand[],
  weights: MatchingWeights,
  context: MatchContext,
): WouldChange[] {
  const unmet = demandsOf(need).filter((_, index) => hard[index]?.verdict === "not");
  return [
    ...unmet.map((demand) => ({
      change: remedyOf(demand, need, facts, context),
      makes: eligibilityOf(hard.filter(({ id }) => id !== demand.id).map(({ verdict }) => verdict)),
      points: 0,
    })),
    ...offers(need, facts, weights).map((offer) => ({
      ...offer,
      makes: eligibilityOf(hard.map(({ verdict }) => verdict)),
    })),
  ];
}

function remedyOf(
  demand: HardDemand,
  need: PlacementNeed,
  facts: CandidateFacts,
  context: MatchContext,
): MatchMessage {
  switch (demand.kind) {
    case "start":
      return message("change.start", { date: facts.start.first ?? need.startDate });
    case "hours":
      return hoursRemedy(demand, need, facts, context);
    case "travel":
      return message("change.travel", {});
    case "licence":
      return message("change.licence", { licence: demand.licence });
    case "certificate":
      return message("change.certificate", { certificate: demand.certificate });
    case "swedish":
      return message(`change.swedish-${demand.skill}`, { level: demand.need.level });
    case "condition":
      return message("change.condition", { condition: demand.condition });
  }
}

/** To let the person step up is a smaller change for an employer than fewer hours for good: it comes first. */
function hoursRemedy(
  demand: HardDemand,
  need: PlacementNeed,
  facts: CandidateFacts,
  context: MatchContext,
): MatchMessage {
  const from = facts.hoursNow.max;
  const stepping = { ...need, hoursStepsFrom: from };
  return judge(demand, stepping, facts, context).verdict === "not"
    ? message("change.hours", { hours: from })
    : message("change.hours-steps", { from });
}

/** Conditions the employer has not answered about, where the answer would give points. */
function offers(
  need: PlacementNeed,
  facts: CandidateFacts,
  weights: MatchingWeights,
): { change: MatchMessage; points: number }[] {
  const pointsOf = (each: PlacementNeed) =>
    weighPart("conditions", conditionsPart(each, facts, weights), weights.points.conditions).points;
  const answered = [...need.conditionsOffered, ...need.conditionsUnavoidable];
  return facts.conditions
    .filter((condition) => !answered.includes(condition))
    .map((condition) => ({
      change: message("change.offer-condition", { condition }),
      points:
        pointsOf({ ...need, conditionsOffered: [...need.conditionsOffered, condition] }) - pointsOf(need),
    }));
}
