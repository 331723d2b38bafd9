import { and, eq, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { isVerified } from "#app/domain/company/company-states.ts";
import { CASE_OWNER } from "#app/domain/lonebidrag/case-states.ts";
import { keptDocuments } from "#app/domain/lonebidrag/document-marking.ts";
import { type SchemeId, schemeAt } from "#app/domain/lonebidrag/schemes.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { agreementInReach } from "#db/queries/agreements.server.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { caseDocuments, companies, supportCases } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";

export type OpenCaseInput = {
  scheme: SchemeId;
  plannedStart: IsoDate | null;
} & ({ agreementId: string } | { participantId: string; companyId: string });

export type OpenCaseFailure =
  | "not_found"
  | "needs_assurance"
  | "agreement_not_begun"
  | "participant_closed"
  | "company_not_verified"
  | "scheme_closed"
  | "start_in_past"
  | "already_open";

/**
 * Opens a case: from an agreement that is or has been under way, or for a participant and a company by a broker of the
 * unit or the own caseworker. Nobody outside the unit learns of it before the participant has said yes.
 */
export function openCase(
  ctx: WriteContext,
  input: OpenCaseInput,
): Promise<Result<{ caseId: string }, OpenCaseFailure>> {
  const { actor, now } = ctx;
  const today = swedishDate(now);
  return writeResult<{ caseId: string }, OpenCaseFailure>(ctx.write, async (tx) => {
    const about = await aboutOf(tx, ctx, input);
    if (!about.ok) return about;
    const { participantId, companyId, agreementId } = about.value;
    const person = await participantInReach(tx, actor, participantId);
    if (!person) return fail("not_found");
    const allowed = authorize(actor, "case.drive", person);
    if (!allowed.ok) return allowed;
    if (await hasConflict(tx, actor, { companyId, participantId })) return fail("not_found");
    if (person.state === "closed") return fail("participant_closed");
    const [company] = await tx
      .select({ state: companies.state })
      .from(companies)
      .where(eq(companies.id, companyId));
    if (!company) return fail("not_found");
    if (!isVerified(company.state)) return fail("company_not_verified");
    if (!schemeAt(input.scheme, today)) return fail("scheme_closed");
    if (input.plannedStart && input.plannedStart < today) return fail("start_in_past");
    const [open] = await tx
      .select({ id: supportCases.id })
      .from(supportCases)
      .where(
        and(
          eq(supportCases.participantId, participantId),
          eq(supportCases.companyId, companyId),
          eq(supportCases.scheme, input.scheme),
          ne(supportCases.state, "ended"),
        ),
      );
    if (open) return fail("already_open");

    const caseId = newId();
    await tx.insert(supportCases).values({
      id: caseId,
      unitId: person.unitId,
      companyId,
      participantId,
      agreementId,
      scheme: input.scheme,
      state: "need_identified",
      owner: CASE_OWNER.need_identified,
      ownerSince: now,
      plannedStart: input.plannedStart,
      decisions: [],
      createdBy: actor.userId,
      createdAt: now,
      changedAt: now,
    });
    await tx.insert(caseDocuments).values(
      keptDocuments(input.scheme).map(({ id, status }) => ({
        id: newId(),
        caseId,
        document: id,
        status,
      })),
    );
    await recordHistory(tx, actor, now, {
      subjectType: "case",
      subjectId: caseId,
      act: "open",
      fromState: null,
      toState: "need_identified",
    });
    await audit(tx, actor, now, {
      act: "case.open",
      subjectType: "case",
      subjectId: caseId,
      participantId,
      detail: { scheme: input.scheme },
    });
    return ok({ caseId });
  });
}

type About = { participantId: string; companyId: string; agreementId: string | null };

async function aboutOf(
  tx: Tx,
  ctx: WriteContext,
  input: OpenCaseInput,
): Promise<Result<About, OpenCaseFailure>> {
  if (!("agreementId" in input))
    return ok({ participantId: input.participantId, companyId: input.companyId, agreementId: null });
  const agreement = await agreementInReach(tx, ctx.actor, input.agreementId, ctx.now);
  if (!agreement) return fail("not_found");
  if (agreement.state !== "active" && agreement.state !== "completed") return fail("agreement_not_begun");
  const { participantId, companyId, id } = agreement;
  return ok({ participantId, companyId, agreementId: id });
}
