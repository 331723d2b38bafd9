import type { CandidateFacts } from "./candidate.ts";
import { message } from "./messages.ts";
import { NOTHING_KNOWN, type SoftPart } from "./soft-part.ts";
import { exactly } from "./three-valued.ts";
import type { MatchingWeights } from "./weights.ts";

/** A small, visible fairness term: between equals, the one who has waited longer. */
export function waitingPart(
  { waiting }: Pick<CandidateFacts, "waiting">,
  weights: MatchingWeights,
): SoftPart {
  if (waiting === null) return { share: NOTHING_KNOWN, reasons: [], gaps: [] };
  const share = weights.waiting[waiting];
  const said = share > 0 && weights.points.waiting > 0;
  return {
    share: exactly(share),
    reasons: said ? [message("reason.waiting", { band: waiting })] : [],
    gaps: [],
  };
}

/** The other: the same people must not top every list. Who has stood on many gives way to an equal who has not. */
export function spreadPart({ lists }: Pick<CandidateFacts, "lists">, weights: MatchingWeights): SoftPart {
  const said = weights.points.spread > 0;
  return {
    share: exactly(Math.max(0, 1 - lists / weights.spreadLists)),
    reasons: said && lists === 0 ? [message("reason.spread", {})] : [],
    gaps: said && lists > 0 ? [message("gap.spread", {})] : [],
  };
}
