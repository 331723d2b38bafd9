import { and, eq, isNull, or } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Reader, Tx } from "../database.ts";
import { conflicts, memberships } from "../schema/index.ts";

/**
 * Whether a member of staff may not touch this (2-domain §9): self-declared towards the company or the person, or
 * a broker who is a member of the company. Employers and participants act in their own matter and have none.
 */
export async function hasConflict(
  db: Reader | Tx,
  actor: Actor,
  about: { companyId: string; participantId?: string },
): Promise<boolean> {
  if (actor.role === "employer" || actor.role === "participant") return false;
  const [declared] = await db
    .select({ id: conflicts.id })
    .from(conflicts)
    .where(
      and(
        eq(conflicts.userId, actor.userId),
        isNull(conflicts.endedAt),
        or(
          eq(conflicts.companyId, about.companyId),
          about.participantId ? eq(conflicts.participantId, about.participantId) : undefined,
        ),
      ),
    )
    .limit(1);
  if (declared) return true;
  const [member] = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.userId, actor.userId),
        eq(memberships.companyId, about.companyId),
        isNull(memberships.endedAt),
      ),
    )
    .limit(1);
  return member !== undefined;
}
