import type { SchemeId } from "#app/domain/lonebidrag/schemes.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { caseReach, casesWhere } from "#db/queries/support-cases.server.ts";
import type { ReadContext } from "../context.server.ts";
import { listCaseDeadlines, type UnitDeadline } from "./list-case-deadlines.server.ts";
import { withoutConflict } from "./without-conflict.server.ts";

export interface DueCases {
  /** Those whose move is the broker's, longest waiting first. */
  waiting: { caseId: string; companyName: string; scheme: SchemeId; since: string }[];
  /** What falls due within thirty days in the unit's cases, soonest first. */
  deadlines: UnitDeadline[];
}

/**
 * What a broker has to do about the unit's cases, for "Idag". Without names, without those the broker has an interest
 * of their own in, and logged like every reading. Empty for other roles.
 */
export async function listDueCases(ctx: ReadContext): Promise<DueCases> {
  const { actor, read, now } = ctx;
  if (actor.role !== "broker" || !actor.unitId) return { waiting: [], deadlines: [] };
  const found = await withoutConflict(read, actor, await casesWhere(read, caseReach(actor, now)));
  const known = new Set(found.map(({ id }) => id));
  const mine = found.filter(({ owner }) => owner === "broker");
  const deadlines = (await listCaseDeadlines(read, actor.unitId, now)).filter(({ caseId }) =>
    known.has(caseId),
  );
  const count = new Set([...mine.map(({ id }) => id), ...deadlines.map(({ caseId }) => caseId)]).size;
  if (count > 0)
    await ctx.recordAccess({
      act: "case.list",
      subjectType: "unit",
      subjectId: actor.unitId,
      purpose: "support-case",
      detail: { count },
    });
  return {
    deadlines,
    waiting: mine.map(({ id, companyName, scheme, ownerSince }) => ({
      caseId: id,
      companyName,
      scheme,
      since: swedishDate(ownerSince),
    })),
  };
}
