import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure, type PlacementMoveInput } from "./carry-out-move.server.ts";

/** Shows again what was paused, or filled and has a free seat; that counts as saying that it is still there. */
export async function resumePlacement(
  ctx: WriteContext,
  input: PlacementMoveInput,
): Promise<Result<{ version: number }, MoveFailure>> {
  return carryOutMove(ctx, input, { act: "resume", right: "placement.write", set: { refreshedAt: ctx.now } });
}
