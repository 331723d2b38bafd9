import { eq } from "drizzle-orm";
import { isVerified } from "#app/domain/company/company-states.ts";
import { companyRecipients } from "#db/queries/company-recipients.server.ts";
import { companies } from "#db/schema/index.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** Tells the employer that they are confirmed, unless they have been blocked meanwhile. */
export const tellVerifiedCompany = subscriber({
  name: "tell-verified-company",
  topic: "company.verified",
  async run({ read, tools, key }, { companyId }) {
    const [company] = await read
      .select({ state: companies.state })
      .from(companies)
      .where(eq(companies.id, companyId));
    if (!company || !isVerified(company.state)) return;
    const url = `${tools.origin}/arbetsgivare`;
    for (const { userId, email } of await companyRecipients(read, companyId)) {
      const mail = await renderMail("companyVerified", { url }, "sv");
      await tools.mail.send({ to: email, ...mail, idempotencyKey: `${key}.${userId}` });
    }
  },
});
