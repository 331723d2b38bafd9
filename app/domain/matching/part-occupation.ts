import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateFacts } from "./candidate.ts";
import { message } from "./messages.ts";
import { NOTHING_KNOWN, type SoftPart } from "./soft-part.ts";
import { exactly, type Range } from "./three-valued.ts";
import type { MatchingWeights } from "./weights.ts";

/** How near the work is to what the person wishes for or has tried, by shared SSYK digits; the nearest counts. */
export function occupationPart(
  need: PlacementNeed,
  facts: CandidateFacts,
  weights: MatchingWeights,
): SoftPart {
  const { wished, tried } = facts;
  if (wished.length + tried.length === 0) {
    return { share: NOTHING_KNOWN, reasons: [], gaps: [message("gap.occupation.unknown", {})] };
  }
  const targets = [need.occupation, ...need.furtherOccupations];
  const byWish = nearestOf(targets, wished, weights);
  const byTrial = nearestOf(targets, tried, weights);
  const share = {
    min: Math.max(byWish.min, byTrial.min * weights.tried),
    max: Math.max(byWish.max, byTrial.max * weights.tried),
  };
  return { share, ...tell(need.occupation, byWish, byTrial) };
}

function tell(occupation: string, byWish: Range, byTrial: Range): Pick<SoftPart, "reasons" | "gaps"> {
  const reasons = [
    ...(byWish.min === 1 ? [message("reason.occupation.wished", { occupation })] : []),
    ...(byTrial.min === 1 ? [message("reason.occupation.tried", { occupation })] : []),
  ];
  if (reasons.length > 0) return { reasons, gaps: [] };
  const related = Math.max(byWish.max, byTrial.max) > 0;
  return related
    ? { reasons: [message("reason.occupation.related", { occupation })], gaps: [] }
    : { reasons: [], gaps: [message("gap.occupation.other", {})] };
}

export function nearestOf(
  targets: readonly string[],
  codes: readonly string[],
  weights: MatchingWeights,
): Range {
  const shares = targets.flatMap((target) => codes.map((code) => nearness(target, code, weights)));
  return shares.reduce(
    (best, share) => ({ min: Math.max(best.min, share.min), max: Math.max(best.max, share.max) }),
    exactly(0),
  );
}

/**
 * A group that the employer accepts holds all its occupations. A group on the person's side is a generalised
 * or undecided wish: it is this occupation or another of the group.
 */
function nearness(target: string, code: string, { sharedDigits }: MatchingWeights): Range {
  const digits = sharedPrefix(target, code);
  if (digits === target.length) return exactly(1);
  const share = sharedDigits[digits] ?? 0;
  return digits === code.length ? { min: share, max: 1 } : exactly(share);
}

function sharedPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  for (let digit = 0; digit < limit; digit++) if (a[digit] !== b[digit]) return digit;
  return limit;
}
