import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { indexPlacement, unindexPlacements } from "./index-placement.server.ts";
import { lapseProposals } from "./lapse-proposals.server.ts";

type Effect = (tx: Tx, now: Instant, placementId: string) => Promise<void>;

/** One function for each effect that the placement's transition table names. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  index_placement: (tx, _now, placementId) => indexPlacement(tx, placementId),
  unindex_placement: (tx, _now, placementId) => unindexPlacements(tx, [placementId]),
  lapse_proposals: (tx, now, placementId) => lapseProposals(tx, now, [placementId], "placement-closed"),
};

/** What a placement's move brings with it elsewhere, in the move's own transaction. */
export async function placementMoved(
  tx: Tx,
  now: Instant,
  placementId: string,
  effects: readonly string[],
): Promise<void> {
  for (const name of effects) {
    const effect = EFFECTS[name];
    if (!effect) throw new Error(`Nobody knows how to carry out the effect ${name}`);
    await effect(tx, now, placementId);
  }
}
