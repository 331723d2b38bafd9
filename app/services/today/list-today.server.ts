import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { asksOn } from "#app/domain/placement/freshness.ts";
import { addDays, type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { orderToday, type TodayRow } from "#app/domain/today/today.ts";
import { unrefreshedPlacements } from "#db/queries/unrefreshed-placements.server.ts";
import { companies, contacts, placements } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { agreementsToSend, agreementsToWrite, followUpsDue } from "./agreement-sources.server.ts";
import { casesDue } from "./case-sources.server.ts";

/** How far ahead promises are shown as coming. */
const AHEAD_DAYS = 7;

/** One kind of work that can wait on a broker. A new kind is a new source in the list below. */
type Source = (ctx: ReadContext, today: IsoDate) => Promise<TodayRow[]>;

const SOURCES: readonly Source[] = [
  casesDue,
  promises,
  companiesToVerify,
  placementsToReview,
  unrefreshed,
  agreementsToWrite,
  agreementsToSend,
  (ctx, today) => followUpsDue(ctx, addDays(today, AHEAD_DAYS)),
];

/**
 * What waits on the unit's brokers today, worst consequence first, and the promises of the coming week. Companies and
 * placements are the region's: whoever has time takes them; promises are the unit's own.
 */
export async function listToday(
  ctx: ReadContext,
): Promise<Result<{ due: TodayRow[]; coming: TodayRow[] }, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "today.read", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const today = swedishDate(ctx.now);
  const rows = (await Promise.all(SOURCES.map((source) => source(ctx, today)))).flat();
  return ok({
    due: orderToday(
      rows.filter((row) => row.date <= today),
      today,
    ),
    coming: rows.filter((row) => row.date > today).sort((a, b) => a.date.localeCompare(b.date)),
  });
}

async function promises(ctx: ReadContext, today: IsoDate): Promise<TodayRow[]> {
  const rows = await ctx.read
    .select({
      id: contacts.id,
      companyId: companies.id,
      name: companies.name,
      note: contacts.note,
      nextDate: contacts.nextDate,
    })
    .from(contacts)
    .innerJoin(companies, eq(companies.id, contacts.companyId))
    .where(
      and(
        eq(contacts.unitId, ctx.actor.unitId ?? ""),
        isNotNull(contacts.nextDate),
        isNull(contacts.nextDoneAt),
        lte(contacts.nextDate, addDays(today, AHEAD_DAYS)),
      ),
    )
    .orderBy(asc(contacts.nextDate), asc(contacts.id));
  return rows.map((row) => ({
    kind: "contact-promised",
    subjectId: row.companyId,
    subject: row.name,
    beside: null,
    date: row.nextDate ?? today,
    note: row.note,
    to: `/maklare/foretag/${row.companyId}`,
    contactId: row.id,
  }));
}

/** Companies that nobody has verified; one that holds up a placement is told of by the placement instead. */
async function companiesToVerify(ctx: ReadContext): Promise<TodayRow[]> {
  const holding = ctx.read
    .select({ companyId: placements.companyId })
    .from(placements)
    .where(eq(placements.state, "submitted"));
  const held = new Set((await holding).map(({ companyId }) => companyId));
  const rows = await ctx.read
    .select({ id: companies.id, name: companies.name, createdAt: companies.createdAt })
    .from(companies)
    .where(eq(companies.state, "claimed"));
  return rows
    .filter((row) => !held.has(row.id))
    .map((row) => ({
      kind: "company-to-verify",
      subjectId: row.id,
      subject: row.name,
      beside: null,
      date: swedishDate(row.createdAt),
      note: null,
      to: `/maklare/foretag/${row.id}`,
      contactId: null,
    }));
}

async function placementsToReview(ctx: ReadContext, today: IsoDate): Promise<TodayRow[]> {
  const rows = await ctx.read
    .select({
      id: placements.id,
      title: placements.title,
      submittedAt: placements.submittedAt,
      companyId: companies.id,
      companyName: companies.name,
      companyState: companies.state,
    })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(eq(placements.state, "submitted"));
  return rows.map((row) => {
    const waits = row.companyState === "claimed";
    return {
      kind: waits ? "placement-waits-for-verification" : "placement-to-review",
      subjectId: row.id,
      subject: row.title,
      beside: row.companyName,
      date: row.submittedAt ? swedishDate(row.submittedAt) : today,
      note: null,
      to: waits ? `/maklare/foretag/${row.companyId}` : `/maklare/platser/${row.id}/granska`,
      contactId: null,
    };
  });
}

/** Not confirmed by the employer for so long that they are asked; answered on the placement's page, on their word. */
async function unrefreshed(ctx: ReadContext, today: IsoDate): Promise<TodayRow[]> {
  const rows = await unrefreshedPlacements(ctx.read, today);
  return rows.map((row) => ({
    kind: "placement-unrefreshed",
    subjectId: row.id,
    subject: row.title,
    beside: row.companyName,
    date: asksOn(row.confirmedOn),
    note: null,
    to: `/maklare/platser/${row.id}/annons`,
    contactId: null,
  }));
}
