import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { hideSmallCount } from "#app/domain/anonymity/small-cells.ts";
import type { Eligibility } from "#app/domain/matching/judgement.ts";
import { type Match, match } from "#app/domain/matching/match.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { needAsTried, type TriedNeed } from "#app/domain/matching/tried-need.ts";
import { shutOut, type WhatIf } from "#app/domain/matching/what-if.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { type Snapshot, snapshotOfProfile } from "#app/domain/proposal/snapshot.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { type MarkHere, marksHere, proposedHere } from "#db/queries/match-log.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import type { ReadContext } from "../context.server.ts";
import { spreadLists } from "../shared/spread-lists.server.ts";
import type { CandidateFilterField } from "./candidate-filters.server.ts";
import { type CandidateFacet, type CandidateSearch, searchCandidates } from "./search-candidates.server.ts";

/** A candidate without a name, as the broker sees one: the published card and the grounds. */
export interface RankedCandidate {
  profileId: string;
  alias: string;
  /** Null for a pinned card that a demand leaves out: it stays in sight, with the demand. */
  rank: number | null;
  card: Snapshot;
  match: Match;
  /** This card has been proposed to this placement. */
  proposed: boolean;
  mark: MarkHere | null;
  /** Where it stands by the placement's own need, which alone it can be proposed to, while another is tried. */
  own: { rank: number | null; eligible: Eligibility } | null;
}

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

export interface RankingWanted extends CandidateSearch {
  placementId: string;
  /** What a broker tries instead of what the placement says. */
  tried?: TriedNeed | null | undefined;
}

export type RankFailure = "not_found" | "needs_assurance" | "placements_only" | "not_published";

/** The list that is shown and logged at a time: more than a person reads through. */
const SHOWN = 30;

/**
 * The unit's published profiles ranked for one published placement, narrowed by search and filters. Reads the
 * projection and nothing else; what is shown is logged before it leaves (docs/matching-card.md).
 */
export async function rankCandidates(
  ctx: ReadContext,
  wanted: RankingWanted,
): Promise<Result<CandidateList, RankFailure>> {
  const read = await readRanking(ctx, wanted);
  if (!read.ok) return read;
  const { ranked, counted, need, unit, facets, weightsVersion } = read.value;
  const aside = ranked.filter(({ mark }) => mark?.mark.is === "hidden");
  const open = ranked.filter(({ mark }) => mark?.mark.is !== "hidden");
  const pinned = open.filter(({ mark }) => mark);
  const inTurn = open.filter(({ mark, rank: place }) => !mark && place !== null);
  const candidates = [...pinned, ...inTurn.slice(0, SHOWN)];
  await ctx.recordAccess({
    act: "candidate.list",
    subjectType: "placement",
    subjectId: wanted.placementId,
    purpose: "matching",
    detail: { shown: candidates.length },
    suggestion: {
      placementId: wanted.placementId,
      weightsVersion,
      event: "shown",
      tried: wanted.tried ?? null,
      rows: [...candidates, ...aside].map(({ profileId, rank: place, match: { score } }) => ({
        profileId,
        rank: place ?? 0,
        score,
      })),
    },
  });
  const { excluded, whatIf } = shutOut(need, counted, unit.context, unit.k);
  return ok({
    candidates,
    hidden: aside,
    more: inTurn.length > SHOWN,
    excluded: hideSmallCount(excluded, unit.k),
    whatIf,
    facets,
    commutingArea: unit.commutingArea.name,
    weightsVersion,
  });
}

/** The ranking itself, which its readers log each in their own way: nothing of it leaves before that. */
export async function readRanking(ctx: ReadContext, wanted: RankingWanted) {
  const found = await searchCandidates(ctx, wanted);
  if (!found.ok) return found;
  const placement = await placementToMatch(ctx.read, wanted.placementId);
  if (!placement) return fail("not_found");
  if (placement.state !== "published" || !placement.need || !placement.companyVerified)
    return fail("not_published");
  const { unit, profiles, counted, facets } = found.value;
  const { need: own, id: placementId } = placement;
  const need = wanted.tried ? needAsTried(own, wanted.tried) : own;
  const { today } = unit.context;
  const weights = await weightsOfUnit(ctx.read, unit.id, today);
  const lists = await spreadLists(ctx.read, weights, { unitId: unit.id, placementId, today });
  const entrants = profiles.map((profile) => ({
    ref: profile,
    view: profile,
    lot: keyedHash(`${profile.profileId}\u0000${placementId}`, "match-lot"),
    lists: lists.get(profile.profileId) ?? 0,
  }));
  const rankBy = (asked: PlacementNeed) => rank(asked, entrants, weights, unit.context, placementId).ranked;
  const here = { unitId: unit.id, placementId };
  const proposed = await proposedHere(ctx.read, here);
  const marks = await marksHere(ctx.read, here);
  const byNeed = rankBy(need);
  const byOwn = wanted.tried ? standings(rankBy(own)) : null;
  const shaped = (ref: PublishedProfile, place: number | null, found: Match): RankedCandidate => ({
    profileId: ref.profileId,
    alias: ref.alias,
    rank: place,
    card: snapshotOfProfile(ref),
    match: found,
    proposed: proposed.has(ref.profileId),
    mark: marks.get(ref.profileId) ?? null,
    own: byOwn && (byOwn.get(ref.profileId) ?? { rank: null, eligible: "no" }),
  });
  const inList = standings(byNeed);
  const leftOut = profiles.filter(({ profileId }) => marks.has(profileId) && !inList.has(profileId));
  return ok({
    unit,
    need,
    counted,
    facets,
    weightsVersion: weights.version,
    ranked: [
      ...byNeed.map(({ ref, match: found }, index) => shaped(ref, index + 1, found)),
      ...leftOut.map((ref) => shaped(ref, null, match(need, ref, weights, unit.context))),
    ],
  });
}

function standings(ranked: readonly { ref: PublishedProfile; match: Match }[]) {
  return new Map(
    ranked.map(({ ref, match: { eligible } }, index) => [ref.profileId, { rank: index + 1, eligible }]),
  );
}
