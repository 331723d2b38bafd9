import { bestOf } from "#app/domain/matching/columns/best-of.ts";
import { compileNeed } from "#app/domain/matching/columns/compile-need.ts";
import { isSlotRead } from "#app/domain/matching/columns/profile-columns.ts";
import { shutOutOf } from "#app/domain/matching/columns/shut-out.ts";
import type { Eligibility } from "#app/domain/matching/judgement.ts";
import type { MatchEvent } from "#app/domain/matching/marks.ts";
import { type Match, match } from "#app/domain/matching/match.ts";
import { needAsTried, type TriedNeed } from "#app/domain/matching/tried-need.ts";
import type { MatchingWeights } from "#app/domain/matching/weights.ts";
import type { ShutOut } from "#app/domain/matching/what-if.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { type Snapshot, snapshotOfProfile } from "#app/domain/proposal/snapshot.ts";
import { fail, ok } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { type MarkHere, marksHere, proposedHere } from "#db/queries/match-log.server.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import type { ReadContext } from "../context.server.ts";
import { spreadLists } from "../shared/spread-lists.server.ts";
import {
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

export interface RankingWanted extends CandidateSearch {
  placementId: string;
  /** What a broker tries instead of what the placement says. */
  tried?: TriedNeed | null | undefined;
}

export type RankFailure = "not_found" | "needs_assurance" | "placements_only" | "not_published";

/** The list that is shown and logged at a time: more than a person reads through. */
const SHOWN = 30;

/**
 * The ranking itself, which its readers log each in their own way: nothing of it leaves before that. The first of it,
 * those that are marked, and those of `also` that are found, wherever they stand.
 */
export async function readRanking(ctx: ReadContext, wanted: RankingWanted, also: readonly string[]) {
  const searched = await unitToSearch(ctx);
  if (!searched.ok) return searched;
  const placement = await placementToMatch(ctx.read, wanted.placementId);
  if (!placement) return fail("not_found");
  if (placement.state !== "published" || !placement.need || !placement.companyVerified)
    return fail("not_published");
  const { need: own, id: placementId } = placement;
  const need = wanted.tried ? needAsTried(own, wanted.tried) : own;
  const here = { unitId: searched.value.id, placementId };
  const { today } = searched.value.context;
  const weights = await weightsOfUnit(ctx.read, here.unitId, today);
  const lists = await spreadLists(ctx.read, weights, { ...here, today });
  const proposed = await proposedHere(ctx.read, here);
  const marks = await marksHere(ctx.read, here);
  const asked = { placementId, weights, lists, always: [...marks.keys(), ...also], marks };
  const found = await searchCandidates(ctx, wanted, (pool) =>
    lookAt(pool, asked, need, wanted.tried ? own : null),
  );
  if (!found.ok) return found;
  const { unit, profiles, told, facets } = found.value;
  return ok({
    unit,
    need,
    facets,
    more: told.more,
    shutOut: told.shutOut,
    weightsVersion: weights.version,
    ranked: profiles.map((ref): RankedCandidate => {
      const by = (asked: PlacementNeed) =>
        match(asked, ref, weights, unit.context, lists.get(ref.profileId) ?? 0);
      const { profileId, alias } = ref;
      return {
        profileId,
        alias,
        rank: told.places.get(profileId) ?? null,
        card: snapshotOfProfile(ref),
        match: by(need),
        proposed: proposed.has(profileId),
        mark: marks.get(profileId) ?? null,
        own: told.ownPlaces && { rank: told.ownPlaces.get(profileId) ?? null, eligible: by(own).eligible },
      };
    }),
  });
}

interface Asked {
  placementId: string;
  weights: MatchingWeights;
  lists: ReadonlyMap<string, number>;
  /** Chosen wherever they stand. */
  always: readonly string[];
  /** Marked cards stand beside the first of the list, not among them. */
  marks: ReadonlyMap<string, MarkHere>;
}

interface ToldOfRanking {
  more: boolean;
  shutOut: ShutOut;
  /** Places from 1, by profile; who is left out has none. */
  places: ReadonlyMap<string, number>;
  /** The same by the placement's own need, while another is tried. */
  ownPlaces: ReadonlyMap<string, number> | null;
}

function lookAt(
  pool: CandidatePool,
  asked: Asked,
  need: PlacementNeed,
  own: PlacementNeed | null,
): Look<ToldOfRanking> {
  const { unit, columns, idOf, slotOf, found, counted } = pool;
  const always = new Set(asked.always.flatMap((id) => slotOf(id) ?? []));
  // Where a card far down stands has to be known too, or where those shown stood before.
  const most = own || always.size > 0 ? columns.size : SHOWN;
  const { slots, ranked } = bestIn(pool, asked, need, most);
  const first = slots.filter((slot) => !asked.marks.has(idOf(slot))).slice(0, SHOWN);
  const within = found && new Set(found);
  const shown = new Set([...first, ...[...always].filter((slot) => within === null || within.has(slot))]);
  const inOrder = slots.filter((slot) => shown.has(slot));
  const leftOut = [...shown].filter((slot) => !inOrder.includes(slot) && isSlotRead(columns, slot, unit.k));
  const placesOf = (order: readonly number[]) => new Map(order.map((slot, place) => [idOf(slot), place + 1]));
  const marked = slots.filter((slot) => asked.marks.has(idOf(slot))).length;
  return {
    slots: [...inOrder, ...leftOut],
    told: {
      more: ranked - marked > SHOWN,
      shutOut: shutOutOf(columns, need, unit.context, unit.k, counted),
      places: placesOf(slots),
      ownPlaces: own && placesOf(bestIn(pool, asked, own, most).slots),
    },
  };
}

function bestIn(
  { unit, columns, idOf, slotOf, found }: CandidatePool,
  { placementId, weights, lists }: Asked,
  need: PlacementNeed,
  most: number,
) {
  const listsBySlot = new Map(
    [...lists].flatMap(([id, count]): [number, number][] => {
      const slot = slotOf(id);
      return slot === undefined ? [] : [[slot, count]];
    }),
  );
  return bestOf(columns, compileNeed(columns, need, weights, unit.context, unit.k), {
    among: found,
    most,
    orderKey: placementId,
    lotOf: (slot) => keyedHash(`${idOf(slot)}\u0000${placementId}`, "match-lot"),
    lists: listsBySlot,
  });
}

/** What is logged of cards that are shown by a ranking, before they leave. */
export function entryOf(
  { placementId, tried }: RankingWanted,
  { act, event, shown }: { act: string; event: MatchEvent; shown: number },
  cards: readonly RankedCandidate[],
  weightsVersion: string,
) {
  return {
    act,
    subjectType: "placement",
    subjectId: placementId,
    purpose: "matching",
    detail: { shown },
    suggestion: {
      placementId,
      weightsVersion,
      event,
      tried: tried ?? null,
      rows: cards.map(({ profileId, rank, match: { score } }) => ({ profileId, rank: rank ?? 0, score })),
    },
  };
}
