import { eq } from "drizzle-orm";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import type { ReviewEntry } from "#app/domain/placement/review-form.ts";
import { isUnionCommentSettled } from "#app/domain/placement/union-comment.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import type { TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { companies, placements } from "#db/schema/index.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure } from "./carry-out-move.server.ts";
import { reviewOfEntry } from "./review-of-entry.server.ts";
import { reviewedReason } from "./reviewed-reason.server.ts";

/**
 * Publishes a placement that a broker has reviewed, and puts it in the search in the same transaction (2-domain §4).
 * The review is kept beside it. What was read here and changed before the move is caught by the version.
 */
export async function publishPlacement(
  ctx: WriteContext,
  input: ReviewEntry & { placementId: string; pass?: TextPass | null },
): Promise<Result<{ version: number }, MoveFailure> | TextsStopped> {
  const { placementId, version } = input;
  const [row] = await ctx.read
    .select({
      kind: placements.kind,
      content: placements.content,
      unitId: placements.unitId,
      review: placements.review,
      company: { id: companies.id, employees: companies.employees },
    })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(eq(placements.id, placementId));
  if (!row) return fail("not_found");
  const reviewed = reviewedReason(input, row.review);
  if (!reviewed.ok) return reviewed;
  const warnings = draftWarnings(row.content).map(({ id }) => id);
  const review = await reviewOfEntry(ctx, row.company, warnings, input);
  const kind = row.content["kind-and-tasks"]?.kind;
  return carryOutMove(
    ctx,
    { placementId, version },
    {
      act: "publish",
      right: "placement.review",
      passed: reviewed.passed,
      facts: {
        acknowledged: review.acknowledged,
        displacementReason: review.displacementReason,
        unionCommentSettled:
          kind !== undefined && isUnionCommentSettled(kind, review.unionComment, swedishDate(ctx.now)),
      },
      set: {
        review,
        publishedAt: ctx.now,
        refreshedAt: ctx.now,
        returnedWords: null,
        unitId: row.unitId ?? ctx.actor.unitId,
      },
    },
  );
}
