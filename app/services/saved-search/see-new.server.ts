import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { savedSearches } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { type KeepFailure, keeper, ownSearch } from "./own-searches.server.ts";

/** The person goes to see what is new: it is no longer, and no letter tells it again. Returns the search to open. */
export function seeNew(
  ctx: WriteContext,
  input: { searchId: string },
): Promise<Result<{ search: string }, KeepFailure>> {
  return ctx.write(async (tx) => {
    const person = await keeper(tx, ctx.actor);
    if (!person.ok) return person;
    const [seen] = await tx
      .update(savedSearches)
      .set({ seenUntil: ctx.now, usedAt: ctx.now, endToldAt: null })
      .where(ownSearch(person.value.id, input.searchId))
      .returning({ search: savedSearches.search });
    if (!seen) return fail("not_found");
    await audit(tx, ctx.actor, ctx.now, {
      act: "search.see",
      subjectType: "search",
      subjectId: input.searchId,
      participantId: person.value.id,
    });
    return ok(seen);
  });
}
