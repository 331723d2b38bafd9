import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import {
  type BlockReason,
  COMPANY_GUARD_TABLE,
  COMPANY_TRANSITIONS,
  type CompanyAct,
  type CompanyState,
} from "#app/domain/company/company-states.ts";
import { isChecklistComplete, type VerifiedCheck } from "#app/domain/company/verification.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { companies } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { companyMoved } from "../effects/company-moved.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

export interface CompanyMove {
  companyId: string;
  /** The version that was seen. */
  version: number;
  act: CompanyAct;
  /** The checklist as it stands after this; without it what was made before counts. */
  checks?: VerifiedCheck[];
  reason?: BlockReason;
}

export type CompanyMoveFailure =
  | "not_found"
  | "needs_assurance"
  | "not_open"
  | "reason_missing"
  | "unmet"
  | "stale";

/**
 * Carries out one row of the company's transition table, with its effects on placements, proposals and links, in one
 * transaction. `unmet` names the guard that comes first (`detail.guard`).
 */
export async function moveCompany(
  ctx: WriteContext,
  move: CompanyMove,
): Promise<Result<{ state: CompanyState; version: number }, CompanyMoveFailure>> {
  const { actor, now } = ctx;
  const { companyId, version } = move;
  const allowed = authorize(actor, "company.verify", { companyId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [row] = await tx
      .select({ state: companies.state, checks: companies.checks, unitId: companies.unitId })
      .from(companies)
      .where(eq(companies.id, companyId));
    if (!row) return fail("not_found");
    const checks = move.checks ?? row.checks ?? [];
    const decided = decideMove(
      COMPANY_TRANSITIONS,
      COMPANY_GUARD_TABLE,
      { state: row.state, act: move.act, by: actor.role, reason: move.reason ?? null },
      {
        checklistComplete: isChecklistComplete(checks),
        conflictOfInterest: await hasConflict(tx, actor, { companyId }),
      },
    );
    if (!decided.ok)
      return decided.failure === "unmet"
        ? fail("unmet", { guard: decided.unmet[0] ?? "" })
        : fail(decided.failure);
    const { to, effects = [] } = decided.value;

    const verified = to === "verified";
    const [moved] = await tx
      .update(companies)
      .set({
        state: to,
        version: version + 1,
        blockedReason: move.reason ?? null,
        ...(verified
          ? { checks, verifiedAt: now, verifiedBy: actor.userId, unitId: row.unitId ?? actor.unitId }
          : {}),
      })
      .where(and(eq(companies.id, companyId), eq(companies.version, version), eq(companies.state, row.state)))
      .returning({ state: companies.state, version: companies.version });
    if (!moved) return fail("stale");
    await recordHistory(tx, actor, now, {
      subjectType: "company",
      subjectId: companyId,
      act: move.act,
      fromState: row.state,
      toState: to,
      reason: move.reason ?? null,
    });
    await audit(tx, actor, now, {
      act: `company.${move.act}`,
      subjectType: "company",
      subjectId: companyId,
      ...(move.reason ? { detail: { reason: move.reason } } : {}),
    });
    await companyMoved(tx, now, companyId, effects);
    await enqueue(tx, now, move.act === "verify" ? "company.verified" : "company.changed", { companyId });
    return ok(moved);
  });
}
