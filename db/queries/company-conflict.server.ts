import { and, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "../database.ts";
import { conflicts, memberships } from "../schema/index.ts";

/** Staff who belong to the company, or have declared an interest in it, do not decide about it (2-domain §9). */
export async function conflictWithCompany(
  db: Reader | Tx,
  userId: string,
  companyId: string,
): Promise<"member" | "declared" | null> {
  const [own] = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(eq(memberships.userId, userId), eq(memberships.companyId, companyId), isNull(memberships.endedAt)),
    )
    .limit(1);
  if (own) return "member";
  const [declared] = await db
    .select({ id: conflicts.id })
    .from(conflicts)
    .where(and(eq(conflicts.userId, userId), eq(conflicts.companyId, companyId), isNull(conflicts.endedAt)))
    .limit(1);
  return declared ? "declared" : null;
}

/** The companies that a member of staff does not decide about. */
export async function companiesInConflict(db: Reader | Tx, userId: string): Promise<Set<string>> {
  const own = await db
    .select({ companyId: memberships.companyId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), isNull(memberships.endedAt)));
  const declared = await db
    .select({ companyId: conflicts.companyId })
    .from(conflicts)
    .where(and(eq(conflicts.userId, userId), isNull(conflicts.endedAt)));
  return new Set([...own, ...declared].flatMap(({ companyId }) => companyId ?? []));
}
