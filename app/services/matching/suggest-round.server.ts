import { authorize } from "#app/domain/access/authorize.ts";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { hideSmallCount } from "#app/domain/anonymity/small-cells.ts";
import type { Match } from "#app/domain/matching/match.ts";
import { ROUND_1, type Worth } from "#app/domain/matching/round/round-terms.ts";
import { shutOutEverywhere } from "#app/domain/matching/round/shut-out-everywhere.ts";
import { type Round, type SuggestedPair, suggestRound } from "#app/domain/matching/round/suggest-round.ts";
import type { MatchingWeights } from "#app/domain/matching/weights.ts";
import { type Snapshot, snapshotOfProfile } from "#app/domain/proposal/snapshot.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import type { ReadContext } from "../context.server.ts";
import { type MatchingUnit, matchingUnit } from "../shared/match-context.server.ts";
import { spreadLists } from "../shared/spread-lists.server.ts";
import { type PlacementForRound, placementsForRound } from "./placements-for-round.server.ts";
import { roundMarks } from "./round-marks.server.ts";

/** A pair as the broker sees it: a card without a name, its grounds, and what the pair means for others. */
export interface PairInRound {
  profileId: string;
  alias: string;
  card: Snapshot;
  match: Match;
  worth: Worth;
  better: { title: string; points: number; holder: string; swap: number | null } | null;
  cost: { points: number; taker: string } | null;
}

export interface RoundAtPlacement {
  placementId: string;
  title: string;
  companyName: string;
  pairs: PairInRound[];
  empty: number;
  anybody: boolean;
}

export interface SuggestedRound {
  openings: RoundAtPlacement[];
  left: { alias: string; nearest: { title: string; points: number } | null }[];
  moreLeft: boolean;
  /** How many a demand leaves out of every placement; null where it may not be shown. */
  excluded: number | null;
  /** Pairs that this broker has put aside today. */
  aside: number;
  total: number;
}

export interface RoundPage {
  /** To choose among. */
  placements: Omit<PlacementForRound, "need">[];
  /** Some are not shown, since the broker may not decide about them. */
  inConflict: boolean;
  chosen: string[];
  /** How many of those asked for are not there to choose any more. */
  gone: number;
  /** Null while none is chosen. */
  round: SuggestedRound | null;
  k: number;
  /** The most points for having waited; nought where the unit has the term switched off. */
  waiting: number;
  commutingArea: string;
}

const LEFT_SHOWN = 30;

/**
 * A suggested seating of the unit's published profiles at the chosen placements. It reads the projection and nothing
 * else, as the ranked list does, and each placement's part is logged as shown before it leaves. Nothing is kept of it.
 */
export async function suggestRoundFor(
  ctx: ReadContext,
  asked: { placementIds: "all" | readonly string[] },
): Promise<Result<RoundPage, "not_found" | "needs_assurance" | "placements_only">> {
  const allowed = authorize(ctx.actor, "candidate.search", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const unit = await matchingUnit(ctx.read, ctx.actor.unitId, ctx.now);
  if (!unit) return fail("not_found");
  if (unit.candidateSearch === "placementsOnly") return fail("placements_only");
  const { placements, inConflict } = await placementsForRound(ctx);
  const wanted = asked.placementIds === "all" ? null : new Set(asked.placementIds);
  const chosen = placements.filter(
    ({ placementId, free }) => free > 0 && (wanted === null || wanted.has(placementId)),
  );
  // Those that have no seat left too: whoever was proposed there is waiting for an answer.
  const ids = [...(wanted ?? placements.map(({ placementId }) => placementId))].sort();
  const weights = await weightsOfUnit(ctx.read, unit.id, unit.context.today);
  return ok({
    placements: placements.map(({ need: _, ...placement }) => placement),
    inConflict,
    chosen: chosen.map(({ placementId }) => placementId),
    gone: wanted === null ? 0 : wanted.size - chosen.length,
    round: chosen.length === 0 ? null : await roundOf(ctx, unit, weights, chosen, ids),
    k: unit.k,
    waiting: weights.points.waiting > 0 ? ROUND_1.waiting : 0,
    commutingArea: unit.commutingArea.name,
  });
}

async function roundOf(
  ctx: ReadContext,
  unit: MatchingUnit,
  weights: MatchingWeights,
  chosen: readonly PlacementForRound[],
  ids: readonly string[],
): Promise<SuggestedRound> {
  const { profiles } = await publishedProfiles(ctx.read, unit, ctx.now);
  // No list in particular is filled, so all of them count.
  const { today } = unit.context;
  const lists = await spreadLists(ctx.read, weights, { unitId: unit.id, placementId: "", today });
  const marks = await roundMarks(ctx.read, ctx.actor, ctx.now, ids);
  const round = suggestRound<PublishedProfile, PlacementForRound>({
    candidates: profiles
      .filter(({ profileId }) => !marks.resting.has(profileId))
      .map((profile) => ({
        ref: profile,
        view: profile,
        lists: lists.get(profile.profileId) ?? 0,
        lot: keyedHash([profile.profileId, ...ids].join("\u0000"), "match-lot"),
      })),
    openings: chosen.map((placement) => ({
      ref: placement,
      need: placement.need,
      seats: placement.free,
      lot: keyedHash(placement.placementId, "placement-lot"),
    })),
    except: ({ profileId }, { placementId }) => marks.of({ profileId, placementId }),
    weights,
    terms: ROUND_1,
    context: unit.context,
  });
  await logShown(ctx, round, weights);
  // Of everybody, whole classes: not of those alone whom nobody has proposed yet.
  const excluded = shutOutEverywhere(
    chosen.map(({ need }) => need),
    profiles,
    unit.context,
  );
  return {
    openings: round.openings.map(({ placement, pairs, empty, anybody }) => ({
      placementId: placement.placementId,
      title: placement.title,
      companyName: placement.companyName,
      pairs: pairs.map(pairForBroker),
      empty,
      anybody,
    })),
    left: round.left.slice(0, LEFT_SHOWN).map(({ candidate, nearest }) => ({
      alias: candidate.alias,
      nearest: nearest && { title: nearest.placement.title, points: nearest.points },
    })),
    moreLeft: round.left.length > LEFT_SHOWN,
    excluded: hideSmallCount(excluded, unit.k),
    aside: marks.aside.length,
    total: round.total,
  };
}

function pairForBroker(pair: SuggestedPair<PublishedProfile, PlacementForRound>): PairInRound {
  const { candidate, match, worth, better, cost } = pair;
  return {
    profileId: candidate.profileId,
    alias: candidate.alias,
    card: snapshotOfProfile(candidate),
    match,
    worth,
    better: better && {
      title: better.placement.title,
      points: better.points,
      holder: better.holder.alias,
      swap: better.swap,
    },
    cost: cost && { points: cost.points, taker: cost.taker.alias },
  };
}

async function logShown(
  ctx: ReadContext,
  { openings }: Round<PublishedProfile, PlacementForRound>,
  weights: MatchingWeights,
): Promise<void> {
  await ctx.recordAccess(
    openings.map(({ placement, pairs }) => ({
      act: "candidate.list",
      subjectType: "placement",
      subjectId: placement.placementId,
      purpose: "matching",
      detail: { shown: pairs.length },
      suggestion: {
        placementId: placement.placementId,
        weightsVersion: weights.version,
        event: "shown",
        rows: pairs.map(({ candidate, match }, index) => ({
          profileId: candidate.profileId,
          rank: index + 1,
          score: match.score,
        })),
      },
    })),
  );
}
