import { eq } from "drizzle-orm";
import { companyRecipients } from "#db/queries/company-recipients.server.ts";
import { placements } from "#db/schema/index.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** Tells the employer that their placement can be read by all, unless it no longer can. */
export const tellPublishedPlacement = subscriber({
  name: "tell-published-placement",
  topic: "placement.published",
  async run({ read, tools, key }, { placementId }) {
    const [row] = await read
      .select({ state: placements.state, companyId: placements.companyId })
      .from(placements)
      .where(eq(placements.id, placementId));
    if (row?.state !== "published") return;
    const url = `${tools.origin}/arbetsgivare/platser/${placementId}`;
    for (const { userId, email } of await companyRecipients(read, row.companyId)) {
      const mail = await renderMail("placementPublished", { url }, "sv");
      await tools.mail.send({ to: email, ...mail, idempotencyKey: `${key}.${userId}` });
    }
  },
});
