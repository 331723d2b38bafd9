import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure } from "./carry-out-move.server.ts";

/** Sends a placement back to the employer with words about what to change; all they wrote is kept. */
export async function returnPlacement(
  ctx: WriteContext,
  input: { placementId: string; version: number; words: string },
): Promise<Result<{ version: number }, MoveFailure>> {
  return carryOutMove(ctx, input, {
    act: "return",
    right: "placement.review",
    facts: { words: input.words },
    set: { returnedWords: input.words },
  });
}
