import type { Rhythm } from "#app/domain/placement/saved-search.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { savedSearches } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { type KeepFailure, keeper, ownSearch } from "./own-searches.server.ts";

/** How often the person is written to about one of their searches. Said again it stays, and is kept as long anew. */
export function changeRhythm(
  ctx: WriteContext,
  input: { searchId: string; rhythm: Rhythm },
): Promise<Result<null, KeepFailure>> {
  return ctx.write(async (tx) => {
    const person = await keeper(tx, ctx.actor);
    if (!person.ok) return person;
    const changed = await tx
      .update(savedSearches)
      .set({ rhythm: input.rhythm, usedAt: ctx.now, endToldAt: null })
      .where(ownSearch(person.value.id, input.searchId))
      .returning({ id: savedSearches.id });
    if (changed.length === 0) return fail("not_found");
    await audit(tx, ctx.actor, ctx.now, {
      act: "search.change",
      subjectType: "search",
      subjectId: input.searchId,
      participantId: person.value.id,
      detail: { rhythm: input.rhythm },
    });
    return ok(null);
  });
}
