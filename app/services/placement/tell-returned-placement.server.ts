import { eq } from "drizzle-orm";
import { companyRecipients } from "#db/queries/company-recipients.server.ts";
import { placements } from "#db/schema/index.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** Tells the employer that the broker has written what to change; the words stand in the portal, not in the mail. */
export const tellReturnedPlacement = subscriber({
  name: "tell-returned-placement",
  topic: "placement.returned",
  async run({ read, tools, key }, { placementId }) {
    const [row] = await read
      .select({ state: placements.state, companyId: placements.companyId })
      .from(placements)
      .where(eq(placements.id, placementId));
    if (row?.state !== "returned") return;
    const url = `${tools.origin}/arbetsgivare/platser/${placementId}`;
    for (const { userId, email } of await companyRecipients(read, row.companyId)) {
      const mail = await renderMail("placementReturned", { url }, "sv");
      await tools.mail.send({ to: email, ...mail, idempotencyKey: `${key}.${userId}` });
    }
  },
});
