import type { Act } from "#app/domain/access/rights.ts";
import type { Role } from "#app/domain/access/roles.ts";
import type { PLAIN_ACTS } from "#app/domain/lonebidrag/case-forms.ts";
import type {
  CaseChange,
  CaseState,
  CaseWithdrawReason,
  EndOutcome,
} from "#app/domain/lonebidrag/case-states.ts";
import { grantedDecision } from "#app/domain/lonebidrag/decision.ts";
import type { EmployerWay } from "#app/domain/proposal/answer-ways.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnCase, type ReachFailure } from "./act-on-case.server.ts";
import { type CaseMove, type MoveFailure, moveWithin } from "./move-within.server.ts";

export type CaseMoveInput = { caseId: string; version: number; via?: EmployerWay | undefined } & (
  | { act: (typeof PLAIN_ACTS)[number] }
  | { act: "sign_contract"; startOn: IsoDate }
  | { act: "report_change"; change: CaseChange }
  | { act: "end"; outcome: EndOutcome; endedOn: IsoDate }
  | { act: "withdraw"; reason: CaseWithdrawReason }
);

export type CaseMoveFailure =
  | ReachFailure
  | MoveFailure
  | "start_after_decision"
  | "end_in_future"
  | "end_before_start";

/**
 * Moves a case as its transition table allows, for whoever the table names. Consent, decisions and the union's
 * comment have services of their own. A guard that is not met is the failure, by its name.
 */
export function moveCase(
  ctx: WriteContext,
  input: CaseMoveInput,
): Promise<Result<{ state: CaseState; version: number }, CaseMoveFailure>> {
  return actOnCase<Act, { state: CaseState; version: number }, CaseMoveFailure>(
    ctx,
    rightOf(ctx.actor.role),
    input.caseId,
    async (tx, found) => {
      const today = swedishDate(ctx.now);
      if (input.act === "sign_contract") {
        const granted = grantedDecision(found.decisions);
        if (granted && input.startOn > granted.to) return fail("start_after_decision");
      }
      if (input.act === "end") {
        if (input.endedOn > today) return fail("end_in_future");
        if (found.employmentStart && input.endedOn < found.employmentStart) return fail("end_before_start");
      }
      return moveWithin(tx, ctx.actor, ctx.now, found, moveOf(input, today));
    },
  );
}

/** Staff drive a case; an employer does its own part of it. */
function rightOf(role: Role): Act {
  return role === "employer" ? "case.report-as-employer" : "case.drive";
}

function moveOf(input: CaseMoveInput, today: IsoDate): CaseMove {
  const { act, version, via } = input;
  switch (input.act) {
    case "sign_contract":
      return { act, version, via, set: { employmentStart: input.startOn, contractSignedOn: today } };
    case "report_change":
      return { act, version, via, reason: input.change };
    case "end":
      return { act, version, reason: input.outcome, set: { endedOn: input.endedOn } };
    case "withdraw":
      return { act, version, reason: input.reason };
    default:
      return { act, version, via };
  }
}
