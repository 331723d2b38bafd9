import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type FinalRecord, finalRecordSchema, type PlannedKind } from "#app/domain/followup/final-record.ts";
import { type FollowUpForm, followUpOf } from "#app/domain/followup/follow-up-form.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { followUpInReach } from "#db/queries/followups.server.ts";
import { followups } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

type Failure = "not_found" | "needs_assurance" | "stale" | "future";
interface Which {
  agreementId: string;
  followUpId: string;
}

/** Writes down a follow-up that has been held, once. `nextOn` plans one more. */
export async function recordFollowUp(
  ctx: WriteContext,
  input: Which & { form: FollowUpForm },
): Promise<Result<null, Failure>> {
  const { form } = input;
  if (form.on > swedishDate(ctx.now)) return fail("future");
  const record = followUpOf(input.agreementId, form);
  if (!record) throw new Error("The form lets no half record through");
  return writeRecord(ctx, input, "follow-up", form.version, record, form.nextOn ?? null);
}

/** Writes down the summing up at the end. */
export async function recordFinal(
  ctx: WriteContext,
  input: Which & { version: number; record: FinalRecord },
): Promise<Result<null, Failure>> {
  return writeRecord(ctx, input, "final", input.version, finalRecordSchema.parse(input.record), null);
}

async function writeRecord(
  ctx: WriteContext,
  { agreementId, followUpId }: Which,
  kind: PlannedKind,
  version: number,
  record: object,
  nextOn: string | null,
): Promise<Result<null, Failure>> {
  const row = await followUpInReach(ctx.read, ctx.actor, followUpId);
  if (!row || row.agreementId !== agreementId || row.kind !== kind) return fail("not_found");
  const allowed = authorize(ctx.actor, "followup.record", row);
  if (!allowed.ok) return allowed;
  return ctx.write(async (tx) => {
    const [done] = await tx
      .update(followups)
      .set({
        doneAt: ctx.now,
        byUserId: ctx.actor.userId,
        record: { ...record },
        version: version + 1,
      })
      .where(and(eq(followups.id, row.id), eq(followups.version, version), isNull(followups.doneAt)))
      .returning({ id: followups.id });
    if (!done) return fail("stale");
    if (nextOn) await planNext(tx, row, nextOn);
    await audit(tx, ctx.actor, ctx.now, {
      act: "followup.record",
      subjectType: "followup",
      subjectId: row.id,
      participantId: row.participantId,
      purpose: "agreement",
    });
    return ok(null);
  });
}

async function planNext(
  tx: Tx,
  row: { agreementId: string; participantId: string; unitId: string },
  dueDate: string,
): Promise<void> {
  const { agreementId, participantId, unitId } = row;
  await tx
    .insert(followups)
    .values({ id: newId(), agreementId, participantId, unitId, dueDate, kind: "follow-up" })
    .onConflictDoNothing();
}
