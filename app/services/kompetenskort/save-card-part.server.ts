import { type CardDraft, type CardPart, cardPartSchemas } from "#app/domain/kompetenskort/card-parts.ts";
import { CARD_REGISTERS } from "#app/domain/kompetenskort/card-registers.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CardMoveFailure, moveCard, storedCard } from "./move-card.server.ts";

/**
 * Saves one part of a draft by itself; the other parts stay as they are. Returns the version to save the next
 * part with. `invalid`: the values break the part's own rules (the form words them beside the field first).
 */
export async function saveCardPart(
  ctx: WriteContext,
  input: { cardId: string; version: number; part: CardPart; values: CardDraft },
): Promise<Result<{ version: number }, CardMoveFailure | "invalid">> {
  const { cardId, version, part, values } = input;
  const parsed = cardPartSchemas(CARD_REGISTERS)[part].safeParse(values);
  return moveCard(
    ctx,
    { cardId, version, act: "edit", right: "card.write", detail: { part } },
    async (tx) => {
      if (!parsed.success) return fail("invalid");
      const { draft } = await storedCard(tx, cardId);
      return ok({ draft: { ...draft, ...parsed.data } });
    },
  );
}
