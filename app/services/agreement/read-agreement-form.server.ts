import { authorize } from "#app/domain/access/authorize.ts";
import type { AgreementFormInput } from "#app/domain/agreement/agreement-form.ts";
import { AGREEMENT_TRANSITIONS, type AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import { formOfContent } from "#app/domain/agreement/form-content.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import { agreementInReach } from "#db/queries/agreements.server.ts";
import type { ReadContext } from "../context.server.ts";
import { type Account, employerAccounts, unitAccounts } from "./agreement-people.server.ts";

export interface AgreementToEdit {
  id: string;
  state: AgreementState;
  form: AgreementFormInput;
  participantName: string;
  companyName: string;
  employerAccounts: Account[];
  unitAccounts: Account[];
  managers: Account[];
}

/** The content as staff edit it, and the people who can be chosen. Not once all have signed. */
export async function readAgreementForm(
  ctx: ReadContext,
  input: { agreementId: string },
): Promise<Result<AgreementToEdit, "not_found" | "needs_assurance">> {
  const record = await agreementInReach(ctx.read, ctx.actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.draft", record);
  if (!allowed.ok) return allowed;
  const editable =
    record.state === "draft" ||
    findTransition(AGREEMENT_TRANSITIONS, record.state, "revise", ctx.actor.role) !== undefined;
  if (!editable) return fail("not_found");
  await ctx.recordAccess({
    act: "agreement.read",
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
    purpose: "agreement",
  });
  const employers = await employerAccounts(ctx.read, record.companyId);
  return ok({
    id: record.id,
    state: record.state,
    form: formOfContent(record.content, record.version),
    participantName: record.content.parties?.participant.name ?? "",
    companyName: record.content.parties?.employer.name ?? "",
    employerAccounts: employers.map(({ userId, name }) => ({ userId, name })),
    unitAccounts: await unitAccounts(ctx.read, record.unitId, ["broker", "caseworker"]),
    managers: await unitAccounts(ctx.read, record.unitId, ["manager"]),
  });
}
