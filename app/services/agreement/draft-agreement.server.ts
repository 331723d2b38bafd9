import { and, eq, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { AgreementContent } from "#app/domain/agreement/agreement-content.ts";
import { shownNumber } from "#app/domain/company/organisation-number.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Reader } from "#db/database.ts";
import { coveringConsent } from "#db/queries/consents.server.ts";
import { peopleBehind } from "#db/queries/proposal-links.server.ts";
import {
  agreements,
  companies,
  participants,
  placements,
  proposals,
  units,
  users,
} from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { countSeats } from "../effects/agreement-moved.server.ts";
import { employerAccounts } from "./agreement-people.server.ts";
import { prefillContent } from "./prefill-content.server.ts";

/**
 * Writes the first draft from a proposal where all have agreed, filled in from the placement and the match. A
 * second press finds the same draft.
 */
export async function draftFromProposal(
  ctx: WriteContext,
  input: { proposalId: string },
): Promise<Result<{ agreementId: string }, "not_found" | "needs_assurance" | "not_agreed">> {
  const found = await readMatch(ctx.read, input.proposalId);
  if (!found || found.unitId !== ctx.actor.unitId) return fail("not_found");
  if (found.protectedIdentity && ctx.actor.role === "broker") return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.draft", found);
  if (!allowed.ok) return allowed;
  if (found.state !== "agreed") return fail("not_agreed");

  const drafter = await ctx.read
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, ctx.actor.userId));
  const content = prefillContent({
    placement: found.placement,
    conditions: found.snapshot.conditions,
    parties: await partiesOfMatch(ctx.read, found, {
      userId: ctx.actor.userId,
      name: drafter[0]?.name ?? "",
    }),
    today: swedishDate(ctx.now),
  });
  const agreementId = newId();
  return ctx.write(async (tx) => {
    const [already] = await tx
      .select({ id: agreements.id })
      .from(agreements)
      .where(and(eq(agreements.proposalId, input.proposalId), ne(agreements.state, "cancelled")));
    if (already) return ok({ agreementId: already.id });
    const { participantId, companyId, placementId } = found;
    if (!(await coveringConsent(tx, participantId, { purpose: "identity", companyId, placementId }, ctx.now)))
      return fail("not_agreed");
    await tx.insert(agreements).values({
      id: agreementId,
      unitId: found.unitId,
      companyId: found.companyId,
      placementId: found.placementId,
      proposalId: input.proposalId,
      participantId: found.participantId,
      state: "draft",
      kind: content.kind ?? "praktik",
      startDate: content.period?.from ?? "",
      endDate: content.period?.to ?? "",
      content,
      createdBy: ctx.actor.userId,
      createdAt: ctx.now,
      changedAt: ctx.now,
    });
    await countSeats(tx, ctx.now, found.placementId);
    await recordHistory(tx, ctx.actor, ctx.now, {
      subjectType: "agreement",
      subjectId: agreementId,
      act: "draft",
      fromState: null,
      toState: "draft",
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "agreement.draft",
      subjectType: "agreement",
      subjectId: agreementId,
      participantId: found.participantId,
      purpose: "agreement",
    });
    return ok({ agreementId });
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof readMatch>>>;

async function readMatch(read: Reader, proposalId: string) {
  const behind = (await peopleBehind(read, [proposalId])).get(proposalId);
  if (!behind) return null;
  const [row] = await read
    .select({
      unitId: proposals.unitId,
      unitName: units.name,
      companyId: proposals.companyId,
      placementId: proposals.placementId,
      state: proposals.state,
      snapshot: proposals.snapshot,
      placement: placements.content,
      participantId: participants.id,
      caseworkerId: participants.caseworkerId,
      protectedIdentity: participants.protectedIdentity,
      givenName: participants.givenName,
      familyName: participants.familyName,
      company: {
        name: companies.name,
        form: companies.form,
        orgNumber: companies.orgNumber,
        lastTwo: companies.orgNumberLastTwo,
        hash: companies.orgNumberHash,
      },
    })
    .from(proposals)
    .innerJoin(participants, eq(participants.id, behind.participantId))
    .innerJoin(placements, eq(placements.id, proposals.placementId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(units, eq(units.id, proposals.unitId))
    .where(eq(proposals.id, proposalId));
  return row ?? null;
}

async function partiesOfMatch(
  read: Reader,
  found: Found,
  drafter: { userId: string; name: string },
): Promise<AgreementContent["parties"]> {
  const contact = found.placement.contact;
  const [signatory] = await employerAccounts(read, found.companyId);
  return {
    participant: {
      participantId: found.participantId,
      name: `${found.givenName} ${found.familyName}`.trim(),
    },
    employer: {
      companyId: found.companyId,
      name: found.company.name,
      organisationNumber: printedNumber(found.company),
      signatory: signatory
        ? { name: signatory.name, reach: { by: "account", userId: signatory.userId } }
        : { name: contact?.contactName ?? "", reach: { by: "email", email: "" } },
    },
    handledare:
      signatory && contact?.handledareName && contact.handledareName === signatory.name
        ? { name: signatory.name, reach: { by: "account", userId: signatory.userId } }
        : { name: contact?.handledareName ?? "", reach: { by: "email", email: "" } },
    unit: { unitId: found.unitId, name: found.unitName, signatory: drafter },
  };
}

function printedNumber(company: Found["company"]): string {
  return shownNumber(
    company.form === "legal_person"
      ? { form: "legal_person", number: company.orgNumber ?? "" }
      : { form: "sole_trader", hash: company.hash, lastTwo: company.lastTwo },
  );
}
