import { confirmationBy } from "#app/domain/kompetenskort/card-lifecycle.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { cardChanged } from "../effects/gate/card-changed.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { type CardMoveFailure, moveCard } from "./move-card.server.ts";

/**
 * The participant's own yes to their card: signed in themself, or said face to face to their caseworker, who then
 * stands as witness. From here on this version is never written again. `not_present`: the caseworker has not said
 * that the participant is there.
 */
export async function confirmCard(
  ctx: WriteContext,
  input: { cardId: string; version: number; participantPresent?: boolean },
): Promise<Result<{ version: number }, CardMoveFailure | "not_present">> {
  const own = ctx.actor.role === "participant";
  const { cardId, version } = input;
  return moveCard(
    ctx,
    { cardId, version, act: own ? "confirm" : "confirm_in_person", right: "card.confirm" },
    async () => {
      if (!own && !input.participantPresent) return fail("not_present");
      const confirmation = confirmationBy(ctx.actor, ctx.now);
      if (!confirmation.ok) throw new Error(`${ctx.actor.role} was let through to confirm a card`);
      return ok({
        confirmedAt: confirmation.value.at,
        confirmedHow: confirmation.value.how,
        witnessId: confirmation.value.how === "in-person" ? confirmation.value.witnessUserId : null,
      });
    },
    async (tx, { participantId }) => {
      await cardChanged(tx, ctx.now, participantId);
      await enqueue(tx, ctx.now, "card.confirmed", { cardId });
    },
  );
}
