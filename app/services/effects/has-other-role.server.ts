import { and, eq, isNull, ne } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { memberships } from "#db/schema/index.ts";

/** Whether a participant's account is also somebody's who acts for an employer or a unit: then it is not theirs alone. */
export async function hasOtherRole(tx: Tx, userId: string): Promise<boolean> {
  const others = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(eq(memberships.userId, userId), ne(memberships.role, "participant"), isNull(memberships.endedAt)),
    );
  return others.length > 0;
}
