import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CardMoveFailure, moveCard } from "./move-card.server.ts";

/** Throws a version away that was never confirmed; what was filled in goes with it. */
export async function discardCard(
  ctx: WriteContext,
  input: { cardId: string; version: number },
): Promise<Result<{ version: number }, CardMoveFailure>> {
  return moveCard(ctx, { ...input, act: "discard", right: "card.write" }, async () =>
    ok({ draft: null, content: null }),
  );
}
