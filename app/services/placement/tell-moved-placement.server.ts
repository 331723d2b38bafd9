import { eq } from "drizzle-orm";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { placements } from "#db/schema/index.ts";
import type { LinkMailKind } from "#emails/mail-kinds.ts";
import { type Subscriber, subscriber } from "../outbox/subscriber.server.ts";
import { writeToEmployer } from "./write-to-employer.server.ts";

/** Tells the employer where their placement has come, unless it has gone on since. What there is to read stands in the portal. */
function tell(
  name: string,
  topic: "placement.published" | "placement.returned" | "placement.expired",
  state: PlacementState,
  kind: LinkMailKind,
): Subscriber {
  return subscriber({
    name,
    topic,
    async run(ctx, { placementId }) {
      const [row] = await ctx.read
        .select({ state: placements.state, companyId: placements.companyId })
        .from(placements)
        .where(eq(placements.id, placementId));
      if (row?.state === state) await writeToEmployer(ctx, kind, { placementId, companyId: row.companyId });
    },
  });
}

export const tellMovedPlacement: readonly Subscriber[] = [
  tell("tell-published-placement", "placement.published", "published", "placementPublished"),
  tell("tell-returned-placement", "placement.returned", "returned", "placementReturned"),
  tell("tell-expired-placement", "placement.expired", "closed", "placementExpired"),
];
