import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import type { ReviewEntry } from "#app/domain/placement/review-form.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { companies, placements } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";
import { reviewOfEntry } from "./review-of-entry.server.ts";
import { reviewedReason } from "./reviewed-reason.server.ts";

/** Keeps the review as far as it has come, for instance while the union's comment is waited for. Nothing is published. */
export async function saveReview(
  ctx: WriteContext,
  input: ReviewEntry & { placementId: string; pass?: TextPass | null },
): Promise<
  Result<{ version: number }, "not_found" | "needs_assurance" | "not_open" | "stale"> | TextsStopped
> {
  const { placementId, version } = input;
  const [row] = await ctx.read
    .select({
      companyId: placements.companyId,
      state: placements.state,
      content: placements.content,
      review: placements.review,
      employees: companies.employees,
    })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(eq(placements.id, placementId));
  if (!row) return fail("not_found");
  const allowed = authorize(ctx.actor, "placement.review", row);
  if (!allowed.ok) return allowed;
  if (row.state !== "submitted") return fail("not_open");
  const reviewed = reviewedReason(input, row.review);
  if (!reviewed.ok) return reviewed;
  const warnings = draftWarnings(row.content).map(({ id }) => id);
  const company = { id: row.companyId, employees: row.employees };
  const review = await reviewOfEntry(ctx, company, warnings, input);
  return ctx.write(async (tx) => {
    const [saved] = await tx
      .update(placements)
      .set({ review, version: version + 1 })
      .where(
        and(
          eq(placements.id, placementId),
          eq(placements.version, version),
          eq(placements.state, "submitted"),
        ),
      )
      .returning({ version: placements.version });
    if (!saved) return fail("stale");
    const subject = { subjectType: "placement", subjectId: placementId };
    await audit(tx, ctx.actor, ctx.now, { act: "placement.save-review", ...subject });
    await recordTextPass(tx, ctx.actor, ctx.now, subject, reviewed.passed);
    return ok(saved);
  });
}
