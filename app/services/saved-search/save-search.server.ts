import { SAVED_SEARCH_RULE } from "#app/domain/placement/saved-search.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { savedSearches } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { canonicalSearch, sameSearch } from "./one-search.server.ts";
import { type KeepFailure, keeper, searchesOf } from "./own-searches.server.ts";

/**
 * Keeps a search of the open placements, with a letter each day that has something new. `search` is what stands after
 * "?" in its address. A person has so many at most, and none twice.
 */
export function saveSearch(
  ctx: WriteContext,
  input: { search: string },
): Promise<Result<{ searchId: string }, KeepFailure | "too_many_saved" | "saved_before">> {
  return ctx.write(async (tx) => {
    const person = await keeper(tx, ctx.actor);
    if (!person.ok) return person;
    const search = canonicalSearch(input.search);
    const kept = await searchesOf(tx, person.value.id);
    if (kept.some((one) => sameSearch(one.search, search))) return fail("saved_before");
    if (kept.length >= SAVED_SEARCH_RULE.most) return fail("too_many_saved");
    const searchId = newId();
    await tx.insert(savedSearches).values({
      id: searchId,
      participantId: person.value.id,
      search,
      rhythm: "daily",
      seenUntil: ctx.now,
      letterOn: swedishDate(ctx.now),
      usedAt: ctx.now,
      createdAt: ctx.now,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "search.save",
      subjectType: "search",
      subjectId: searchId,
      participantId: person.value.id,
    });
    return ok({ searchId });
  });
}
