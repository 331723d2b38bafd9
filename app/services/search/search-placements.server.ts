import type { PlacementSort } from "#app/domain/placement/search-params.ts";
import type { Reader } from "#db/database.ts";
import { searchEngine } from "#search/configured.server.ts";
import type { Sort } from "#search/engine.ts";
import { engineQuery } from "./engine-query.server.ts";
import { openPlacementsById } from "./open-placements.server.ts";
import { FACET_FIELDS, type PlacementFacets, placementFacets } from "./placement-facets.server.ts";
import { type PlacementHit, placementHit } from "./placement-hit.server.ts";
import type { PlacementQuery } from "./placement-query.server.ts";
import { nearestPlaceNames, resolvePlace } from "./resolve-place.server.ts";

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
  /** The words that were left out for these to be found. */
  putAside: readonly string[];
  /** The text with its misspelt words mended, where that is what was found; else null. */
  meant: string | null;
  sort: PlacementSort;
  /** Where `near` was found to be; null when nothing was asked or the name isn't known. */
  place: string | null;
  placeUnknown: boolean;
  /** Other places of that name or, of an unknown name, those spelt most like it; each as `near` takes it. */
  otherPlaces: string[];
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
  const sort = sortOf(query, place !== null);
  const ask = (page: number) =>
    searchEngine.query(replica, "placements", {
      ...engineQuery(query),
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
    putAside: found.putAside,
    meant: found.meant,
    sort,
    place: place?.name ?? null,
    placeUnknown: query.near !== "" && place === null,
    otherPlaces: place?.namesakes ?? nearestPlaceNames(query.near),
    facets: placementFacets(found, query),
  };
}

const ENGINE_SORT: Record<PlacementSort, Sort<"placements">> = {
  relevance: { by: "relevance" },
  newest: { by: "publishedAt", direction: "desc" },
  nearest: { by: "distance" },
};

/** As asked where it can be done, otherwise what serves best: the words', then the place's, then the newest. */
function sortOf({ sort, text }: PlacementQuery, placed: boolean): PlacementSort {
  if (sort === "nearest" && placed) return "nearest";
  if (sort === "relevance" && text) return "relevance";
  if (sort === "newest") return "newest";
  if (text) return "relevance";
  return placed ? "nearest" : "newest";
}
