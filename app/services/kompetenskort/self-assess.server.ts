import type { TraitId, TraitLevel } from "#app/domain/kompetenskort/vocabulary.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CardMoveFailure, moveCard, storedCard } from "./move-card.server.ts";
import { withLevel } from "./with-level.server.ts";

/** The participant's own view of one trait, by themself or told to the caseworker. It never touches the observed one. */
export async function selfAssess(
  ctx: WriteContext,
  input: { cardId: string; version: number; trait: TraitId; level: TraitLevel | null },
): Promise<Result<{ version: number }, CardMoveFailure>> {
  const { cardId, version, trait, level } = input;
  return moveCard(ctx, { cardId, version, act: "self_assess", right: "card.self-assess" }, async (tx) => {
    const { draft } = await storedCard(tx, cardId);
    return ok({ draft: { ...draft, selfTraits: withLevel(draft.selfTraits, trait, level) } });
  });
}
