import { bestChanges, type CountedChange } from "#app/domain/placement/search-change.ts";
import { searchEngine } from "#search/configured.server.ts";
import { tokenise } from "#search/swedish/tokenise.ts";
import { countPlacements } from "./engine-query.server.ts";
import { type PlacementQuery, placementQueryParams } from "./placement-query.server.ts";
import type { FoundPlacements, PublicReads } from "./search-placements.server.ts";
import { widerQueries } from "./wider-queries.server.ts";

export interface SearchHelp {
  /** What would find more, with the address's query of each (`?…`). */
  changes: (CountedChange & { search: string })[];
  /** The words that were left out for anything to be found, as they were written. */
  putAside: readonly string[];
  /** No placement is open at all, so no other search helps. */
  nothingOpen: boolean;
}

/** With no more than so many found, help is offered. */
const FEW = 3;
const MOST_WORDS = 6;

/** What helps somebody who found few or none, each number counted as the page behind its link will count it. */
export async function helpSearch(
  reads: PublicReads,
  query: PlacementQuery,
  found: Pick<FoundPlacements, "total" | "relaxed" | "putAside" | "meant" | "place">,
): Promise<SearchHelp> {
  const any = found.relaxed && found.putAside.length === 0;
  const putAside = any ? await wordsFoundNowhere(reads, query) : found.putAside;
  if (found.total > FEW) return { changes: [], putAside, nothingOpen: false };
  const everything = await searchEngine.query(reads.replica, "placements", {
    facets: ["occupation"],
    page: { limit: 0 },
  });
  if (everything.total <= found.total) return { changes: [], putAside, nothingOpen: everything.total === 0 };
  const occupations = new Set(everything.facets.occupation?.map(({ value }) => value));
  const counted = new Map<string, SearchHelp["changes"][number]>();
  for (const { what, query: wider } of widerQueries(query, { ...found, occupations })) {
    const search = `?${placementQueryParams(wider)}`;
    if (counted.has(search)) continue;
    const { total, relaxed } = await countPlacements(reads.replica, wider);
    // What has only some of the words is no better than what is shown and has them all.
    if (relaxed && !found.relaxed && found.total > 0) continue;
    counted.set(search, { what, count: total, search });
  }
  return { changes: bestChanges([...counted.values()], found.total), putAside, nothingOpen: false };
}

/** Where any of the words was enough: those that find nothing alone. */
async function wordsFoundNowhere(reads: PublicReads, query: PlacementQuery): Promise<string[]> {
  const words = tokenise(query.text).slice(0, MOST_WORDS);
  const written = ({ start, end }: { start: number; end: number }) => query.text.slice(start, end);
  const aside = [];
  for (const word of words) {
    const { total, relaxed } = await countPlacements(reads.replica, { ...query, text: written(word) });
    if (total === 0 || relaxed) aside.push(written(word));
  }
  return aside.length < words.length ? aside : [];
}
