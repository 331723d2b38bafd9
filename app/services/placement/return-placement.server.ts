import type { Result } from "#app/domain/shared/result.ts";
import { reviewTexts, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure } from "./carry-out-move.server.ts";

/** Sends a placement back to the employer with words about what to change; all they wrote is kept. */
export async function returnPlacement(
  ctx: WriteContext,
  input: { placementId: string; version: number; words: string; pass?: TextPass | null },
): Promise<Result<{ version: number }, MoveFailure> | TextsStopped> {
  const reviewed = reviewTexts({
    place: "placement-return",
    texts: [["words", input.words]],
    own: null,
    allowedNames: [],
    pass: input.pass ?? null,
  });
  if (!reviewed.ok) return reviewed;
  return carryOutMove(ctx, input, {
    act: "return",
    right: "placement.review",
    facts: { words: input.words },
    set: { returnedWords: input.words },
    passed: reviewed.passed,
  });
}
