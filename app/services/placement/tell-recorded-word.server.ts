import { and, desc, eq, or } from "drizzle-orm";
import { history, placements } from "#db/schema/index.ts";
import { subscriber } from "../outbox/subscriber.server.ts";
import { writeToEmployer } from "./write-to-employer.server.ts";

/**
 * What a broker has written down on the employer's word they are told, and can correct (1-product: `viaStaff`). Nothing
 * is sent when they have said something themselves since.
 */
export const tellRecordedPlacementWord = subscriber({
  name: "tell-recorded-placement-word",
  topic: "placement.word-recorded",
  async run(ctx, { placementId }) {
    const [last] = await ctx.read
      .select({ onBehalfOf: history.onBehalfOf, companyId: placements.companyId })
      .from(history)
      .innerJoin(placements, eq(placements.id, history.subjectId))
      .where(
        and(
          eq(history.subjectType, "placement"),
          eq(history.subjectId, placementId),
          or(eq(history.onBehalfOf, "employer"), eq(history.byRole, "employer")),
        ),
      )
      .orderBy(desc(history.at), desc(history.id))
      .limit(1);
    if (last?.onBehalfOf !== "employer") return;
    await writeToEmployer(ctx, "answerRecorded", { placementId, companyId: last.companyId });
  },
});
