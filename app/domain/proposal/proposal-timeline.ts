import type { Role } from "../access/roles.ts";
import type { ProposalState } from "./proposal-states.ts";

interface Line {
  act: string;
  fromState: ProposalState | null;
  toState: ProposalState;
  byRole: string;
  onBehalfOf: string | null;
  reason: string | null;
}

/** Lines that stay with the caseworker: to a broker a no at the check and a silence look the same (2-domain §2). */
export const SET_ASIDE_ACT = "set_aside";

/** Whether the caseworker has found that it does not fit, and the suggestion still stands as if nobody had answered. */
export function isSetAside(state: ProposalState, lines: readonly Pick<Line, "act">[]): boolean {
  return state === "suggested" && lines.some(({ act }) => act === SET_ASIDE_ACT);
}

/** Whether the employer has ever had the card before them, and whether it was they who ended it. */
export function employerHistory(lines: readonly Line[]): {
  everPresented: boolean;
  endedByEmployer: boolean;
} {
  const last = lines.findLast(({ toState }) => toState === "ended");
  return {
    everPresented: lines.some(({ toState }) => toState === "presented"),
    endedByEmployer: last?.byRole === "employer" || last?.onBehalfOf === "employer",
  };
}

/**
 * The part of a timeline that a role reads. The employer's begins when the card was shown and never says why a
 * person is no longer there; the participant's begins with the question and leaves the employer's reasons out.
 */
export function timelineFor<Event extends Line>(lines: readonly Event[], viewer: Role): Event[] {
  switch (viewer) {
    case "caseworker":
      return [...lines];
    case "broker":
      return lines.filter(({ act }) => act !== SET_ASIDE_ACT);
    case "employer": {
      const from = lines.findIndex(({ toState }) => toState === "presented");
      if (from < 0) return [];
      return lines.slice(from).map((line) => (isEmployers(line) ? line : { ...line, reason: null }));
    }
    case "participant": {
      const from = lines.findIndex(({ toState }) => toState === "asked");
      if (from < 0) return [];
      return lines
        .slice(from)
        .filter(({ fromState, toState }) => fromState !== toState)
        .map((line) => (isEmployers(line) ? { ...line, reason: null } : line));
    }
    default:
      return [];
  }
}

function isEmployers({ byRole, onBehalfOf }: Line): boolean {
  return byRole === "employer" || onBehalfOf === "employer";
}
