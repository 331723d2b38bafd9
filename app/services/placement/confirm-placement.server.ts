import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure, type PlacementMoveInput } from "./carry-out-move.server.ts";

/** "Ja, den finns kvar": the days until the employer is asked begin anew. */
export async function confirmPlacement(
  ctx: WriteContext,
  input: PlacementMoveInput,
): Promise<Result<{ version: number }, MoveFailure>> {
  return carryOutMove(ctx, input, {
    act: "confirm",
    right: "placement.write",
    set: { refreshedAt: ctx.now },
  });
}
