import { and, asc, desc, eq, isNull } from "drizzle-orm";
import {
  type BlockReason,
  COMPANY_TRANSITIONS,
  type CompanyAct,
} from "#app/domain/company/company-states.ts";
import type { ContactChannel } from "#app/domain/company/contact.ts";
import type { NumberSource, VerificationCheck } from "#app/domain/company/verification.ts";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs } from "#app/domain/shared/transitions.ts";
import { conflictWithCompany } from "#db/queries/company-conflict.server.ts";
import { companies, contacts, memberships, placements, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { type CompanyForEmployer, readCompany } from "./read-company.server.ts";

/** A company as brokers know it: what its own people read, how to reach them, and what has been said. */
export interface CompanyForBroker extends Omit<CompanyForEmployer, "members"> {
  blockedReason: BlockReason | null;
  verifiedAt: string | null;
  verifiedBy: string | null;
  checks: { check: VerificationCheck; on: IsoDate; numberSource: NumberSource | null }[];
  people: {
    userId: string;
    name: string;
    title: string | null;
    signatory: boolean;
    email: string | null;
    phone: string | null;
  }[];
  /** Of the broker's own unit, newest first. */
  contacts: ContactLine[];
  placements: { id: string; title: string; state: PlacementState; changedAt: string }[];
  /** Why this broker may not decide about the company; null when they may. */
  conflict: "member" | "declared" | null;
  /** From the transition table. */
  acts: CompanyAct[];
}

export interface ContactLine {
  id: string;
  at: string;
  channel: ContactChannel;
  note: string;
  byName: string;
  nextDate: IsoDate | null;
  /** Promised and not done yet. */
  open: boolean;
}

const MOST_CONTACTS = 50;

export async function readCompanyAsBroker(
  ctx: ReadContext,
  companyId: string,
): Promise<Result<CompanyForBroker, "not_found" | "needs_assurance">> {
  if (ctx.actor.role !== "broker") return fail("not_found");
  const base = await readCompany(ctx, companyId);
  if (!base.ok) return base;
  const { members: _shown, ...company } = base.value;
  const [more] = await ctx.read
    .select({
      blockedReason: companies.blockedReason,
      verifiedAt: companies.verifiedAt,
      verifiedBy: users.name,
      checks: companies.checks,
    })
    .from(companies)
    .leftJoin(users, eq(users.id, companies.verifiedBy))
    .where(eq(companies.id, companyId));
  if (!more) return fail("not_found");
  return ok({
    ...company,
    ...more,
    checks: (more.checks ?? []).map((made) => ({
      check: made.check,
      on: made.on,
      numberSource: made.check === "called-back" ? made.numberSource : null,
    })),
    people: await peopleOf(ctx, companyId),
    contacts: await contactsOf(ctx, companyId),
    placements: await placementsOf(ctx, companyId),
    conflict: await conflictWithCompany(ctx.read, ctx.actor.userId, companyId),
    acts: openActs(COMPANY_TRANSITIONS, company.state, "broker").map(({ act }) => act),
  });
}

function peopleOf(ctx: ReadContext, companyId: string): Promise<CompanyForBroker["people"]> {
  return ctx.read
    .select({
      userId: users.id,
      name: users.name,
      title: memberships.title,
      signatory: memberships.signatory,
      email: users.email,
      phone: users.phone,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.companyId, companyId),
        eq(memberships.role, "employer"),
        isNull(memberships.endedAt),
      ),
    )
    .orderBy(asc(memberships.createdAt), asc(memberships.id));
}

async function contactsOf(ctx: ReadContext, companyId: string): Promise<ContactLine[]> {
  const rows = await ctx.read
    .select({
      id: contacts.id,
      at: contacts.at,
      channel: contacts.channel,
      note: contacts.note,
      byName: users.name,
      nextDate: contacts.nextDate,
      nextDoneAt: contacts.nextDoneAt,
    })
    .from(contacts)
    .innerJoin(users, eq(users.id, contacts.byUserId))
    .where(and(eq(contacts.companyId, companyId), eq(contacts.unitId, ctx.actor.unitId ?? "")))
    .orderBy(desc(contacts.at), desc(contacts.id))
    .limit(MOST_CONTACTS);
  return rows.map(({ nextDoneAt, ...line }) => ({
    ...line,
    open: line.nextDate !== null && nextDoneAt === null,
  }));
}

function placementsOf(ctx: ReadContext, companyId: string): Promise<CompanyForBroker["placements"]> {
  return ctx.read
    .select({
      id: placements.id,
      title: placements.title,
      state: placements.state,
      changedAt: placements.changedAt,
    })
    .from(placements)
    .where(eq(placements.companyId, companyId))
    .orderBy(desc(placements.changedAt), desc(placements.id))
    .limit(30);
}
