import { and, eq } from "drizzle-orm";
import { hideSmallCount } from "#app/domain/anonymity/small-cells.ts";
import type { Match } from "#app/domain/matching/match.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { shutOut, type WhatIf } from "#app/domain/matching/what-if.ts";
import { type Snapshot, snapshotOfProfile } from "#app/domain/proposal/snapshot.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { matchLog } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { spreadLists } from "../shared/spread-lists.server.ts";
import type { CandidateFilterField } from "./candidate-filters.server.ts";
import { type CandidateFacet, type CandidateSearch, searchCandidates } from "./search-candidates.server.ts";

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
  const found = await searchCandidates(ctx, wanted);
  if (!found.ok) return found;
  const placement = await placementToMatch(ctx.read, wanted.placementId);
  if (!placement) return fail("not_found");
  if (placement.state !== "published" || !placement.need || !placement.companyVerified)
    return fail("not_published");
  const { unit, profiles, counted, facets } = found.value;
  const { need, id: placementId } = placement;
  const { today } = unit.context;
  const weights = await weightsOfUnit(ctx.read, unit.id, today);
  const lists = await spreadLists(ctx.read, weights, { unitId: unit.id, placementId, today });
  const entrants = profiles.map((profile) => ({
    ref: profile,
    view: profile,
    lot: keyedHash(`${profile.profileId}\u0000${placementId}`, "match-lot"),
    lists: lists.get(profile.profileId) ?? 0,
  }));
  const { ranked } = rank(need, entrants, weights, unit.context, placementId);
  const shown = ranked.slice(0, SHOWN);
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
  const { excluded, whatIf } = shutOut(need, counted, unit.context, unit.k);
  return ok({
    candidates: shown.map(({ ref, match }, index) => ({
      profileId: ref.profileId,
      alias: ref.alias,
      rank: index + 1,
      card: snapshotOfProfile(ref),
      match,
      proposed: proposed.has(ref.profileId),
    })),
    more: ranked.length > shown.length,
    excluded: hideSmallCount(excluded, unit.k),
    whatIf,
    facets,
    commutingArea: unit.commutingArea.name,
    weightsVersion: weights.version,
  });
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
