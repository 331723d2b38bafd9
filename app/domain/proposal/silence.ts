import { daysBetween, type IsoDate } from "../shared/dates.ts";
import type { ProposalState } from "./proposal-states.ts";

export interface SilenceRule {
  nudgeAfterDays: number;
  brokerAfterDays: number;
}

/** Days of waiting before a reminder, and days after the reminder before the broker takes over. */
export const SILENCE: SilenceRule = { nudgeAfterDays: 4, brokerAfterDays: 4 };

/** Whose answer a proposal waits for, where it waits for somebody outside the unit. */
const ANSWERER: Partial<Record<ProposalState, "participant" | "employer">> = {
  asked: "participant",
  wanted: "participant",
  presented: "employer",
};

/**
 * What silence leads to (2-domain §5): first a nudge, then the broker. There is no third step; a person is
 * never turned down because somebody did not answer.
 */
export type SilenceMove =
  | { do: "nothing" }
  | { do: "nudge"; whom: "participant" | "employer" }
  | { do: "hand_to_broker" };

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
  return daysBetween(nudgedOn, today) >= rule.brokerAfterDays ? { do: "hand_to_broker" } : { do: "nothing" };
}
