import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Reader, Tx } from "../database.ts";
import { conflicts } from "../schema/index.ts";
import { conflictWithCompany } from "./company-conflict.server.ts";

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
  if (await conflictWithCompany(db, actor.userId, about.companyId)) return true;
  return about.participantId !== undefined && isPartialTowards(db, actor.userId, about.participantId);
}

/** Whether this member of staff has declared that they are partial towards the participant, and not taken it back. */
export async function isPartialTowards(
  db: Reader | Tx,
  userId: string,
  participantId: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: conflicts.id })
    .from(conflicts)
    .where(declaredOpen(userId, { participantId }));
  return rows.length > 0;
}

/** One person's own declaration about a company or a participant, as long as it is not taken back. */
export function declaredOpen(
  userId: string,
  about: { companyId: string } | { participantId: string },
): SQL | undefined {
  const whom =
    "companyId" in about
      ? eq(conflicts.companyId, about.companyId)
      : eq(conflicts.participantId, about.participantId);
  return and(eq(conflicts.userId, userId), whom, isNull(conflicts.endedAt));
}
