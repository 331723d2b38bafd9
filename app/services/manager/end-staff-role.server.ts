import { and, eq, inArray, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { memberships, sessions } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** Ends a colleague's role in the unit and closes every session of theirs at once. A manager can't end their own. */
export async function endStaffRole(
  ctx: WriteContext,
  input: { membershipId: string },
): Promise<Result<null, "not_found" | "needs_assurance" | "own_role">> {
  const allowed = authorize(ctx.actor, "staff.invite", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [row] = await tx
      .select({ userId: memberships.userId, role: memberships.role })
      .from(memberships)
      .where(
        and(
          eq(memberships.id, input.membershipId),
          eq(memberships.unitId, ctx.actor.unitId ?? ""),
          isNull(memberships.endedAt),
          inArray(memberships.role, ["broker", "caseworker", "handledare", "manager"]),
        ),
      );
    if (!row) return fail("not_found");
    if (row.userId === ctx.actor.userId) return fail("own_role");
    await tx.update(memberships).set({ endedAt: ctx.now }).where(eq(memberships.id, input.membershipId));
    await tx
      .update(sessions)
      .set({ revokedAt: ctx.now })
      .where(and(eq(sessions.userId, row.userId), isNull(sessions.revokedAt)));
    await audit(tx, ctx.actor, ctx.now, {
      act: "staff.ended",
      subjectType: "user",
      subjectId: row.userId,
      detail: { role: row.role },
    });
    return ok(null);
  });
}
