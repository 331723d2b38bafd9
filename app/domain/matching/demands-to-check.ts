import type { CardContent } from "../kompetenskort/card.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateView } from "./candidate.ts";
import type { MatchContext } from "./context.ts";
import { demandsOf, type HardDemand, type HardDemandId, judge } from "./hard-demands.ts";
import type { Judgement } from "./judgement.ts";
import type { MatchMessage } from "./messages.ts";
import { readCard } from "./read-card.ts";
import { readPublished } from "./read-published.ts";

/** A demand that the card without a name does not tell of, beside what the true card says. */
export interface DemandToCheck {
  id: HardDemandId;
  kind: HardDemand["kind"];
  asked: MatchMessage;
  /** The employer's words of the task that needs it; null for what needs no reason. */
  task: string | null;
  truth: Judgement;
  /** What the card says that it was judged by. */
  stated: Partial<CardContent>;
}

/** What the owning caseworker is asked about their own participant (2-domain §2). For their eyes alone. */
export function demandsToCheck(
  need: PlacementNeed,
  view: CandidateView,
  card: CardContent,
  context: MatchContext,
): DemandToCheck[] {
  const published = readPublished(view, context.today);
  const facts = readCard(card, null);
  return demandsOf(need).flatMap((demand) => {
    const { verdict, reason } = judge(demand, need, published, context);
    if (verdict === "meets") return [];
    const { id, kind } = demand;
    const truth = judge(demand, need, facts, context);
    return [{ id, kind, asked: reason, task: taskOf(demand, need), truth, stated: statedOn(card, demand) }];
  });
}

function taskOf(demand: HardDemand, need: PlacementNeed): string | null {
  switch (demand.kind) {
    case "licence":
      return need.licences.find(({ licence }) => licence === demand.licence)?.reasonTask ?? null;
    case "certificate":
      return need.certificates.find(({ id }) => id === demand.certificate)?.reasonTask ?? null;
    case "swedish":
      return demand.need.reasonTask;
    default:
      return null;
  }
}

function statedOn(card: CardContent, { kind }: HardDemand): Partial<CardContent> {
  switch (kind) {
    case "start":
      return { earliestStart: card.earliestStart };
    case "hours":
      return { hoursNow: card.hoursNow, hoursSteps: card.hoursSteps };
    case "travel":
      return { travelMaxKm: card.travelMaxKm, travelModes: card.travelModes };
    case "licence":
      return { licences: card.licences };
    case "certificate":
      return { certificates: card.certificates };
    case "swedish":
      return { swedishSpoken: card.swedishSpoken, swedishWritten: card.swedishWritten };
    case "condition":
      return { conditions: card.conditions };
  }
}
