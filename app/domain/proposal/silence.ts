import { daysBetween, type IsoDate } from "../shared/dates.ts";
import type { ProposalState } from "./proposal-states.ts";

export interface SilenceRule {
  nudgeAfterDays: number;
  brokerAfterDays: number;
}

/** Days of waiting before a reminder, and days after the reminder before the broker takes over. */
export const SILENCE: SilenceRule = { nudgeAfterDays: 4, brokerAfterDays: 4 };

type Answerer = "participant" | "employer" | "caseworker";

/** Whose answer a proposal waits for, where it waits for one. */
const ANSWERER: Partial<Record<ProposalState, Answerer>> = {
  suggested: "caseworker",
  asked: "participant",
  wanted: "participant",
  presented: "employer",
};

/**
 * What silence leads to (2-domain §5): first a nudge, then the broker. There is no third step; a person is
 * never turned down because somebody did not answer. The owning caseworker who is asked to check is nudged once and
 * the broker told of nothing: to them that silence looks like the caseworker's no (2-domain §2).
 */
export type SilenceMove = { do: "nothing" } | { do: "nudge"; whom: Answerer } | { do: "hand_to_broker" };

export function silenceMove(
  proposal: { state: ProposalState; since: IsoDate; nudgedOn: IsoDate | null },
  today: IsoDate,
  rule: SilenceRule = SILENCE,
): SilenceMove {
  const whom = ANSWERER[proposal.state];
  if (!whom) return { do: "nothing" };
  const nudgedOn =
    proposal.nudgedOn !== null && proposal.nudgedOn >= proposal.since ? proposal.nudgedOn : null;
  if (nudgedOn === null)
    return daysBetween(proposal.since, today) >= rule.nudgeAfterDays
      ? { do: "nudge", whom }
      : { do: "nothing" };
  if (whom === "caseworker") return { do: "nothing" };
  return daysBetween(nudgedOn, today) >= rule.brokerAfterDays ? { do: "hand_to_broker" } : { do: "nothing" };
}
