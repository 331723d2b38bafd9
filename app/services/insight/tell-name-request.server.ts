import { eq } from "drizzle-orm";
import { units } from "#db/schema/index.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** Tells the unit that a request waits to be answered; never whose, nor about whom. */
export const tellNameRequest = subscriber({
  name: "tell-name-request",
  topic: "insight.name-requested",
  async run({ read, tools, key }, { unitId }) {
    const [unit] = await read.select({ email: units.email }).from(units).where(eq(units.id, unitId));
    if (!unit) return;
    const mail = await renderMail("nextMove", { url: `${tools.origin}/chef/logg/fragor` }, "sv");
    await tools.mail.send({ to: unit.email, ...mail, idempotencyKey: key });
  },
});
