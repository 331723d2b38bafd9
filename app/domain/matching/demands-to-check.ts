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
    return [
      { id, kind, asked: reason, task: taskOf(demand, need), truth: judge(demand, need, facts, context) },
    ];
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
