import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { invitations, memberships, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

export interface StaffList {
  staff: {
    membershipId: string;
    name: string;
    email: string | null;
    role: Role;
    since: string;
    isMe: boolean;
  }[];
  invited: { id: string; name: string; email: string; role: Role; expiresAt: string }[];
}

/** The manager's own unit: who works there in which role, and whose invitation still stands. */
export async function listStaff(
  ctx: ReadContext,
): Promise<Result<StaffList, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "staff.invite", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const unitId = ctx.actor.unitId ?? "";
  const staff = await ctx.read
    .select({
      membershipId: memberships.id,
      userId: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      since: memberships.createdAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.unitId, unitId),
        isNull(memberships.endedAt),
        inArray(memberships.role, ["broker", "caseworker", "handledare", "manager"]),
      ),
    )
    .orderBy(asc(memberships.role), asc(users.name));
  const invited = await ctx.read
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.unitId, unitId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    )
    .orderBy(asc(invitations.createdAt));
  return ok({
    staff: staff.map(({ userId, ...row }) => ({ ...row, isMe: userId === ctx.actor.userId })),
    invited,
  });
}
