import { and, eq, inArray } from "drizzle-orm";
import { coarsenSnapshot } from "#app/domain/anonymity/coarsen.ts";
import type { ReleasedProfile } from "#app/domain/anonymity/release.ts";
import { LIVE_STATES } from "#app/domain/proposal/proposal-states.ts";
import { among } from "#db/among.ts";
import type { Tx } from "#db/database.ts";
import { peopleBehind, proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { proposals } from "#db/schema/index.ts";

/**
 * Rewrites the frozen snapshots of live proposals whose person's class has become coarser, and lets the proposals
 * live on (2-domain §2). Not a move of the proposal: its version stays, nobody's open form goes stale.
 */
export async function coarsenProposals(tx: Tx, changed: readonly ReleasedProfile[]): Promise<number> {
  if (changed.length === 0) return 0;
  const byParticipant = new Map(changed.map((one) => [one.candidateId, one]));
  const ids = await proposalIdsOf(tx, ...byParticipant.keys());
  const behind = await peopleBehind(tx, ids);
  const live = await tx
    .select({ id: proposals.id, snapshot: proposals.snapshot })
    .from(proposals)
    .where(and(among(proposals.id, ids), inArray(proposals.state, [...LIVE_STATES])));
  let rewritten = 0;
  for (const { id, snapshot } of live) {
    const { form, withheld } = byParticipant.get(behind.get(id)!.participantId)!;
    const coarser = coarsenSnapshot(snapshot, form, withheld);
    if (!coarser) continue;
    await tx.update(proposals).set({ snapshot: coarser }).where(eq(proposals.id, id));
    rewritten += 1;
  }
  return rewritten;
}
