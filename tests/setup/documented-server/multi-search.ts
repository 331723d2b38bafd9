import type { MultiSearchResponse, MultiSearchResult, Settings } from "meilisearch";
import { ApiError, fieldsOf } from "./api-error.ts";
import { attributesOf, compare, meets, parseSort, type Stored } from "./documents.ts";
import { parseFilter } from "./filter-grammar.ts";
import type { StoredIndex } from "./index-store.ts";
import type { Grant } from "./keys.ts";

const QUERY_FIELDS = [
  ...["indexUid", "filter", "sort", "facets"],
  ...["page", "hitsPerPage", "offset", "limit", "attributesToRetrieve"],
];

type Found = (uid: string) => StoredIndex;

/** Searches without words: the filter, the order and the counts are all that the portal asks for. */
export function multiSearch(body: unknown, grant: Grant, find: Found): MultiSearchResponse {
  const { queries } = fieldsOf(body, ["queries"]);
  if (!Array.isArray(queries)) throw new ApiError(400, "bad_request", "Missing field `queries`");
  return { results: queries.map((query) => search(fieldsOf(query, QUERY_FIELDS), grant, find)) };
}

function search(query: Record<string, unknown>, grant: Grant, find: Found): MultiSearchResult<Stored> {
  if (typeof query.indexUid !== "string")
    throw new ApiError(400, "missing_index_uid", "Missing field `indexUid`");
  if (!grant.may(query.indexUid))
    throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
  const { uid, documents, settings } = find(query.indexUid);
  const kept = [...documents.values()].filter(filterOf(query.filter, settings));
  const sort = query.sort === undefined ? [] : listOf(query.sort, "invalid_search_sort").map(parseSort);
  for (const { attribute } of sort)
    if (!settings.sortableAttributes?.includes(attribute))
      throw new ApiError(400, "invalid_search_sort", `Attribute \`${attribute}\` is not sortable.`);
  if (settings.rankingRules?.includes("sort")) kept.sort((a, b) => compare(a, b, sort));
  const most = settings.pagination?.maxTotalHits ?? 1000;
  const reachable = kept.slice(0, most);
  const { hits, ...counts } = pageOf(query, reachable);
  return {
    ...{ indexUid: uid, query: "", processingTimeMs: 0, ...counts },
    hits: hits.map((document) => shown(document, query.attributesToRetrieve, settings)),
    ...(query.facets === undefined
      ? {}
      : {
          facetDistribution: distribution(kept, listOf(query.facets, "invalid_search_facets"), settings),
          facetStats: {},
        }),
  };
}

function filterOf(filter: unknown, settings: Settings): (document: Stored) => boolean {
  if (filter === undefined) return () => true;
  if (typeof filter !== "string")
    throw new ApiError(400, "invalid_search_filter", "The filter is a string here");
  const condition = parseFilter(filter);
  for (const attribute of attributesOf(condition))
    if (!settings.filterableAttributes?.includes(attribute))
      throw new ApiError(400, "invalid_search_filter", `Attribute \`${attribute}\` is not filterable.`);
  return (document) => meets(document, condition);
}

function pageOf(query: Record<string, unknown>, all: readonly Stored[]) {
  if (query.page === undefined && query.hitsPerPage === undefined) {
    const [offset, limit] = [whole(query.offset ?? 0, "offset"), whole(query.limit ?? 20, "limit")];
    return { hits: all.slice(offset, offset + limit), offset, limit, estimatedTotalHits: all.length };
  }
  if (query.offset !== undefined || query.limit !== undefined)
    throw new ApiError(
      400,
      "bad_request",
      "page and offset at once: this server refuses what the other one ignores",
    );
  const [page, hitsPerPage] = [
    whole(query.page ?? 1, "page"),
    whole(query.hitsPerPage ?? 20, "hits_per_page"),
  ];
  return {
    hits: page === 0 ? [] : all.slice((page - 1) * hitsPerPage, page * hitsPerPage),
    totalHits: all.length,
    totalPages: hitsPerPage === 0 ? 0 : Math.ceil(all.length / hitsPerPage),
    ...{ page, hitsPerPage },
  };
}

function distribution(kept: readonly Stored[], facets: readonly string[], settings: Settings) {
  const most = settings.faceting?.maxValuesPerFacet ?? 100;
  return Object.fromEntries(
    facets.map((facet) => {
      if (!settings.filterableAttributes?.includes(facet))
        throw new ApiError(400, "invalid_search_facets", `Attribute \`${facet}\` is not filterable.`);
      const counts = new Map<string, number>();
      for (const document of kept)
        for (const value of new Set([document[facet] ?? []].flat().map(String)))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      return [facet, Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, most))];
    }),
  );
}

function shown(document: Stored, retrieve: unknown, settings: Settings): Stored {
  const allowed = [
    settings.displayedAttributes ?? ["*"],
    retrieve === undefined ? ["*"] : listOf(retrieve, "invalid_search_attributes_to_retrieve"),
  ];
  return Object.fromEntries(
    Object.entries(document).filter(([name]) =>
      allowed.every((list) => list.includes("*") || list.includes(name)),
    ),
  );
}

function listOf(value: unknown, code: string): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  throw new ApiError(400, code, "Invalid value type: expected an array of strings");
}

function whole(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new ApiError(400, `invalid_search_${name}`, "Invalid value type: expected a positive integer");
}
