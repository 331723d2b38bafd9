import type { JudgedDemand } from "./hard-demands.ts";
import type { Match } from "./match.ts";
import type { MatchKey, MatchMessage } from "./messages.ts";
import type { WouldChange } from "./would-change.ts";

/**
 * What speaks for somebody, strongest first: their own wish, what they have for the work, how they work, and last
 * where they live and how long they have waited. That nothing needs to be adapted is not among them: it would put
 * those who need nothing first in words, which the score does not do.
 */
export const STRENGTHS = [
  "reason.occupation.wished",
  "reason.occupation.tried",
  "hard.licence.meets",
  "hard.certificate.meets",
  "reason.trait.enough",
  "reason.condition.offered",
  "reason.occupation.related",
  "reason.distance.near",
  "reason.waiting",
] as const satisfies readonly MatchKey[];
export type Strength = MatchMessage<(typeof STRENGTHS)[number]>;

/** What is missing, heaviest first: what shuts out, what can't be told, then what costs points. */
export const LACKS = [
  "hard.licence.not",
  "hard.certificate.not",
  "hard.swedish-spoken.not",
  "hard.swedish-written.not",
  "hard.hours.not",
  "hard.start.not",
  "hard.travel.too-far",
  "hard.travel.no-vehicle",
  "hard.condition.not",
  "hard.licence.unknown",
  "hard.certificate.unknown",
  "hard.swedish-spoken.unknown",
  "hard.swedish-written.unknown",
  "hard.hours.unknown",
  "hard.start.unknown",
  "hard.start.late",
  "hard.travel.unknown",
  "hard.travel.vehicle-unknown",
  "hard.travel.area-unknown",
  "hard.condition.unknown",
  "gap.trait.short",
  "gap.condition.unanswered",
  "gap.occupation.other",
  "gap.distance.far",
  "gap.trait.unassessed",
  "gap.conditions.incomplete",
  "gap.occupation.unknown",
  "gap.distance.unknown",
] as const satisfies readonly MatchKey[];
export type Lack = MatchMessage<(typeof LACKS)[number]>;

/** A match in one line: the strongest reason, and the one thing that is missing. */
export interface MatchSummary {
  strength: Strength | null;
  lack: Lack | null;
}

/** A match at length. */
export interface MatchGrounds {
  why: MatchMessage[];
  missing: MatchMessage[];
  changes: WouldChange[];
}

type Told = Pick<Match, "hard" | "reasons" | "gaps" | "wouldChange">;

export function summaryOf(match: Pick<Told, "hard" | "reasons" | "gaps">): MatchSummary {
  const { why, missing } = groundsOf({ ...match, wouldChange: [] });
  return {
    strength: why.find((one): one is Strength => isAmong(STRENGTHS, one)) ?? null,
    lack: missing.find((one): one is Lack => isAmong(LACKS, one)) ?? null,
  };
}

export function groundsOf({ hard, reasons, gaps, wouldChange }: Told): MatchGrounds {
  // Only what the placement asks for in so many words is worth saying when it is met.
  const met = reasonsOf(hard, "meets").filter((one) => isAmong(STRENGTHS, one));
  const lacking = [...reasonsOf(hard, "not"), ...reasonsOf(hard, "unknown")];
  return {
    why: inOrder(STRENGTHS, [...reasons, ...met]),
    // A condition that the work can't give shuts out, which says the same as that it costs points.
    missing: inOrder(LACKS, [...lacking, ...gaps.filter(({ key }) => key !== "gap.condition.not-met")]),
    changes: [...wouldChange].sort(
      (a, b) => Number(b.makes === "yes") - Number(a.makes === "yes") || b.points - a.points,
    ),
  };
}

function reasonsOf(hard: readonly JudgedDemand[], wanted: JudgedDemand["verdict"]): MatchMessage[] {
  return hard.filter(({ verdict }) => verdict === wanted).map(({ reason }) => reason);
}

function isAmong(order: readonly MatchKey[], { key }: MatchMessage): boolean {
  return order.includes(key);
}

/** By the table; what is only good to have comes last, and what is alike stays as it comes. */
function inOrder(order: readonly MatchKey[], messages: readonly MatchMessage[]): MatchMessage[] {
  const place = ({ key, params }: MatchMessage) => {
    const at = order.indexOf(key);
    const last = at < 0 || ("weight" in params && params.weight === "good");
    return last ? order.length : at;
  };
  return [...messages].sort((a, b) => place(a) - place(b));
}
