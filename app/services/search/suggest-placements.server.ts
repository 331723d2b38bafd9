import { searchEngine } from "#search/configured.server.ts";
import { openPlacementsById } from "./open-placements.server.ts";
import type { PublicReads } from "./search-placements.server.ts";

const MOST = 7;
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 80;

/** Titles of open placements for what is being typed, best first, each once; never one that has closed. */
export async function suggestPlacements({ read, replica }: PublicReads, text: string): Promise<string[]> {
  const typed = text.trim().slice(0, MOST_LETTERS);
  if (typed.length < FEWEST_LETTERS) return [];
  const { hits } = await searchEngine.query(replica, "placements", {
    text: typed,
    asYouType: true,
    page: { limit: MOST * 2 },
  });
  const open = await openPlacementsById(
    read,
    hits.map(({ id }) => id),
  );
  return [...new Set(open.map(({ title }) => title))].slice(0, MOST);
}
