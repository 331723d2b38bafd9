import type { Actor } from "#app/domain/access/roles.ts";
import type { HideReason, MatchEvent } from "#app/domain/matching/marks.ts";
import type { TriedNeed } from "#app/domain/matching/tried-need.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { matchLog } from "#db/schema/index.ts";

/** A ranked list that was shown, or what the broker did with one: the human oversight of docs/matching-card.md. */
export interface Suggestion {
  placementId: string;
  weightsVersion: string;
  event: MatchEvent;
  rows: { profileId: string; rank: number; score: number }[];
  /** What was tried of the need; null when it was the placement's own. */
  tried?: TriedNeed | null;
  reason?: HideReason;
}

export async function logSuggestion(
  tx: Tx,
  actor: Actor,
  now: Instant,
  suggestion: Suggestion,
): Promise<void> {
  await tx.insert(matchLog).values({
    id: newId(),
    placementId: suggestion.placementId,
    byUserId: actor.userId,
    unitId: actor.unitId ?? "",
    at: now,
    weightsVersion: Number.parseInt(suggestion.weightsVersion, 10),
    event: suggestion.event,
    rows: suggestion.rows,
    tried: suggestion.tried ?? null,
    reason: suggestion.reason ?? null,
  });
}
