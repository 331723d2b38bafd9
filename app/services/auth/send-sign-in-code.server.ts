import { and, eq, gt, isNull } from "drizzle-orm";
import { derivedCode } from "#app/platform/secrets.server.ts";
import { emailCodes, users } from "#db/schema/index.ts";
import { mailLocale } from "#emails/mail-kinds.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** Sends the code that was asked for, unless it has been used or has run out meanwhile. */
export const sendSignInCode = subscriber({
  name: "send-sign-in-code",
  topic: "auth.code-requested",
  async run({ read, now, tools, key }, { codeId }) {
    const [row] = await read
      .select({ address: emailCodes.address, locale: users.locale })
      .from(emailCodes)
      .leftJoin(users, eq(users.email, emailCodes.address))
      .where(and(eq(emailCodes.id, codeId), isNull(emailCodes.usedAt), gt(emailCodes.expiresAt, now)));
    if (!row) return;
    const mail = await renderMail(
      "signInCode",
      { code: derivedCode("email-code", codeId) },
      mailLocale(row.locale ?? "sv"),
    );
    await tools.mail.send({ to: row.address, ...mail, idempotencyKey: key });
  },
});
