import type { MatchMessage } from "./messages.ts";
import type { Verdict } from "./three-valued.ts";

/** How one demand stands towards one candidate, and why. */
export interface Judgement {
  verdict: Verdict;
  reason: MatchMessage;
}

/** `yes`: every hard demand is met · `ask`: some can't be told, ask the owning caseworker · `no`: one is not met. */
export type Eligibility = "yes" | "ask" | "no";

export function eligibilityOf(verdicts: readonly Verdict[]): Eligibility {
  if (verdicts.includes("not")) return "no";
  return verdicts.includes("unknown") ? "ask" : "yes";
}
