import { authorize } from "#app/domain/access/authorize.ts";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import { currentVersion, newestConfirmedFirst } from "#app/domain/kompetenskort/card-lifecycle.ts";
import type { CardKind } from "#app/domain/kompetenskort/vocabulary.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import type { ReadContext } from "../context.server.ts";

/** What one confirmed card said of the traits. */
export interface ProgressPoint {
  cardId: string;
  kind: CardKind;
  confirmedOn: IsoDate;
  traits: CardContent["traits"];
  selfTraits: CardContent["selfTraits"];
}

/** As many as can be told apart in one chart. */
const POINTS = 3;

/** The participant's own traits over time: of each card the version in force, the last three, oldest first. Logged. */
export async function readProgress(
  ctx: ReadContext,
): Promise<Result<ProgressPoint[], "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, ctx.actor.participantId ?? "");
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "card.read", subject);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "card.read",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: "own",
  });
  const versions = Map.groupBy(await confirmedCards(ctx.read, [subject.id]), ({ cardId }) => cardId);
  const inForce = [...versions.values()].flatMap((ofOneCard) => currentVersion(ofOneCard) ?? []);
  return ok(
    inForce
      .sort(newestConfirmedFirst)
      .slice(0, POINTS)
      .reverse()
      .map(({ cardId, kind, confirmation, content }) => ({
        cardId,
        kind,
        confirmedOn: swedishDate(confirmation.at),
        traits: content.traits,
        selfTraits: content.selfTraits,
      })),
  );
}
