import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { AgreementForm } from "#app/domain/agreement/agreement-form.ts";
import { AGREEMENT_TRANSITIONS } from "#app/domain/agreement/agreement-transitions.ts";
import { changedFields } from "#app/domain/agreement/content-change.ts";
import { contentOfForm } from "#app/domain/agreement/form-content.ts";
import { missingFields } from "#app/domain/agreement/missing-content.ts";
import { namedInAgreement } from "#app/domain/agreement/named-in-agreement.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import { guardedFields, reviewTexts, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { type AgreementRecord, agreementInReach } from "#db/queries/agreements.server.ts";
import { ownDetails } from "#db/queries/own-details.server.ts";
import { agreements } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";
import { wholeContent } from "./agreement-facts.server.ts";
import { employerAccounts, unitAccounts } from "./agreement-people.server.ts";
import { clearSignatures } from "./clear-signatures.server.ts";

/**
 * Saves the content of a draft, whole or not. Where it was out to be signed and the content really changed, it
 * becomes a draft again and every signature is cleared; saved unchanged, nothing happens.
 */
export async function saveAgreement(
  ctx: WriteContext,
  input: { agreementId: string; form: AgreementForm; pass?: TextPass | null },
): Promise<
  Result<{ cleared: number }, "not_found" | "needs_assurance" | "stale" | "not_open"> | TextsStopped
> {
  const record = await agreementInReach(ctx.read, ctx.actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.draft", record);
  if (!allowed.ok) return allowed;
  const { parties } = record.content;
  if (!parties) throw new Error("An agreement has had its parties since it was drafted");
  const revise = findTransition(AGREEMENT_TRANSITIONS, record.state, "revise", ctx.actor.role);
  if (record.state !== "draft" && !revise) return fail("not_open");
  if (record.version !== input.form.version) return fail("stale");

  const content = contentOfForm({ ...record.content, parties }, input.form, {
    employerAccounts: await employerAccounts(ctx.read, record.companyId),
    unitAccounts: await unitAccounts(ctx.read, record.unitId, ["broker", "caseworker"]),
  });
  if (revise && !isChanged(record, content)) return ok({ cleared: 0 });
  const reviewed = reviewTexts({
    place: "agreement",
    texts: guardedFields("agreement", input.form),
    before: guardedFields("agreement", { ...record.content, ...record.content.workEnvironment }),
    own: await ownDetails(ctx.read, record.participantId),
    allowedNames: namedInAgreement(content),
    pass: input.pass ?? null,
  });
  if (!reviewed.ok) return reviewed;

  return ctx.write(async (tx) => {
    const [saved] = await tx
      .update(agreements)
      .set({
        content,
        state: revise?.to ?? record.state,
        kind: content.kind ?? record.kind,
        startDate: content.period?.from ?? "",
        endDate: content.period?.to ?? "",
        version: record.version + 1,
        changedAt: ctx.now,
      })
      .where(and(eq(agreements.id, record.id), eq(agreements.version, input.form.version)))
      .returning({ id: agreements.id });
    if (!saved) return fail("stale");
    const cleared = revise ? await clearSignatures(tx, ctx.now, record.id) : 0;
    if (revise)
      await recordHistory(tx, ctx.actor, ctx.now, {
        subjectType: "agreement",
        subjectId: record.id,
        act: revise.act,
        fromState: record.state,
        toState: revise.to,
      });
    const subject = {
      subjectType: "agreement",
      subjectId: record.id,
      participantId: record.participantId,
      purpose: "agreement",
    };
    await audit(tx, ctx.actor, ctx.now, { act: "agreement.save", ...subject, detail: { cleared } });
    await recordTextPass(tx, ctx.actor, ctx.now, subject, reviewed.passed);
    return ok({ cleared });
  });
}

/** What is out to be signed is whole; a change that leaves a gap is a change too. */
function isChanged(record: AgreementRecord, content: AgreementRecord["content"]): boolean {
  if (missingFields(content).length > 0) return true;
  return changedFields(wholeContent(record), wholeContent({ ...record, content })).length > 0;
}
