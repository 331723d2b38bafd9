import type { Instant } from "#app/domain/shared/dates.ts";
import type { PlacementHit } from "../search/placement-hit.server.ts";
import { type PublicReads, searchPlacements } from "../search/search-placements.server.ts";
import { queryOf } from "./one-search.server.ts";

/** Pages of the search that are read for what is new; somebody who has been away longer is told of these. */
const MOST_PAGES = 10;

export interface FoundNow {
  /** How many placements the search gives now. */
  open: number;
  /** Those of them published within the time asked for, newest first. */
  fresh: PlacementHit[];
}

/**
 * What a search gives now and what of it is new, by the search page's own service: only what is open this moment.
 * Where no placement has all the words, those with some of them are no answer to a letter: nothing is found.
 */
export async function findNew(
  reads: PublicReads,
  search: string,
  { after, before }: { after: Instant; before?: Instant },
): Promise<FoundNow> {
  const query = { ...queryOf(search), sort: "newest" as const };
  const fresh: PlacementHit[] = [];
  let open = 0;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = await searchPlacements(reads, { ...query, page });
    if (found.relaxed || found.placeUnknown) return { open: 0, fresh: [] };
    open = found.total;
    const newer = found.hits.filter(({ publishedAt }) => publishedAt > after);
    fresh.push(...newer.filter(({ publishedAt }) => before === undefined || publishedAt < before));
    if (newer.length < found.hits.length || page >= found.pages) break;
  }
  return { open, fresh };
}
