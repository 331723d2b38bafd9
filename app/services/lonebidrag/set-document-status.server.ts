import { and, eq } from "drizzle-orm";
import type { Act } from "#app/domain/access/rights.ts";
import { ownerOf } from "#app/domain/lonebidrag/case-owner.ts";
import { settableStatuses } from "#app/domain/lonebidrag/document-marking.ts";
import type { DocumentId, DocumentStatus } from "#app/domain/lonebidrag/documents.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Tx } from "#db/database.ts";
import type { CaseRecord } from "#db/queries/support-cases.server.ts";
import { caseDocuments, supportCases } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { actOnCase, type ReachFailure } from "./act-on-case.server.ts";
import { caseStanding } from "./case-standing.server.ts";

/**
 * Notes that a paper is asked for, has come, or is not needed: its status and the day, never what it says. A paper
 * that the actor may not know of is answered as one that does not exist. The move may pass to another with it.
 */
export function setDocumentStatus(
  ctx: WriteContext,
  input: { caseId: string; document: DocumentId; status: DocumentStatus; version: number },
): Promise<Result<null, ReachFailure | "stale">> {
  const right: Act = ctx.actor.role === "employer" ? "case.report-as-employer" : "case.drive";
  return actOnCase<Act, null, "not_found" | "stale">(ctx, right, input.caseId, async (tx, found) => {
    const { document, status, version } = input;
    if (!settableStatuses(document, ctx.actor.role, found.state).includes(status)) return fail("not_found");
    const written = await tx
      .update(caseDocuments)
      .set({
        status,
        statusDate: status === "needed" ? null : swedishDate(ctx.now),
        changedBy: ctx.actor.userId,
        version: version + 1,
      })
      .where(
        and(
          eq(caseDocuments.caseId, found.id),
          eq(caseDocuments.document, document),
          eq(caseDocuments.version, version),
        ),
      )
      .returning({ id: caseDocuments.id });
    if (written.length === 0) return fail("stale");
    await audit(tx, ctx.actor, ctx.now, {
      act: "case.document",
      subjectType: "case",
      subjectId: found.id,
      participantId: found.participantId,
      // Which paper is said for all but AF's basis: the log is read by more than the owning caseworker.
      ...(document !== "af-basis-complete" && { detail: { document, status } }),
    });
    await passOn(tx, ctx.now, found);
    return ok(null);
  });
}

/** Who has the move while papers are gathered follows what is missing. */
async function passOn(tx: Tx, now: string, found: CaseRecord): Promise<void> {
  const { missing } = await caseStanding(tx, now, found);
  const owner = ownerOf(found.state, missing);
  if (owner === found.owner) return;
  await tx
    .update(supportCases)
    .set({ owner, ownerSince: now, changedAt: now })
    .where(eq(supportCases.id, found.id));
  await enqueue(tx, now, "case.moved", { caseId: found.id });
}
