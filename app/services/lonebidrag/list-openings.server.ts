import { and, desc, eq, inArray, notExists, sql } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { agreementReach } from "#db/queries/agreements.server.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { agreements, companies, participants, placements, supportCases } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** An agreement that a case can be opened from. No name: which person it is, is read on its own page. */
export interface Opening {
  agreementId: string;
  companyName: string;
  placementTitle: string;
  startDate: IsoDate;
  endDate: IsoDate;
}

const MOST = 100;

/** The unit's agreements under way or completed, without a case of their own, latest first. */
export async function listOpenings(
  ctx: ReadContext,
): Promise<Result<Opening[], "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "case.drive", {
    unitId: ctx.actor.unitId,
    caseworkerId: ctx.actor.userId,
  });
  if (!allowed.ok) return allowed;
  return ok(
    await ctx.read
      .select({
        agreementId: agreements.id,
        companyName: companies.name,
        placementTitle: placements.title,
        startDate: agreements.startDate,
        endDate: agreements.endDate,
      })
      .from(agreements)
      .innerJoin(participants, eq(participants.id, agreements.participantId))
      .innerJoin(companies, eq(companies.id, agreements.companyId))
      .innerJoin(placements, eq(placements.id, agreements.placementId))
      .where(
        and(
          agreementReach(ctx.actor),
          inArray(agreements.state, ["active", "completed"]),
          notExists(
            ctx.read
              .select({ one: sql`1` })
              .from(supportCases)
              .where(eq(supportCases.agreementId, agreements.id)),
          ),
        ),
      )
      .orderBy(desc(agreements.startDate), desc(agreements.id))
      .limit(MOST),
  );
}

/** One of them, for its opening form; `not_found` while the agreement has not begun. */
export async function readOpening(
  ctx: ReadContext,
  agreementId: string,
): Promise<Result<Opening, "not_found" | "needs_assurance">> {
  const [row] = await ctx.read
    .select({
      agreementId: agreements.id,
      companyName: companies.name,
      placementTitle: placements.title,
      startDate: agreements.startDate,
      endDate: agreements.endDate,
      unitId: agreements.unitId,
      companyId: agreements.companyId,
      participantId: agreements.participantId,
      caseworkerId: participants.caseworkerId,
    })
    .from(agreements)
    .innerJoin(participants, eq(participants.id, agreements.participantId))
    .innerJoin(companies, eq(companies.id, agreements.companyId))
    .innerJoin(placements, eq(placements.id, agreements.placementId))
    .where(
      and(
        eq(agreements.id, agreementId),
        agreementReach(ctx.actor),
        inArray(agreements.state, ["active", "completed"]),
      ),
    );
  if (!row) return fail("not_found");
  const allowed = authorize(ctx.actor, "case.drive", row);
  if (!allowed.ok) return allowed;
  if (await hasConflict(ctx.read, ctx.actor, row)) return fail("not_found");
  const { companyName, placementTitle, startDate, endDate } = row;
  return ok({ agreementId, companyName, placementTitle, startDate, endDate });
}

/** The companies a caseworker can open a case with for one of their own participants. */
export async function listCompaniesForCase(
  ctx: ReadContext,
  participantId: string,
): Promise<Result<{ id: string; name: string }[], "not_found" | "needs_assurance">> {
  const person = await participantInReach(ctx.read, ctx.actor, participantId);
  if (!person) return fail("not_found");
  const allowed = authorize(ctx.actor, "case.drive", person);
  if (!allowed.ok) return allowed;
  return ok(
    await ctx.read
      .select({ id: companies.id, name: companies.name })
      .from(companies)
      .where(eq(companies.state, "verified"))
      .orderBy(companies.name, companies.id),
  );
}
