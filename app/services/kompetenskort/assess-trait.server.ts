import type { TraitId, TraitLevel } from "#app/domain/kompetenskort/vocabulary.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CardMoveFailure, moveCard, storedCard } from "./move-card.server.ts";
import { withLevel } from "./with-level.server.ts";

/**
 * Sets one trait at the screen that caseworker and participant share: the step seen at work, and the
 * participant's own beside it. Null is "ej bedömd".
 */
export async function assessTrait(
  ctx: WriteContext,
  input: {
    cardId: string;
    version: number;
    trait: TraitId;
    observed: TraitLevel | null;
    self: TraitLevel | null;
  },
): Promise<Result<{ version: number }, CardMoveFailure>> {
  const { cardId, version, trait, observed, self } = input;
  return moveCard(
    ctx,
    { cardId, version, act: "edit", right: "card.write", detail: { part: "traits" } },
    async (tx) => {
      const { draft } = await storedCard(tx, cardId);
      return ok({
        draft: {
          ...draft,
          traits: withLevel(draft.traits, trait, observed),
          selfTraits: withLevel(draft.selfTraits, trait, self),
        },
      });
    },
  );
}
