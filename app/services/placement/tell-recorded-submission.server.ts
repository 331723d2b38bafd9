import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { history, memberships, placements, users } from "#db/schema/index.ts";
import { renderMail } from "#emails/render.server.ts";
import { subscriber } from "../outbox/subscriber.server.ts";

/** When a broker has handed a placement in on the employer's word, they are told and can correct it. */
export const tellRecordedSubmission = subscriber({
  name: "tell-recorded-submission",
  topic: "placement.submitted",
  async run({ read, tools, key }, { placementId }) {
    const [last] = await read
      .select({ onBehalfOf: history.onBehalfOf, companyId: placements.companyId, state: placements.state })
      .from(history)
      .innerJoin(placements, eq(placements.id, history.subjectId))
      .where(
        and(
          eq(history.subjectType, "placement"),
          eq(history.subjectId, placementId),
          eq(history.act, "submit"),
        ),
      )
      .orderBy(desc(history.at), desc(history.id))
      .limit(1);
    if (last?.onBehalfOf !== "employer" || last.state === "closed") return;
    const members = await read
      .select({ userId: users.id, email: users.email })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(
          eq(memberships.companyId, last.companyId),
          eq(memberships.role, "employer"),
          isNull(memberships.endedAt),
          isNull(users.closedAt),
          isNotNull(users.email),
        ),
      );
    const url = `${tools.origin}/arbetsgivare/platser/${placementId}`;
    for (const { userId, email } of members) {
      const mail = await renderMail("answerRecorded", { url }, "sv");
      await tools.mail.send({ to: email!, ...mail, idempotencyKey: `${key}.${userId}` });
    }
  },
});
