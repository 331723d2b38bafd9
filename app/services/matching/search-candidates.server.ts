import { authorize } from "#app/domain/access/authorize.ts";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { hideSmallCells } from "#app/domain/anonymity/small-cells.ts";
import { isSlotRead, type ProfileColumns } from "#app/domain/matching/columns/profile-columns.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { publishedCards } from "#db/queries/published-profiles.server.ts";
import { searchEngine } from "#search/configured.server.ts";
import type { ReadContext } from "../context.server.ts";
import { type MatchingUnit, matchingUnit } from "../shared/match-context.server.ts";
import {
  CANDIDATE_FILTERS,
  type CandidateFilterField,
  type CandidateFilters,
  engineFilters,
} from "./candidate-filters.server.ts";
import { lookInColumns, type Standing } from "./profile-columns.server.ts";

export interface CandidateSearch {
  text?: string | undefined;
  filters?: CandidateFilters | undefined;
}

/** A value to filter by, and how many have it; null where the number may not be shown. */
export interface CandidateFacet {
  value: string;
  count: number | null;
}

/** Where a look is taken: the pool, and the slots that the search and that the filters alone give; null is everybody. */
export interface CandidatePool {
  unit: MatchingUnit;
  columns: ProfileColumns;
  idOf(slot: number): string;
  /** Undefined for who is not in the pool. */
  slotOf(id: string): number | undefined;
  found: Uint32Array | null;
  /** Whole classes, which is all that is ever counted. */
  counted: Uint32Array | null;
}

/** What a look chooses to show, in order, and what it says of them and of the rest. */
export interface Look<Told> {
  slots: readonly number[];
  told: Told;
}

export interface FoundCandidates<Told> {
  told: Told;
  unit: MatchingUnit;
  /** Those chosen, as the database has them. */
  profiles: PublishedProfile[];
  facets: Facets;
}

type Facets = Record<CandidateFilterField, CandidateFacet[]>;

/** The engine gives at most this many ids a page. */
const PAGE = 100;

/** Of those withdrawn while the list was made the next look knows; so many looks are taken. */
const LOOKS = 3;

/**
 * The unit that the actor may search people in. `placements_only`: people are not searched in this unit; from one known
 * participant the caseworker searches placements instead (2-domain §2).
 */
export async function unitToSearch(
  ctx: ReadContext,
): Promise<Result<MatchingUnit, "not_found" | "needs_assurance" | "placements_only">> {
  const allowed = authorize(ctx.actor, "candidate.search", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const unit = await matchingUnit(ctx.read, ctx.actor.unitId, ctx.now);
  if (!unit) return fail("not_found");
  return unit.candidateSearch === "placementsOnly" ? fail("placements_only") : ok(unit);
}

type Searched<Told> = Result<FoundCandidates<Told>, "not_found" | "needs_assurance" | "placements_only">;

/**
 * What `look` chooses among the unit's published profiles that a search finds: unless said otherwise everybody, in the
 * engine's order.
 */
export function searchCandidates(ctx: ReadContext, wanted: CandidateSearch): Promise<Searched<null>>;
export function searchCandidates<Told>(
  ctx: ReadContext,
  wanted: CandidateSearch,
  look: (pool: CandidatePool) => Look<Told>,
): Promise<Searched<Told>>;
export async function searchCandidates(
  ctx: ReadContext,
  wanted: CandidateSearch,
  look: (pool: CandidatePool) => Look<unknown> = everybody,
): Promise<Searched<unknown>> {
  const searched = await unitToSearch(ctx);
  if (!searched.ok) return searched;
  const unit = searched.value;
  const found = await findIds(ctx.read, unit.id, wanted);
  const counted = wanted.text ? await findIds(ctx.read, unit.id, { filters: wanted.filters }) : found;
  for (let looks = 1; ; looks += 1) {
    const chosen = await lookInColumns(ctx.read, unit, ctx.now, ({ columns, ids, slots }, only) => {
      const among = (asked: readonly string[] | null) =>
        slotsAmong(asked ?? (only && [...only]), slots, only);
      const idOf = (slot: number) => ids[slot]!;
      const slotOf = (id: string) => (only && !only.has(id) ? undefined : slots.get(id));
      const pool = { unit, columns, idOf, slotOf, found: among(found), counted: among(counted) };
      const looked = look(pool);
      return { told: looked.told, ids: looked.slots.map(idOf), whole: only === null };
    });
    // The columns say who; what leaves is what stands in the database.
    const profiles = await publishedCards(ctx.read, unit.id, chosen.ids);
    if (profiles.length < chosen.ids.length && looks < LOOKS) continue;
    const facets = chosen.whole ? await countFacets(ctx.read, unit, wanted.filters ?? {}) : NO_FACETS;
    return ok({ unit, profiles, told: chosen.told, facets });
  }
}

function everybody({ unit, columns, found }: CandidatePool): Look<null> {
  const slots = found ?? Uint32Array.from({ length: columns.size }, (_, slot) => slot);
  const read = [...slots].filter((slot) => isSlotRead(columns, slot, unit.k));
  return { slots: read, told: null };
}

/** The slots of those that are there and may be read; null for everybody. */
function slotsAmong(
  ids: readonly string[] | null,
  slots: ReadonlyMap<string, number>,
  only: Standing,
): Uint32Array | null {
  if (!ids) return null;
  return Uint32Array.from(
    ids.flatMap((id) => {
      const slot = only && !only.has(id) ? undefined : slots.get(id);
      return slot === undefined ? [] : [slot];
    }),
  );
}

/** While the search still holds somebody who may not be read, nothing is said of what it counts. */
const NO_FACETS = Object.fromEntries(CANDIDATE_FILTERS.map((field) => [field, []])) as unknown as Facets;

/** Null when nothing is asked for: everybody. */
async function findIds(read: Reader, unitId: string, wanted: CandidateSearch): Promise<string[] | null> {
  const filtered = Object.values(wanted.filters ?? {}).some((values) => values.length > 0);
  if (!wanted.text && !filtered) return null;
  const ids: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { hits, total } = await searchEngine.query(read, "profiles", {
      text: wanted.text ?? "",
      filters: engineFilters(unitId, wanted.filters ?? {}),
      page: { limit: PAGE, offset },
    });
    ids.push(...hits.map(({ id }) => id));
    if (hits.length === 0 || ids.length >= total) return ids;
  }
}

/**
 * How many have each value, of those whom the filters give. The text is left aside: it finds single cards by their
 * sentences and conditions, and their numbers taken from those of the filters would be about few. Small cells, which
 * the gate never leaves, would be hidden (small-cells.ts).
 */
async function countFacets(read: Reader, unit: MatchingUnit, filters: CandidateFilters): Promise<Facets> {
  const { facets } = await searchEngine.query(read, "profiles", {
    filters: engineFilters(unit.id, filters),
    facets: CANDIDATE_FILTERS,
    page: { limit: 1 },
  });
  return Object.fromEntries(
    CANDIDATE_FILTERS.map((field) => {
      const counted = (facets[field] ?? []).map(({ value, count }) => [value, count] as const);
      const { cells } = hideSmallCells(Object.fromEntries(counted), unit.k);
      return [field, counted.map(([value]) => ({ value, count: cells[value] ?? null }))];
    }),
  ) as Facets;
}
