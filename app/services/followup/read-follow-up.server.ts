import { authorize } from "#app/domain/access/authorize.ts";
import { type FinalRecord, finalRecordSchema, type PlannedKind } from "#app/domain/followup/final-record.ts";
import { type FollowUp, followUpSchema } from "#app/domain/followup/follow-up-record.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { followUpInReach } from "#db/queries/followups.server.ts";
import type { ReadContext } from "../context.server.ts";

export interface FollowUpPage {
  id: string;
  agreementId: string;
  version: number;
  kind: PlannedKind;
  dueDate: IsoDate;
  participantName: string;
  workplace: string;
  /** The content's own, to begin a summing up from. */
  tasks: string;
  adaptations: string;
  /** What was written down; null while it is to be done. */
  record: FollowUp | null;
  finalRecord: FinalRecord | null;
}

export async function readFollowUp(
  ctx: ReadContext,
  input: { agreementId: string; followUpId: string },
): Promise<Result<FollowUpPage, "not_found" | "needs_assurance">> {
  const row = await followUpInReach(ctx.read, ctx.actor, input.followUpId);
  if (!row || row.agreementId !== input.agreementId) return fail("not_found");
  const allowed = authorize(ctx.actor, "followup.record", row);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "followup.read",
    subjectType: "followup",
    subjectId: row.id,
    participantId: row.participantId,
    purpose: "agreement",
  });
  const { content } = row;
  return ok({
    id: row.id,
    agreementId: row.agreementId,
    version: row.version,
    kind: row.kind,
    dueDate: row.dueDate,
    participantName: content.parties?.participant.name ?? "",
    workplace: content.workplace?.name ?? "",
    tasks: content.tasks ?? "",
    adaptations: content.adaptations ?? "",
    record: row.record && row.kind === "follow-up" ? followUpSchema.parse(row.record) : null,
    finalRecord: row.record && row.kind === "final" ? finalRecordSchema.parse(row.record) : null,
  });
}
