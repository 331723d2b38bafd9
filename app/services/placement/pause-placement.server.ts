import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { carryOutMove, type MoveFailure, type PlacementMoveInput } from "./carry-out-move.server.ts";

/** Takes a published placement out of sight for a while. */
export async function pausePlacement(
  ctx: WriteContext,
  input: PlacementMoveInput,
): Promise<Result<{ version: number }, MoveFailure>> {
  return carryOutMove(ctx, input, { act: "pause", right: "placement.write" });
}
