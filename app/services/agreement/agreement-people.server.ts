import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "#app/domain/access/roles.ts";
import type { Reader, Tx } from "#db/database.ts";
import { memberships, users } from "#db/schema/index.ts";

export interface Account {
  userId: string;
  name: string;
}

/** Who can sign for the employer with an account of their own; signatories first. */
export async function employerAccounts(
  db: Reader | Tx,
  companyId: string,
): Promise<(Account & { signatory: boolean })[]> {
  const rows = await db
    .select({ userId: users.id, name: users.name, signatory: memberships.signatory })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.companyId, companyId),
        eq(memberships.role, "employer"),
        isNull(memberships.endedAt),
        isNull(users.closedAt),
      ),
    )
    .orderBy(asc(memberships.createdAt), asc(memberships.id));
  return rows.sort((a, b) => Number(b.signatory) - Number(a.signatory));
}

/** The unit's own staff in those roles. */
export async function unitAccounts(
  db: Reader | Tx,
  unitId: string,
  roles: readonly Role[],
): Promise<Account[]> {
  return db
    .selectDistinct({ userId: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.unitId, unitId),
        inArray(memberships.role, [...roles]),
        isNull(memberships.endedAt),
        isNull(users.closedAt),
      ),
    )
    .orderBy(asc(users.name));
}
