import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure, type PlacementMoveInput } from "./carry-out-move.server.ts";

/** Hands a whole draft in to be read; allowed while the company still waits to be verified. Nothing is published by it. */
export async function submitPlacement(
  ctx: WriteContext,
  input: PlacementMoveInput,
): Promise<Result<{ version: number }, MoveFailure>> {
  return carryOutMove(ctx, input, {
    act: "submit",
    right: "placement.write",
    set: { submittedAt: ctx.now, returnedWords: null },
  });
}
