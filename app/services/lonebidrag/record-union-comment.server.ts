import { and, eq } from "drizzle-orm";
import type { UnionComment } from "#app/domain/placement/union-comment.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { supportCases } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnCase, type ReachFailure } from "./act-on-case.server.ts";
import { type MoveFailure, moveWithin } from "./move-within.server.ts";

export type UnionFailure = ReachFailure | MoveFailure | "in_future";

/**
 * Writes down that the union was asked, what it said, that it did not answer in time, or why it need not be asked.
 * That it was asked is a move of the case; what came of it is not, and lets the decision be written down.
 */
export function recordUnionComment(
  ctx: WriteContext,
  input: { caseId: string; version: number; comment: UnionComment },
): Promise<Result<null, UnionFailure>> {
  const { caseId, version, comment } = input;
  return actOnCase<"case.drive", null, UnionFailure>(ctx, "case.drive", caseId, async (tx, found) => {
    if (datesOf(comment).some((date) => date > swedishDate(ctx.now))) return fail("in_future");
    if (comment.status === "requested" && found.state === "af_investigating") {
      const moved = await moveWithin(tx, ctx.actor, ctx.now, found, {
        act: "ask_union",
        version,
        set: { unionComment: comment },
      });
      return moved.ok ? ok(null) : moved;
    }
    if (found.state !== "af_investigating" && found.state !== "union_comment") return fail("not_open");
    const written = await tx
      .update(supportCases)
      .set({ unionComment: comment, version: version + 1, changedAt: ctx.now })
      .where(and(eq(supportCases.id, caseId), eq(supportCases.version, version)))
      .returning({ id: supportCases.id });
    if (written.length === 0) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: "case.union-comment",
      subjectType: "case",
      subjectId: caseId,
      participantId: found.participantId,
      detail: { status: comment.status },
    });
    return ok(null);
  });
}

function datesOf(comment: UnionComment): string[] {
  switch (comment.status) {
    case "requested":
      return [comment.requestedOn];
    case "received":
      return [comment.receivedOn];
    case "not_given_in_time":
      return [comment.requestedOn, comment.waitedUntil];
    case "not_required":
      return [];
  }
}
