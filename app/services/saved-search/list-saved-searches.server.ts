import {
  endsSoon,
  keptUntil,
  type Rhythm,
  SAVED_SEARCH_RULE,
  type SearchInWords,
} from "#app/domain/placement/saved-search.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { ReadContext } from "../context.server.ts";
import { findNew } from "./find-new.server.ts";
import { letterReceiver, type NoLetters } from "./letter-receiver.server.ts";
import { inWords, queryOf } from "./one-search.server.ts";
import { type KeepFailure, keeper, searchesOf } from "./own-searches.server.ts";

export interface ListedSearch {
  id: string;
  /** What stands after "?" in its address. */
  search: string;
  words: SearchInWords;
  rhythm: Rhythm;
  /** Placements that it gives now, and how many of them were published since the person last looked or was told. */
  open: number;
  fresh: number;
  keptUntil: IsoDate;
  endsSoon: boolean;
}

export interface SavedSearches {
  searches: ListedSearch[];
  /** Null where letters can be sent. */
  noLetters: NoLetters | null;
  mostReached: boolean;
}

/** A participant's own saved searches, newest first, each with what it gives now. */
export async function listSavedSearches(ctx: ReadContext): Promise<Result<SavedSearches, KeepFailure>> {
  const person = await keeper(ctx.read, ctx.actor);
  if (!person.ok) return person;
  const receiver = await letterReceiver(ctx, person.value.id);
  const today = swedishDate(ctx.now);
  const searches: ListedSearch[] = [];
  for (const { id, search, rhythm, seenUntil, usedAt } of await searchesOf(ctx.read, person.value.id)) {
    const { open, fresh } = await findNew(ctx, search, { after: seenUntil });
    searches.push({
      id,
      search,
      words: inWords(queryOf(search)),
      rhythm,
      open,
      fresh: fresh.length,
      keptUntil: keptUntil(usedAt),
      endsSoon: endsSoon(usedAt, today),
    });
  }
  return ok({
    searches,
    noLetters: receiver && "none" in receiver ? receiver.none : null,
    mostReached: searches.length >= SAVED_SEARCH_RULE.most,
  });
}
