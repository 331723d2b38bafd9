import { parsePlacementQuery } from "./placement-query.server.ts";
import { type FoundPlacements, type PublicReads, searchPlacements } from "./search-placements.server.ts";

export interface NewestPlacements extends Pick<FoundPlacements, "hits" | "total"> {
  areas: FoundPlacements["facets"]["areas"];
}

const SHOWN = 6;
/** Pages of the search to choose among, for variety. */
const PAGES = 3;

/**
 * A few of the newest open placements for somebody who only looks around: one employer's many don't hide the others,
 * so each employer comes once before any comes twice.
 */
export async function listNewestPlacements(reads: PublicReads): Promise<NewestPlacements> {
  const everything = parsePlacementQuery(new URLSearchParams());
  const first = await searchPlacements(reads, everything);
  const more = [];
  for (let page = 2; page <= Math.min(PAGES, first.pages); page += 1) {
    more.push(...(await searchPlacements(reads, { ...everything, page })).hits);
  }
  const met = new Set<string>();
  const [fresh, again] = [[], []] as [FoundPlacements["hits"], FoundPlacements["hits"]];
  for (const hit of [...first.hits, ...more]) {
    (met.has(hit.employerName) ? again : fresh).push(hit);
    met.add(hit.employerName);
  }
  return { hits: [...fresh, ...again].slice(0, SHOWN), total: first.total, areas: first.facets.areas };
}
