import { SEARCH_PARAM, SORT_NAME } from "#app/domain/placement/search-params.ts";
import { OWN } from "./own-paths.ts";

/** The search page with a saved search; `search` is what stands after "?". */
export function pathOfSearch(search: string): string {
  return search ? `${OWN.allPlacements}?${search}` : OWN.allPlacements;
}

export function pathOfNewest(search: string): string {
  const params = new URLSearchParams(search);
  params.set(SEARCH_PARAM.sort, SORT_NAME.newest);
  return pathOfSearch(params.toString());
}
