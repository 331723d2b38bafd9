import { and, eq, inArray } from "drizzle-orm";
import { coarsenSnapshot } from "#app/domain/anonymity/coarsen.ts";
import type { ReleasedProfile } from "#app/domain/anonymity/release.ts";
import { match } from "#app/domain/matching/match.ts";
import { LIVE_STATES } from "#app/domain/proposal/proposal-states.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { among } from "#db/among.ts";
import type { Tx } from "#db/database.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { peopleBehind, proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { proposals } from "#db/schema/index.ts";
import { matchingUnit } from "../../shared/match-context.server.ts";

/**
 * Rewrites the frozen snapshots of live proposals whose person's class has become coarser, and lets the proposals
 * live on (2-domain §2). The grounds are made anew from what is still told: those of the finer snapshot would tell
 * the finer values. Not a move of the proposal: its version stays, nobody's open form goes stale.
 */
export async function coarsenProposals(
  tx: Tx,
  unitId: string,
  now: Instant,
  changed: readonly ReleasedProfile[],
): Promise<number> {
  const unit = await matchingUnit(tx, unitId, now);
  if (changed.length === 0 || !unit) return 0;
  const weights = await weightsOfUnit(tx, unit.id, unit.context.today);
  const byParticipant = new Map(changed.map((one) => [one.candidateId, one]));
  const ids = await proposalIdsOf(tx, ...byParticipant.keys());
  const behind = await peopleBehind(tx, ids);
  const live = await tx
    .select({ id: proposals.id, placementId: proposals.placementId, snapshot: proposals.snapshot })
    .from(proposals)
    .where(and(among(proposals.id, ids), inArray(proposals.state, [...LIVE_STATES])));
  let rewritten = 0;
  for (const { id, placementId, snapshot } of live) {
    const { form, withheld } = byParticipant.get(behind.get(id)!.participantId)!;
    const coarser = coarsenSnapshot(snapshot, form, withheld);
    if (!coarser) continue;
    const told = { conditionsIncomplete: false, ...coarser };
    const need = (await placementToMatch(tx, placementId))?.need;
    const grounds = need && match(need, told, weights, unit.context);
    await tx
      .update(proposals)
      .set({ snapshot: told, ...(grounds && { match: grounds }) })
      .where(eq(proposals.id, id));
    rewritten += 1;
  }
  return rewritten;
}
