import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { namedInAgreement } from "#app/domain/agreement/named-in-agreement.ts";
import { type FinalRecord, finalRecordSchema, type PlannedKind } from "#app/domain/followup/final-record.ts";
import { type FollowUpForm, followUpOf } from "#app/domain/followup/follow-up-form.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { guardedFields, reviewTexts, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { followUpInReach } from "#db/queries/followups.server.ts";
import { ownDetails } from "#db/queries/own-details.server.ts";
import { followups } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";

type Failure = "not_found" | "needs_assurance" | "stale" | "future";
interface Which {
  agreementId: string;
  followUpId: string;
  pass?: TextPass | null;
}

/** Writes down a follow-up that has been held, once. `nextOn` plans one more. */
export async function recordFollowUp(
  ctx: WriteContext,
  input: Which & { form: FollowUpForm },
): Promise<Result<null, Failure> | TextsStopped> {
  const { form } = input;
  if (form.on > swedishDate(ctx.now)) return fail("future");
  const record = followUpOf(input.agreementId, form);
  if (!record) throw new Error("The form lets no half record through");
  return writeRecord(ctx, input, {
    kind: "follow-up",
    version: form.version,
    record,
    texts: guardedFields("follow-up", form),
    nextOn: form.nextOn ?? null,
  });
}

/** Writes down the summing up at the end. */
export async function recordFinal(
  ctx: WriteContext,
  input: Which & { version: number; record: FinalRecord },
): Promise<Result<null, Failure> | TextsStopped> {
  return writeRecord(ctx, input, {
    kind: "final",
    version: input.version,
    record: finalRecordSchema.parse(input.record),
    texts: guardedFields("final-record", input.record),
    nextOn: null,
  });
}

interface Written {
  kind: PlannedKind;
  version: number;
  record: object;
  texts: [field: string, text: string][];
  nextOn: string | null;
}

async function writeRecord(
  ctx: WriteContext,
  { agreementId, followUpId, pass = null }: Which,
  { kind, version, record, texts, nextOn }: Written,
): Promise<Result<null, Failure> | TextsStopped> {
  const row = await followUpInReach(ctx.read, ctx.actor, followUpId);
  if (!row || row.agreementId !== agreementId || row.kind !== kind) return fail("not_found");
  const allowed = authorize(ctx.actor, "followup.record", row);
  if (!allowed.ok) return allowed;
  const { tasks = "", adaptations = "" } = row.content;
  const reviewed = reviewTexts({
    place: kind === "final" ? "final-record" : "follow-up",
    texts,
    // A summing up begins from what the parties have signed.
    before: Object.entries({ tasks, adaptations }),
    own: await ownDetails(ctx.read, row.participantId),
    allowedNames: namedInAgreement(row.content),
    pass,
  });
  if (!reviewed.ok) return reviewed;
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
    const subject = {
      subjectType: "followup",
      subjectId: row.id,
      participantId: row.participantId,
      purpose: "agreement",
    };
    await audit(tx, ctx.actor, ctx.now, { act: "followup.record", ...subject });
    await recordTextPass(tx, ctx.actor, ctx.now, subject, reviewed.passed);
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
