import { companyRecipients } from "#db/queries/company-recipients.server.ts";
import { sharedCase } from "#db/queries/support-cases.server.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** An employer's word that staff wrote down: they are told, and can say that it is wrong (1-product, `viaStaff`). */
export const tellRecordedWord = subscriber({
  name: "tell-recorded-word",
  topic: "case.word-recorded",
  async run({ read, tools, key, now }, { caseId }) {
    const found = await sharedCase(read, caseId, now);
    if (!found || found.protectedIdentity) return;
    const mail = await renderMail(
      "answerRecorded",
      { url: `${tools.origin}/arbetsgivare/stod/${caseId}` },
      "sv",
    );
    for (const { userId, email } of await companyRecipients(read, found.companyId))
      await tools.mail.send({ to: email, ...mail, idempotencyKey: `${key}.${userId}` });
  },
});
