import { companyRecipients } from "#db/queries/company-recipients.server.ts";
import type { LinkMailKind } from "#emails/mail-kinds.ts";
import { renderMail } from "#emails/render.server.ts";
import type { SubscriberContext } from "../outbox/subscriber.server.ts";

/** To everyone who acts for the company, with a link to their placement. Returns how many it went to. */
export async function writeToEmployer(
  { read, tools, key }: SubscriberContext,
  kind: LinkMailKind,
  { placementId, companyId }: { placementId: string; companyId: string },
): Promise<number> {
  const url = `${tools.origin}/arbetsgivare/platser/${placementId}`;
  const mail = await renderMail(kind, { url }, "sv");
  const recipients = await companyRecipients(read, companyId);
  for (const { userId, email } of recipients)
    await tools.mail.send({ to: email, ...mail, idempotencyKey: `${key}.${userId}` });
  return recipients.length;
}
