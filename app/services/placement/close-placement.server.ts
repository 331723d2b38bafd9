import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure, type PlacementMoveInput } from "./carry-out-move.server.ts";

/** Closes a placement that was filled. */
export async function closePlacement(
  ctx: WriteContext,
  input: PlacementMoveInput,
): Promise<Result<{ version: number }, MoveFailure>> {
  return carryOutMove(ctx, input, { act: "close", right: "placement.write", set: { closedAt: ctx.now } });
}
