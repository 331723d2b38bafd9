import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { ReadContext } from "../context.server.ts";
import {
  entryOf,
  type RankedCandidate,
  type RankFailure,
  type RankingWanted,
  readRanking,
} from "./read-ranking.server.ts";

export interface Comparison {
  /** In the order of the ranking. */
  candidates: RankedCandidate[];
  /** As the comparison was made: the placement's own, or as it is tried. */
  need: PlacementNeed;
  commutingArea: string;
}

/**
 * A few of the cards of the list beside each other, by the same ranking. `no_longer_current`: one of them is not in it
 * any more, so the list is shown as it is now instead.
 */
export async function compareCandidates(
  ctx: ReadContext,
  wanted: RankingWanted & { profileIds: readonly string[] },
): Promise<Result<Comparison, RankFailure | "no_longer_current">> {
  const read = await readRanking(ctx, wanted, wanted.profileIds);
  if (!read.ok) return read;
  const { ranked, need, unit, weightsVersion } = read.value;
  const candidates = ranked.filter(({ profileId }) => wanted.profileIds.includes(profileId));
  if (candidates.length < wanted.profileIds.length) return fail("no_longer_current");
  await ctx.recordAccess(
    entryOf(
      wanted,
      { act: "candidate.compare", event: "compared", shown: candidates.length },
      candidates,
      weightsVersion,
    ),
  );
  return ok({ candidates, need, commutingArea: unit.commutingArea.name });
}
