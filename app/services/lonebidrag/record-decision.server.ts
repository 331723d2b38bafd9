import type { CaseState } from "#app/domain/lonebidrag/case-states.ts";
import {
  type CaseDecision,
  type DecisionProblem,
  decisionProblems,
} from "#app/domain/lonebidrag/decision.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnCase, type ReachFailure } from "./act-on-case.server.ts";
import { type MoveFailure, moveWithin } from "./move-within.server.ts";

export type DecisionInput = CaseDecision & { caseId: string; version: number };

export type DecisionRecorded =
  | { recorded: true; state: CaseState; version: number }
  /** What can't be right, field by field; nothing was written. */
  | { recorded: false; problems: DecisionProblem[] };

/**
 * Writes down what AF decided: yes or no to the application, or a longer time. Arbetsförmedlingen decides; the portal
 * only refuses what the scheme's rules of that day make impossible. An extension that is refused leaves the decision
 * in force as it is.
 */
export function recordDecision(
  ctx: WriteContext,
  input: DecisionInput,
): Promise<Result<DecisionRecorded, ReachFailure | MoveFailure>> {
  return actOnCase<"case.drive", DecisionRecorded, MoveFailure>(
    ctx,
    "case.drive",
    input.caseId,
    async (tx, found) => {
      const { caseId: _case, version, ...written } = input;
      const granted = written.outcome === "granted";
      const decision: CaseDecision = granted
        ? written
        : { ...written, from: null, to: null, levelPercent: null, payoutMonth: null };
      if (granted && (decision.from === null || decision.to === null)) return fail("decision_dates_given");
      const problems = decisionProblems(decision, found.scheme, found.decisions, swedishDate(ctx.now));
      if (problems.length > 0) return ok({ recorded: false, problems });
      const extending = found.state === "extension_started";
      const act = extending ? (granted ? "extend" : "extension_refused") : granted ? "grant" : "refuse";
      const moved = await moveWithin(tx, ctx.actor, ctx.now, found, {
        act,
        version,
        set: { decisions: [...found.decisions, decision] },
      });
      return moved.ok ? ok({ recorded: true, ...moved.value }) : moved;
    },
  );
}
