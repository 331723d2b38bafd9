import { LICENCES } from "#app/domain/kompetenskort/vocabulary.ts";
import type { PlacementSort } from "#app/domain/placement/search-params.ts";
import type { Reader } from "#db/database.ts";
import { searchEngine } from "#search/configured.server.ts";
import type { Filter, Near, Sort } from "#search/engine.ts";
import { groupsInArea } from "./area-groups.server.ts";
import { openPlacementsById } from "./open-placements.server.ts";
import { FACET_FIELDS, type PlacementFacets, placementFacets } from "./placement-facets.server.ts";
import { type PlacementHit, placementHit } from "./placement-hit.server.ts";
import type { PlacementQuery } from "./placement-query.server.ts";
import { resolvePlace } from "./resolve-place.server.ts";

/** What reading the public's pages takes: anyone may, so there is nobody to ask for. */
export interface PublicReads {
  read: Reader;
  /** May lag behind: finds, never decides what is shown. */
  replica: Reader;
}

export interface FoundPlacements {
  hits: PlacementHit[];
  /** All that match, on whatever page. */
  total: number;
  page: number;
  pages: number;
  /** No placement has all the words; these have some of them. */
  relaxed: boolean;
  sort: PlacementSort;
  /** Where `near` was found to be; null when nothing was asked or the name isn't known. */
  place: string | null;
  placeUnknown: boolean;
  facets: PlacementFacets;
}

const PAGE_SIZE = 12;
const EXCERPT_LENGTH = 180;

/** Searches the open placements for anyone. What is no longer open never leaves, whatever the index says. */
export async function searchPlacements(
  { read, replica }: PublicReads,
  query: PlacementQuery,
): Promise<FoundPlacements> {
  const place = query.near ? resolvePlace(query.near) : null;
  const near: Near | undefined = place ? { ...place.point, radiusKm: query.withinKm } : undefined;
  const sort = sortOf(query, near);
  const ask = (page: number) =>
    searchEngine.query(replica, "placements", {
      text: query.text,
      asYouType: true,
      filters: filtersOf(query),
      ...(near ? { near } : {}),
      sort: ENGINE_SORT[sort],
      facets: FACET_FIELDS,
      page: { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
      highlight: { fields: ["title", "tasks"], cropTo: EXCERPT_LENGTH },
    });
  const first = await ask(query.page);
  const pages = Math.max(1, Math.ceil(first.total / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const found = page === query.page ? first : await ask(page);
  const byId = new Map(found.hits.map((hit) => [hit.id, hit]));
  const open = await openPlacementsById(read, [...byId.keys()]);
  return {
    hits: open.map((placement) => placementHit(placement, byId.get(placement.id))),
    total: found.total - (found.hits.length - open.length),
    page,
    pages,
    relaxed: found.relaxed,
    sort,
    place: place?.name ?? null,
    placeUnknown: query.near !== "" && place === null,
    facets: placementFacets(found, query),
  };
}

const ENGINE_SORT: Record<PlacementSort, Sort<"placements">> = {
  relevance: { by: "relevance" },
  newest: { by: "publishedAt", direction: "desc" },
  nearest: { by: "distance" },
};

/** As asked where it can be done, otherwise what serves best: the words', then the place's, then the newest. */
function sortOf({ sort, text }: PlacementQuery, near: Near | undefined): PlacementSort {
  if (sort === "nearest" && near) return "nearest";
  if (sort === "relevance" && text) return "relevance";
  if (sort === "newest") return "newest";
  if (text) return "relevance";
  return near ? "nearest" : "newest";
}

function filtersOf(query: PlacementQuery): Filter<"placements">[] {
  const anyOf = (field: "kind" | "kommun" | "occupationGroup", values: readonly string[]) =>
    values.length > 0 ? [{ field, anyOf: values }] : [];
  return [
    ...anyOf("kind", query.kinds),
    ...anyOf("kommun", query.kommuner),
    ...anyOf("occupationGroup", query.areas.flatMap(groupsInArea)),
    ...(query.conditions.length > 0 ? [{ field: "conditions" as const, allOf: query.conditions }] : []),
    ...(query.hours === null ? [] : [{ field: "hoursMin" as const, max: query.hours }]),
    ...(query.withoutCar ? [{ field: "reachableWithoutCar" as const, is: true }] : []),
    ...(query.canLead ? [{ field: "canLeadToEmployment" as const, is: true }] : []),
    ...(query.noLicence ? [{ field: "licences" as const, noneOf: LICENCES }] : []),
  ];
}
