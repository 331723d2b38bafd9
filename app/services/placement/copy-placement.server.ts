import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { companies, placements } from "#db/schema/index.ts";
import type { WriteContext } from "../context.server.ts";
import { reachablePlacement } from "./reachable-placement.server.ts";
import { insertDraft } from "./start-draft.server.ts";

/** A new draft with all that an earlier placement said, but its dates. */
export async function copyPlacement(
  ctx: WriteContext,
  input: { placementId: string },
): Promise<Result<{ placementId: string }, "not_found" | "needs_assurance">> {
  return ctx.write(async (tx) => {
    const [row] = await tx
      .select({
        companyId: placements.companyId,
        content: placements.content,
        unitId: companies.unitId,
      })
      .from(placements)
      .innerJoin(companies, eq(companies.id, placements.companyId))
      .where(reachablePlacement(ctx.actor, input.placementId));
    if (!row) return fail("not_found");
    const allowed = authorize(ctx.actor, "placement.write", row);
    if (!allowed.ok) return allowed;
    const draft = withoutDates(row.content);
    return ok({ placementId: await insertDraft(tx, ctx, row.companyId, row.unitId, draft) });
  });
}

function withoutDates(draft: PlacementDraft): PlacementDraft {
  const time = draft["hours-and-dates"];
  if (!time) return draft;
  const { startDate: _start, endDate: _end, ...kept } = time;
  return { ...draft, "hours-and-dates": kept };
}
