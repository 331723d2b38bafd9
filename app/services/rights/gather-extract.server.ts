import { desc, eq, getTableName } from "drizzle-orm";
import { insightKind, insightPurpose } from "#app/domain/access/insight.ts";
import { PARTS, type Part } from "#app/domain/rights/requests.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { among } from "#db/among.ts";
import type { Reader, Tx } from "#db/database.ts";
import { concerning } from "#db/queries/audit-log.server.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { agreements, auditLog, companies, placements, supportCases, units } from "#db/schema/index.ts";
import { profileOf } from "../effects/profile-of.server.ts";
import { EXTRACT_TABLES, ownRow, type Whose } from "./extract-tables.server.ts";

export interface Extract {
  madeAt: Instant;
  parts: { part: Part; tables: { table: string; rows: Record<string, unknown>[] }[] }[];
  /** Who has looked: the role, where, what and why. */
  looks: {
    at: Instant;
    role: string;
    place: string | null;
    kind: ReturnType<typeof insightKind>;
    purpose: ReturnType<typeof insightPurpose>;
  }[];
}

/** The ids that lead to one person's rows. */
export async function whoseRows(
  db: Reader | Tx,
  person: { participantId: string; userId: string },
): Promise<Whose> {
  const { participantId } = person;
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const [theirAgreements, theirCases] = [
    await db
      .select({ id: agreements.id })
      .from(agreements)
      .where(eq(agreements.participantId, participantId)),
    await db
      .select({ id: supportCases.id })
      .from(supportCases)
      .where(eq(supportCases.participantId, participantId)),
  ];
  return {
    ...person,
    profileId: await profileOf(db, participantId),
    proposalIds: await proposalIdsOf(db, participantId),
    agreementIds: ids(theirAgreements),
    caseIds: ids(theirCases),
  };
}

/**
 * All that is kept about one person, part by part, as their own to read; `own` when it is they who read it. The caller
 * has authorised and logs it.
 */
export async function gatherExtract(
  read: Reader,
  person: { participantId: string; userId: string },
  now: Instant,
  own: boolean,
): Promise<Extract> {
  const whose = await whoseRows(read, person);
  const found: { part: Part; table: string; rows: Record<string, unknown>[] }[] = [];
  for (const { part, table, mine, theirsAlone } of EXTRACT_TABLES) {
    if (theirsAlone && !own) continue;
    const name = getTableName(table);
    const rows = (await read.select().from(table).where(mine(whose))) as Record<string, unknown>[];
    const theirs = rows.map((row) => ownRow(name, row)).filter((row) => row !== null);
    found.push({ part, table: name, rows: await withNames(read, theirs) });
  }
  return {
    madeAt: now,
    parts: PARTS.map((part) => ({
      part,
      tables: found.filter((one) => one.part === part).map(({ table, rows }) => ({ table, rows })),
    })),
    looks: await looksAt(read, person.participantId),
  };
}

/** Where a row says which placement or employer by id, what they are called. */
async function withNames(read: Reader, rows: readonly Record<string, unknown>[]) {
  const idsIn = (column: string) =>
    rows.map((row) => row[column]).filter((id): id is string => typeof id === "string");
  const titles = await read
    .select({ id: placements.id, name: placements.title })
    .from(placements)
    .where(among(placements.id, idsIn("placementId")));
  const names = await read
    .select({ id: companies.id, name: companies.name })
    .from(companies)
    .where(among(companies.id, idsIn("companyId")));
  const called = new Map([...titles, ...names].map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...row,
    ...(row.placementId !== undefined && { placementTitle: called.get(String(row.placementId)) }),
    ...(row.companyId !== undefined && { companyName: called.get(String(row.companyId)) }),
  }));
}

async function looksAt(read: Reader, participantId: string): Promise<Extract["looks"]> {
  const rows = await read
    .select({
      at: auditLog.at,
      role: auditLog.actorRole,
      act: auditLog.act,
      purpose: auditLog.purpose,
      unitName: units.name,
      companyName: companies.name,
    })
    .from(auditLog)
    .leftJoin(units, eq(units.id, auditLog.unitId))
    .leftJoin(companies, eq(companies.id, auditLog.companyId))
    .where(await concerning(read, participantId))
    .orderBy(desc(auditLog.at), desc(auditLog.id));
  return rows.map(({ at, role, act, purpose, unitName, companyName }) => ({
    at,
    role,
    place: companyName ?? unitName,
    kind: insightKind(act),
    purpose: insightPurpose(purpose),
  }));
}
