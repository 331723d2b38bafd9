import { and, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { caseProgress } from "#app/domain/lonebidrag/case-progress.ts";
import type { CaseLine } from "#app/domain/lonebidrag/case-view.ts";
import { daysBetween, type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { type CaseRecord, caseReach, casesWhere } from "#db/queries/support-cases.server.ts";
import { supportCases } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { lastOpenStates } from "./case-timeline.server.ts";
import { withoutConflict } from "./without-conflict.server.ts";

export interface CaseList {
  /** It is the reader's own move, longest waiting first. */
  mine: CaseLine[];
  underWay: CaseLine[];
  ended: CaseLine[];
}

/**
 * The cases of the reader's reach: the unit's for a broker, the own participants' for a caseworker, the company's for
 * an employer (from the participant's yes on), a participant's own. A list has no names, and reading it is logged.
 */
export async function listCases(
  ctx: ReadContext,
): Promise<Result<CaseList, "not_found" | "needs_assurance">> {
  const { actor } = ctx;
  const allowed = authorize(actor, "case.read", {
    unitId: actor.unitId,
    companyId: actor.companyId,
    participantId: actor.participantId,
    caseworkerId: actor.userId,
  });
  if (!allowed.ok) return allowed;
  const all = await casesWhere(ctx.read, caseReach(actor));
  const found = await withoutConflict(ctx.read, actor, all);
  if (found.length > 0)
    await ctx.recordAccess({
      act: "case.list",
      subjectType: actor.role === "employer" ? "company" : "unit",
      subjectId: (actor.role === "employer" ? actor.companyId : actor.unitId) ?? "",
      participantId: actor.participantId,
      purpose: actor.role === "participant" ? "own" : "support-case",
      detail: { count: found.length },
    });
  const ended = found.filter(({ state }) => state === "ended").map(({ id }) => id);
  const before = await lastOpenStates(ctx.read, ended);
  const lines = found.map((one) => lineOf(one, before.get(one.id) ?? null, ctx.now));
  return ok({
    mine: lines.filter(({ owner }) => owner === actor.role),
    underWay: lines.filter(({ owner }) => owner !== null && owner !== actor.role),
    ended: lines.filter(({ owner }) => owner === null).reverse(),
  });
}

/** The reader's cases about these agreements, for the agreement's own page: agreement → case. */
export async function casesOfAgreements(
  ctx: ReadContext,
  agreementIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await casesWhere(
    ctx.read,
    and(caseReach(ctx.actor), inArray(supportCases.agreementId, [...agreementIds])),
  );
  return new Map(rows.flatMap(({ id, agreementId }) => (agreementId ? [[agreementId, id] as const] : [])));
}

function lineOf(found: CaseRecord, lastOpen: CaseRecord["state"] | null, now: Instant): CaseLine {
  const { id, scheme, state, owner, companyName, placementTitle } = found;
  return {
    id,
    scheme,
    state,
    owner,
    ownerDays: Math.max(0, daysBetween(swedishDate(found.ownerSince), swedishDate(now))),
    companyName,
    placementTitle,
    ...caseProgress(state, lastOpen),
  };
}
