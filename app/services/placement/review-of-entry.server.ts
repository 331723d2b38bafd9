import type { PlacementReview } from "#app/domain/placement/review.ts";
import type { ReviewEntry } from "#app/domain/placement/review-form.ts";
import { unionCommentOf } from "#app/domain/placement/review-form.ts";
import { addMonths, swedishDate } from "#app/domain/shared/dates.ts";
import { displacementFigures } from "#db/queries/displacement.server.ts";
import type { ReadContext } from "../context.server.ts";

/** How far back earlier praktik at a company is looked at. */
export const LOOK_BACK_MONTHS = 24;

/** The review as it is kept, with the figures that the broker had before them at that moment. */
export async function reviewOfEntry(
  { read, actor, now }: ReadContext,
  company: { id: string; employees: number | null },
  warnings: readonly string[],
  entry: ReviewEntry,
): Promise<PlacementReview> {
  const since = addMonths(swedishDate(now), -LOOK_BACK_MONTHS);
  const { praktikanterNow } = await displacementFigures(read, company.id, since);
  return {
    acknowledged: warnings.filter((id) => entry.acknowledged?.includes(id)),
    unionComment: unionCommentOf(entry),
    displacementReason: entry.displacementReason ?? "",
    praktikanterNow,
    employees: company.employees,
    recentLayoffs: entry.recentLayoffs ? entry.recentLayoffs === "yes" : null,
    byUserId: actor.userId,
    at: now,
  };
}
