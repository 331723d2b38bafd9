import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { companies, memberships, users } from "#db/schema/index.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** Tells the employer whom a broker has registered, so that they can read and correct it. */
export const tellRegisteredCompany = subscriber({
  name: "tell-registered-company",
  topic: "company.registered",
  async run({ read, tools, key }, { companyId }) {
    const members = await read
      .select({ userId: users.id, email: users.email })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .innerJoin(companies, eq(companies.id, memberships.companyId))
      .where(
        and(
          eq(companies.id, companyId),
          eq(companies.viaStaff, true),
          isNull(memberships.endedAt),
          isNull(users.closedAt),
          isNotNull(users.email),
        ),
      );
    const url = `${tools.origin}/logga-in/e-post?till=/arbetsgivare/foretag`;
    for (const { userId, email } of members) {
      const mail = await renderMail("companyRegistered", { url }, "sv");
      await tools.mail.send({ to: email!, ...mail, idempotencyKey: `${key}.${userId}` });
    }
  },
});
