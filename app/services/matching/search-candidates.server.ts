import { authorize } from "#app/domain/access/authorize.ts";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { hideSmallCells } from "#app/domain/anonymity/small-cells.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { searchEngine } from "#search/configured.server.ts";
import type { ReadContext } from "../context.server.ts";
import { type MatchingUnit, matchingUnit } from "../shared/match-context.server.ts";
import {
  CANDIDATE_FILTERS,
  type CandidateFilterField,
  type CandidateFilters,
  engineFilters,
} from "./candidate-filters.server.ts";

export interface CandidateSearch {
  text?: string | undefined;
  filters?: CandidateFilters | undefined;
}

/** A value to filter by, and how many have it; null where the number may not be shown. */
export interface CandidateFacet {
  value: string;
  count: number | null;
}

export interface FoundCandidates {
  unit: MatchingUnit;
  /** In the engine's order; each checked against the database. */
  profiles: PublishedProfile[];
  /** What the filters alone give, the text left aside: whole classes, which is all that is ever counted. */
  counted: PublishedProfile[];
  facets: Record<CandidateFilterField, CandidateFacet[]>;
}

/** The engine gives at most this many ids a page. */
const PAGE = 100;

/**
 * The unit's published profiles that a search finds. `placements_only`: people are not searched in this unit; from one
 * known participant the caseworker searches placements instead (2-domain §2).
 */
export async function searchCandidates(
  ctx: ReadContext,
  wanted: CandidateSearch,
): Promise<Result<FoundCandidates, "not_found" | "needs_assurance" | "placements_only">> {
  const allowed = authorize(ctx.actor, "candidate.search", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const unit = await matchingUnit(ctx.read, ctx.actor.unitId, ctx.now);
  if (!unit) return fail("not_found");
  if (unit.candidateSearch === "placementsOnly") return fail("placements_only");
  const published = await publishedProfiles(ctx.read, unit, ctx.now);
  const known = new Map(published.profiles.map((profile) => [profile.profileId, profile]));
  const find = async (asked: CandidateSearch) =>
    (await findIds(ctx.read, unit.id, asked)).flatMap((id) => known.get(id) ?? []);
  const profiles = await find(wanted);
  return ok({
    unit,
    profiles,
    counted: wanted.text ? await find({ filters: wanted.filters }) : profiles,
    facets: published.whole ? await countFacets(ctx.read, unit, wanted.filters ?? {}) : NO_FACETS,
  });
}

/** While the search still holds somebody who may not be read, nothing is said of what it counts. */
const NO_FACETS = Object.fromEntries(
  CANDIDATE_FILTERS.map((field) => [field, []]),
) as unknown as FoundCandidates["facets"];

async function findIds(read: Reader, unitId: string, wanted: CandidateSearch): Promise<string[]> {
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
async function countFacets(
  read: Reader,
  unit: MatchingUnit,
  filters: CandidateFilters,
): Promise<FoundCandidates["facets"]> {
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
  ) as FoundCandidates["facets"];
}
