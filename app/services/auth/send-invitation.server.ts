import { and, eq, gt, isNull } from "drizzle-orm";
import { derivedToken } from "#app/platform/secrets.server.ts";
import { invitations } from "#db/schema/index.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** Sends the link of an invitation that still stands. */
export const sendInvitation = subscriber({
  name: "send-invitation",
  topic: "staff.invited",
  async run({ read, now, tools, key }, { invitationId }) {
    const [row] = await read
      .select({ email: invitations.email })
      .from(invitations)
      .where(
        and(
          eq(invitations.id, invitationId),
          isNull(invitations.usedAt),
          isNull(invitations.revokedAt),
          gt(invitations.expiresAt, now),
        ),
      );
    if (!row) return;
    const url = `${tools.origin}/inbjudan/${invitationId}.${derivedToken("invitation", invitationId)}`;
    const mail = await renderMail("staffInvitation", { url }, "sv");
    await tools.mail.send({ to: row.email, ...mail, idempotencyKey: key });
  },
});
