import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CardMoveFailure, moveCard, storedCard } from "./move-card.server.ts";

/** Something on the card is not right: it is open for changes again, and waits for nobody's yes. */
export async function askCardChange(
  ctx: WriteContext,
  input: { cardId: string; version: number },
): Promise<Result<{ version: number }, CardMoveFailure>> {
  return moveCard(ctx, { ...input, act: "ask_change", right: "card.self-assess" }, async (tx) => {
    const { content } = await storedCard(tx, input.cardId);
    return ok({ draft: content ?? {}, content: null });
  });
}
