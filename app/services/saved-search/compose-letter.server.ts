import { endsSoon, isDue, letterWindow } from "#app/domain/placement/saved-search.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import type { PlacementHit } from "../search/placement-hit.server.ts";
import { findNew } from "./find-new.server.ts";
import { searchesOf } from "./own-searches.server.ts";

export interface Letter {
  /** Newest first, each once though several searches give it. */
  placements: PlacementHit[];
  /** The searches that gave something: their next letter counts from this one. */
  told: string[];
  /** The searches that are soon no longer kept, which the person has not been told. */
  ending: string[];
}

/** What a person would be written on that day, as things stand now. Null when there is nothing to say. */
export async function composeLetter(
  read: Reader,
  participantId: string,
  day: IsoDate,
): Promise<Letter | null> {
  const placements = new Map<string, PlacementHit>();
  const [told, ending]: [string[], string[]] = [[], []];
  for (const saved of await searchesOf(read, participantId)) {
    if (saved.rhythm === "none") continue;
    if (endsSoon(saved.usedAt, day) && saved.endToldAt === null) ending.push(saved.id);
    if (!isDue(saved, day)) continue;
    // By the primary, twice: what goes into a letter can't be taken back.
    const found = await findNew({ read, replica: read }, saved.search, letterWindow(saved.seenUntil, day));
    if (found.fresh.length === 0) continue;
    told.push(saved.id);
    for (const placement of found.fresh) placements.set(placement.id, placement);
  }
  if (told.length === 0 && ending.length === 0) return null;
  const newestFirst = [...placements.values()].sort(
    (one, other) => other.publishedAt.localeCompare(one.publishedAt) || one.id.localeCompare(other.id),
  );
  return { placements: newestFirst, told, ending };
}
