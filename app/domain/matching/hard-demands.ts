import type { CertificateId, ConditionId, Licence } from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed, SwedishNeed } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { judgeHours } from "./judge-hours.ts";
import { judgeTravel } from "./judge-travel.ts";
import { judgeCertificate, judgeCondition, judgeLicence, judgeStart, judgeSwedish } from "./judge-values.ts";
import type { Judgement } from "./judgement.ts";

/** One demand of a placement that shuts people out. Its id names it in what-if and in the log. */
export type HardDemand =
  | { id: "start" | "hours" | "travel"; kind: "start" | "hours" | "travel" }
  | { id: `licence:${Licence}`; kind: "licence"; licence: Licence }
  | { id: `certificate:${CertificateId}`; kind: "certificate"; certificate: CertificateId }
  | {
      id: "swedish-spoken" | "swedish-written";
      kind: "swedish";
      skill: "spoken" | "written";
      need: SwedishNeed;
    }
  | { id: `condition:${ConditionId}`; kind: "condition"; condition: ConditionId };

export type HardDemandId = HardDemand["id"];

export interface JudgedDemand extends Judgement {
  id: HardDemandId;
}

/** A placement's hard demands, in the order people think of them. */
export function demandsOf(need: PlacementNeed): HardDemand[] {
  return [
    { id: "start", kind: "start" },
    { id: "hours", kind: "hours" },
    { id: "travel", kind: "travel" },
    ...need.licences.map(
      ({ licence }): HardDemand => ({ id: `licence:${licence}`, kind: "licence", licence }),
    ),
    ...need.certificates.map(
      ({ id }): HardDemand => ({ id: `certificate:${id}`, kind: "certificate", certificate: id }),
    ),
    ...swedishDemand("spoken", need.swedishSpoken),
    ...swedishDemand("written", need.swedishWritten),
    ...need.conditionsUnavoidable.map(
      (condition): HardDemand => ({ id: `condition:${condition}`, kind: "condition", condition }),
    ),
  ];
}

/** Whether everybody in a class meets it or nobody does; conditions are each person's own. */
export function isOfClass(demand: HardDemand): boolean {
  return demand.kind !== "condition";
}

function swedishDemand(skill: "spoken" | "written", need: SwedishNeed | null): HardDemand[] {
  return need ? [{ id: `swedish-${skill}`, kind: "swedish", skill, need }] : [];
}

export function judge(
  demand: HardDemand,
  need: PlacementNeed,
  facts: CandidateFacts,
  context: MatchContext,
): Judgement {
  switch (demand.kind) {
    case "start":
      return judgeStart(need, facts, context.today);
    case "hours":
      return judgeHours(need, facts, context.today);
    case "travel":
      return judgeTravel(need.workplace, facts, context);
    case "licence":
      return judgeLicence(demand.licence, facts);
    case "certificate":
      return judgeCertificate(demand.certificate, facts);
    case "swedish":
      return judgeSwedish(demand.skill, demand.need, facts);
    case "condition":
      return judgeCondition(demand.condition, facts);
  }
}
