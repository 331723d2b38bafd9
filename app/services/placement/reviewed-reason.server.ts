import type { PlacementReview } from "#app/domain/placement/review.ts";
import type { ReviewEntry } from "#app/domain/placement/review-form.ts";
import { reviewTexts } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";

/** The broker's own words in a review, held against the guard; what was saved before has been passed. */
export function reviewedReason(
  input: ReviewEntry & { pass?: TextPass | null },
  stored: PlacementReview | null,
): ReturnType<typeof reviewTexts> {
  return reviewTexts({
    place: "placement-review",
    texts: [["displacementReason", input.displacementReason ?? ""]],
    before: [["displacementReason", stored?.displacementReason ?? ""]],
    own: null,
    allowedNames: [],
    pass: input.pass ?? null,
  });
}
