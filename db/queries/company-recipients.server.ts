import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Reader } from "../database.ts";
import { memberships, users } from "../schema/index.ts";

/** Those who act for the company and can be written to. */
export async function companyRecipients(
  read: Reader,
  companyId: string,
): Promise<{ userId: string; email: string }[]> {
  const rows = await read
    .select({ userId: users.id, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.companyId, companyId),
        eq(memberships.role, "employer"),
        isNull(memberships.endedAt),
        isNull(users.closedAt),
        isNotNull(users.email),
      ),
    )
    .orderBy(asc(users.id));
  return rows.flatMap(({ userId, email }) => (email ? [{ userId, email }] : []));
}
