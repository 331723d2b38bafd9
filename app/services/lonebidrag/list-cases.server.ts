import { and, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { caseProgress } from "#app/domain/lonebidrag/case-progress.ts";
import type { CaseLine } from "#app/domain/lonebidrag/case-view.ts";
import { isPayDue } from "#app/domain/lonebidrag/months.ts";
import { daysBetween, type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { type CaseRecord, caseReach, casesWhere } from "#db/queries/support-cases.server.ts";
import { caseMonths, supportCases } from "#db/schema/index.ts";
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
  const all = await casesWhere(ctx.read, caseReach(actor, ctx.now));
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
  const due = await casesWithPayDue(ctx);
  const lines = found.map((one) => lineOf(one, before.get(one.id) ?? null, due, ctx.now));
  return ok({
    mine: lines.filter(({ owner, atRest }) => owner === actor.role && !atRest),
    underWay: lines.filter(({ owner, atRest }) => owner !== null && (owner !== actor.role || atRest)),
    ended: lines.filter(({ owner }) => owner === null).reverse(),
  });
}

/** The running cases within reach that have a month to report now. */
async function casesWithPayDue({ read, actor, now }: ReadContext): Promise<Set<string>> {
  const running = await casesWhere(read, and(caseReach(actor, now), eq(supportCases.state, "running")));
  if (running.length === 0) return new Set();
  const months = await read
    .select({
      caseId: caseMonths.caseId,
      month: caseMonths.month,
      reportedOn: caseMonths.payReportedOn,
      creditedOn: caseMonths.creditCheckedOn,
    })
    .from(caseMonths)
    .where(
      inArray(
        caseMonths.caseId,
        running.map(({ id }) => id),
      ),
    );
  const today = swedishDate(now);
  return new Set(months.filter((one) => isPayDue([one], today)).map(({ caseId }) => caseId));
}

function lineOf(
  found: CaseRecord,
  lastOpen: CaseRecord["state"] | null,
  due: ReadonlySet<string>,
  now: Instant,
): CaseLine {
  const { id, scheme, state, owner, companyName, placementTitle } = found;
  return {
    id,
    scheme,
    state,
    owner,
    ownerDays: Math.max(0, daysBetween(swedishDate(found.ownerSince), swedishDate(now))),
    atRest: state === "running" && !due.has(id),
    companyName,
    placementTitle,
    ...caseProgress(state, lastOpen),
  };
}
