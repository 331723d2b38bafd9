import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure, type PlacementMoveInput } from "./carry-out-move.server.ts";

/** Takes a placement back for good, with a reason from the short list; its proposals lapse. */
export async function withdrawPlacement(
  ctx: WriteContext,
  input: PlacementMoveInput,
): Promise<Result<{ version: number }, MoveFailure>> {
  return carryOutMove(ctx, input, { act: "withdraw", right: "placement.write", set: { closedAt: ctx.now } });
}
