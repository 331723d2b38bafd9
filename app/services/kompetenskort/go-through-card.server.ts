import { CARD_REGISTERS } from "#app/domain/kompetenskort/card-registers.ts";
import { cardSchema } from "#app/domain/kompetenskort/card-schema.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CardMoveFailure, moveCard, storedCard } from "./move-card.server.ts";

/** The card has been gone through together and waits for the participant's yes. `incomplete`: a part is missing. */
export async function goThroughCard(
  ctx: WriteContext,
  input: { cardId: string; version: number },
): Promise<Result<{ version: number }, CardMoveFailure | "incomplete">> {
  return moveCard(ctx, { ...input, act: "go_through", right: "card.write" }, async (tx) => {
    const { draft } = await storedCard(tx, input.cardId);
    const whole = cardSchema(CARD_REGISTERS).safeParse(draft);
    return whole.success ? ok({ content: whole.data, draft: null }) : fail("incomplete");
  });
}
