import { and, asc, eq, inArray, isNotNull, isNull, like, type SQL, sql } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { COMPANY_STATES, type CompanyState } from "#app/domain/company/company-states.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { companies, contacts, placements } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** A line of the employer register. */
export interface CompanyInRegister {
  id: string;
  name: string;
  state: CompanyState;
  place: string;
  kommun: string;
  openPlacements: number;
  /** Of the broker's own unit. */
  lastContactAt: string | null;
  nextDate: IsoDate | null;
}

export interface CompanyQuery {
  /** Words of the name or the place. */
  text?: string;
  kommun?: string;
  state?: string;
  /** From 1. */
  page?: number;
}

const PAGE = 40;

/** The register by name, searched by name, place, kommun and state. `kommuner` are those that any company lies in. */
export async function listCompanies(
  ctx: ReadContext,
  query: CompanyQuery,
): Promise<
  Result<
    {
      companies: CompanyInRegister[];
      total: number;
      page: number;
      pages: number;
      kommuner: string[];
    },
    "not_found" | "needs_assurance"
  >
> {
  const allowed = authorize(ctx.actor, "company.read", {});
  if (!allowed.ok) return allowed;
  const words = wordsOf(query.text ?? "");
  const state = COMPANY_STATES.find((known) => known === query.state);
  const rows = await ctx.read
    .select({
      id: companies.id,
      name: companies.name,
      state: companies.state,
      place: companies.place,
      kommun: companies.kommun,
    })
    .from(companies)
    .where(
      and(
        query.kommun ? eq(companies.kommun, query.kommun) : undefined,
        state ? eq(companies.state, state) : undefined,
        ...words.map(nearly),
      ),
    )
    .orderBy(asc(companies.name), asc(companies.id));
  const found = rows
    .filter((row) => words.every((word) => folded(`${row.name} ${row.place}`).includes(word)))
    .sort((a, b) => a.name.localeCompare(b.name, "sv") || (a.id < b.id ? -1 : 1));
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(Math.max(1, Math.trunc(query.page ?? 1) || 1), pages);
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  const kommuner = await ctx.read.selectDistinct({ code: companies.kommun }).from(companies);
  return ok({
    companies: await withFigures(ctx, shown),
    total: found.length,
    page,
    pages,
    kommuner: kommuner.map(({ code }) => code),
  });
}

async function withFigures(
  ctx: ReadContext,
  rows: readonly Pick<CompanyInRegister, "id" | "name" | "state" | "place" | "kommun">[],
): Promise<CompanyInRegister[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const open = await ctx.read
    .select({ companyId: placements.companyId, count: sql<number>`count(*)` })
    .from(placements)
    .where(and(inArray(placements.companyId, ids), eq(placements.state, "published")))
    .groupBy(placements.companyId);
  const unitId = ctx.actor.unitId ?? "";
  const last = await ctx.read
    .select({ companyId: contacts.companyId, at: sql<string>`max(${contacts.at})` })
    .from(contacts)
    .where(and(inArray(contacts.companyId, ids), eq(contacts.unitId, unitId)))
    .groupBy(contacts.companyId);
  const next = await ctx.read
    .select({ companyId: contacts.companyId, date: sql<string>`min(${contacts.nextDate})` })
    .from(contacts)
    .where(
      and(
        inArray(contacts.companyId, ids),
        eq(contacts.unitId, unitId),
        isNotNull(contacts.nextDate),
        isNull(contacts.nextDoneAt),
      ),
    )
    .groupBy(contacts.companyId);
  return rows.map((row) => ({
    ...row,
    openPlacements: open.find((one) => one.companyId === row.id)?.count ?? 0,
    lastContactAt: last.find((one) => one.companyId === row.id)?.at ?? null,
    nextDate: next.find((one) => one.companyId === row.id)?.date ?? null,
  }));
}

function folded(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("sv");
}

function wordsOf(text: string): string[] {
  return folded(text).slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 8);
}

/**
 * SQLite's LIKE folds a–z only, so any letter beyond it (and its own wildcards) stands as "any character" here; what
 * comes through too much is sorted out above.
 */
function nearly(word: string): SQL {
  const pattern = `%${word.replace(/[^a-z0-9]/gu, "_")}%`;
  return like(sql`${companies.name} || ' ' || ${companies.place}`, pattern);
}
