import { hideSmallCount } from "#app/domain/anonymity/small-cells.ts";
import type { WhatIf } from "#app/domain/matching/what-if.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { ReadContext } from "../context.server.ts";
import type { CandidateFilterField } from "./candidate-filters.server.ts";
import {
  entryOf,
  type RankedCandidate,
  type RankFailure,
  type RankingWanted,
  readRanking,
} from "./read-ranking.server.ts";
import type { CandidateFacet } from "./search-candidates.server.ts";

export interface CandidateList {
  /** The pinned first, each part in the order of the ranking. */
  candidates: RankedCandidate[];
  /** Put aside by a broker of the unit. */
  hidden: RankedCandidate[];
  /** More than are shown. */
  more: boolean;
  /** How many of those whom the filters give a demand leaves out (what-if.ts); null where it may not be shown. */
  excluded: number | null;
  whatIf: WhatIf[];
  facets: Record<CandidateFilterField, CandidateFacet[]>;
  /** What `area:` in a card is called. */
  commutingArea: string;
  weightsVersion: string;
}

/**
 * The unit's published profiles ranked for one published placement, narrowed by search and filters. Reads the
 * projection and nothing else; what is shown is logged before it leaves (docs/matching-card.md).
 */
export async function rankCandidates(
  ctx: ReadContext,
  wanted: RankingWanted,
): Promise<Result<CandidateList, RankFailure>> {
  const read = await readRanking(ctx, wanted, []);
  if (!read.ok) return read;
  const { ranked, more, shutOut, unit, facets, weightsVersion } = read.value;
  const aside = ranked.filter(({ mark }) => mark?.mark.is === "hidden");
  const open = ranked.filter(({ mark }) => mark?.mark.is !== "hidden");
  const candidates = [...open.filter(({ mark }) => mark), ...open.filter(({ mark }) => !mark)];
  await ctx.recordAccess(
    entryOf(
      wanted,
      { act: "candidate.list", event: "shown", shown: candidates.length },
      [...candidates, ...aside],
      weightsVersion,
    ),
  );
  return ok({
    candidates,
    hidden: aside,
    more,
    excluded: hideSmallCount(shutOut.excluded, unit.k),
    whatIf: shutOut.whatIf,
    facets,
    commutingArea: unit.commutingArea.name,
    weightsVersion,
  });
}
