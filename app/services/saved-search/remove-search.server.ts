import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { savedSearches } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { type KeepFailure, keeper, ownSearch } from "./own-searches.server.ts";

/** Takes one of the person's searches away, row and all. */
export function removeSearch(
  ctx: WriteContext,
  input: { searchId: string },
): Promise<Result<null, KeepFailure>> {
  return ctx.write(async (tx) => {
    const person = await keeper(tx, ctx.actor);
    if (!person.ok) return person;
    const gone = await tx
      .delete(savedSearches)
      .where(ownSearch(person.value.id, input.searchId))
      .returning({ id: savedSearches.id });
    if (gone.length === 0) return fail("not_found");
    await audit(tx, ctx.actor, ctx.now, {
      act: "search.remove",
      subjectType: "search",
      subjectId: input.searchId,
      participantId: person.value.id,
    });
    return ok(null);
  });
}
