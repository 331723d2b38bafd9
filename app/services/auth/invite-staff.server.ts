import { authorize } from "#app/domain/access/authorize.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { INVITATION_RULE } from "#app/domain/access/session-rules.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { invitations } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/** Invites a colleague to the manager's own unit; a link goes out by e-mail and lives seven days. */
export async function inviteStaff(
  ctx: WriteContext,
  input: {
    email: string;
    name: string;
    role: Extract<Role, "broker" | "caseworker" | "handledare" | "manager">;
  },
): Promise<Result<{ invitationId: string }, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "staff.invite", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const invitationId = newBlindId();
  await ctx.write(async (tx) => {
    await tx.insert(invitations).values({
      id: invitationId,
      email: input.email.toLowerCase(),
      name: input.name,
      role: input.role,
      unitId: ctx.actor.unitId!,
      invitedBy: ctx.actor.userId,
      createdAt: ctx.now,
      expiresAt: addMinutes(ctx.now, INVITATION_RULE.days * 24 * 60),
    });
    await enqueue(tx, ctx.now, "staff.invited", { invitationId });
    await audit(tx, ctx.actor, ctx.now, {
      act: "staff.invite",
      subjectType: "invitation",
      subjectId: invitationId,
      detail: { role: input.role },
    });
  });
  return ok({ invitationId });
}
