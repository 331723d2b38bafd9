import { and, eq, isNull, ne } from "drizzle-orm";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import type { TodayRow } from "#app/domain/today/today.ts";
import { openFollowUps } from "#db/queries/followups.server.ts";
import { proposalUnprotected, unprotected } from "#db/queries/protected.server.ts";
import { agreements, companies, participants, placements, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** All have said yes and nobody has begun to write. */
export async function agreementsToWrite(ctx: ReadContext): Promise<TodayRow[]> {
  const rows = await ctx.read
    .select({
      id: proposals.id,
      title: placements.title,
      companyName: companies.name,
      changedAt: proposals.changedAt,
    })
    .from(proposals)
    .innerJoin(placements, eq(placements.id, proposals.placementId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .leftJoin(agreements, eq(agreements.proposalId, proposals.id))
    .where(
      and(
        eq(proposals.unitId, ctx.actor.unitId ?? ""),
        eq(proposals.state, "agreed"),
        ne(companies.state, "blocked"),
        isNull(agreements.id),
        await proposalUnprotected(ctx.read),
      ),
    );
  return rows.map((row) => ({
    kind: "agreement-to-write",
    subjectId: row.id,
    subject: row.title,
    beside: row.companyName,
    date: swedishDate(row.changedAt),
    note: null,
    to: `/maklare/forslag/${row.id}`,
    contactId: null,
  }));
}

/** Begun, or sent back by a party, and not out to be signed. */
export async function agreementsToSend(ctx: ReadContext): Promise<TodayRow[]> {
  const rows = await ctx.read
    .select({
      id: agreements.id,
      title: placements.title,
      companyName: companies.name,
      changedAt: agreements.changedAt,
    })
    .from(agreements)
    .innerJoin(participants, eq(participants.id, agreements.participantId))
    .innerJoin(placements, eq(placements.id, agreements.placementId))
    .innerJoin(companies, eq(companies.id, agreements.companyId))
    .where(and(eq(agreements.unitId, ctx.actor.unitId ?? ""), eq(agreements.state, "draft"), unprotected()));
  return rows.map((row) => ({
    kind: "agreement-to-send",
    subjectId: row.id,
    subject: row.title,
    beside: row.companyName,
    date: swedishDate(row.changedAt),
    note: null,
    to: `/maklare/avtal/${row.id}`,
    contactId: null,
  }));
}

/** The unit's follow-ups and closing meetings that are late, or come by `until`. */
export async function followUpsDue(ctx: ReadContext, until: IsoDate): Promise<TodayRow[]> {
  const rows = await openFollowUps(ctx.read, ctx.actor, until);
  return rows.map((row) => ({
    kind: "follow-up-due",
    subjectId: row.id,
    subject: row.title,
    beside: row.companyName,
    date: row.dueDate,
    note: null,
    to: `/maklare/avtal/${row.agreementId}`,
    contactId: null,
  }));
}
