import { and, eq } from "drizzle-orm";
import { hideSmallCount } from "#app/domain/anonymity/small-cells.ts";
import { bestOf } from "#app/domain/matching/columns/best-of.ts";
import { compileNeed } from "#app/domain/matching/columns/compile-need.ts";
import { shutOutOf } from "#app/domain/matching/columns/shut-out.ts";
import { type Match, match } from "#app/domain/matching/match.ts";
import { type MatchingWeights, weightsOn } from "#app/domain/matching/weights.ts";
import type { WhatIf } from "#app/domain/matching/what-if.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { type Snapshot, snapshotOfProfile } from "#app/domain/proposal/snapshot.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { matchLog } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { CandidateFilterField } from "./candidate-filters.server.ts";
import {
  type CandidateFacet,
  type CandidatePool,
  type CandidateSearch,
  type Look,
  searchCandidates,
  unitToSearch,
} from "./search-candidates.server.ts";

/** A candidate without a name, as the broker sees one: the published card and the grounds. */
export interface RankedCandidate {
  profileId: string;
  alias: string;
  rank: number;
  card: Snapshot;
  match: Match;
  /** This card has been proposed to this placement. */
  proposed: boolean;
}

export interface CandidateList {
  candidates: RankedCandidate[];
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

/** The list that is shown and logged at a time: more than a person reads through. */
const SHOWN = 30;

/**
 * The unit's published profiles ranked for one published placement, narrowed by search and filters. Reads the
 * projection and nothing else; what is shown is logged before it leaves (docs/matching-card.md).
 */
export async function rankCandidates(
  ctx: ReadContext,
  wanted: CandidateSearch & { placementId: string },
): Promise<Result<CandidateList, "not_found" | "needs_assurance" | "placements_only" | "not_published">> {
  const searched = await unitToSearch(ctx);
  if (!searched.ok) return searched;
  const placement = await placementToMatch(ctx.read, wanted.placementId);
  if (!placement) return fail("not_found");
  if (placement.state !== "published" || !placement.need || !placement.companyVerified)
    return fail("not_published");
  const { need, id: placementId } = placement;
  const weights = weightsOn(searched.value.context.today);
  const found = await searchCandidates(ctx, wanted, (pool) => rankIn(pool, placementId, need, weights));
  if (!found.ok) return found;
  const { unit, profiles, more, shutOut, facets } = found.value;
  const shown = profiles.map((ref) => ({ ref, match: match(need, ref, weights, unit.context) }));
  await ctx.recordAccess({
    act: "candidate.list",
    subjectType: "placement",
    subjectId: placementId,
    purpose: "matching",
    detail: { shown: shown.length },
    suggestion: {
      placementId,
      weightsVersion: weights.version,
      event: "shown",
      rows: shown.map(({ ref, match }, index) => ({
        profileId: ref.profileId,
        rank: index + 1,
        score: match.score,
      })),
    },
  });
  const proposed = await proposedHere(ctx, placementId);
  return ok({
    candidates: shown.map(({ ref, match }, index) => ({
      profileId: ref.profileId,
      alias: ref.alias,
      rank: index + 1,
      card: snapshotOfProfile(ref),
      match,
      proposed: proposed.has(ref.profileId),
    })),
    more,
    excluded: hideSmallCount(shutOut?.excluded ?? 0, unit.k),
    whatIf: shutOut?.whatIf ?? [],
    facets,
    commutingArea: unit.commutingArea.name,
    weightsVersion: weights.version,
  });
}

function rankIn(
  { unit, columns, idOf, found, counted }: CandidatePool,
  placementId: string,
  need: PlacementNeed,
  weights: MatchingWeights,
): Look {
  const { slots, ranked } = bestOf(columns, compileNeed(columns, need, weights, unit.context, unit.k), {
    among: found,
    most: SHOWN,
    orderKey: placementId,
    lotOf: (slot) => keyedHash(`${idOf(slot)}\u0000${placementId}`, "match-lot"),
  });
  const shutOut = shutOutOf(columns, need, unit.context, unit.k, counted);
  return { slots, more: ranked > slots.length, shutOut };
}

/**
 * Which published cards have been proposed here, by the log of what brokers did: the link from a proposal to its
 * person is not followed, so a person under a new alias is not recognised.
 */
async function proposedHere(ctx: ReadContext, placementId: string): Promise<Set<string>> {
  const rows = await ctx.read
    .select({ rows: matchLog.rows })
    .from(matchLog)
    .where(
      and(
        eq(matchLog.placementId, placementId),
        eq(matchLog.unitId, ctx.actor.unitId ?? ""),
        eq(matchLog.event, "proposed"),
      ),
    );
  return new Set(rows.flatMap((row) => row.rows.map(({ profileId }) => profileId)));
}
