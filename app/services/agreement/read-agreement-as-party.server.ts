import { authorize } from "#app/domain/access/authorize.ts";
import type { ReadableAgreement } from "#app/domain/agreement/agreement-document.ts";
import { isOutForSigning, isShownToParties } from "#app/domain/agreement/agreement-progress.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import { type Party, partiesOf } from "#app/domain/agreement/signing.ts";
import type { HoursStep } from "#app/domain/kompetenskort/card.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { type AgreementRecord, agreementInReach, standingSignatures } from "#db/queries/agreements.server.ts";
import type { ReadContext } from "../context.server.ts";
import { wholeContent } from "./agreement-facts.server.ts";
import {
  hasFile,
  type PlannedLine,
  plannedOf,
  readableAgreement,
  type SigningLine,
  signingLines,
  waitsFor,
} from "./agreement-page-parts.server.ts";

/** What the participant, the employer and a signer see alike: never how another party is reached. */
export interface AgreementForParty {
  id: string;
  state: AgreementState;
  kind: PlacementKind;
  /** Null while the unit writes it, and when it never came to be. */
  shown: {
    document: ReadableAgreement;
    contentHash: string;
    summary: AgreementSummary;
    signing: SigningLine[];
    waitsFor: Party[];
    /** The parties the reader is to sign as now, each for itself. */
    mine: Party[];
    /** The parties the reader is, signed or not. */
    own: Party[];
  } | null;
  planned: PlannedLine[];
  hasFile: boolean;
}

/** The few facts a person needs to know by heart. */
export interface AgreementSummary {
  workplace: string;
  address: string;
  from: IsoDate;
  to: IsoDate;
  hoursPerWeek: number;
  hoursSteps: HoursStep[];
  handledare: string;
  absence: string;
}

/** The employer's or the participant's own page. Every reading is logged. */
export async function readAgreementAsParty(
  ctx: ReadContext,
  input: { agreementId: string },
): Promise<Result<AgreementForParty, "not_found" | "needs_assurance">> {
  const { actor } = ctx;
  const record = await agreementInReach(ctx.read, actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(actor, "agreement.read", record);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "agreement.read",
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
    purpose: "agreement",
  });
  return ok(
    await partyView(ctx.read, record, {
      userId: actor.userId,
      participantId: actor.role === "participant" ? actor.participantId : null,
      linkParty: null,
      assurance: actor.assurance,
    }),
  );
}

/** What a party sees of a record; the caller has authorised and logged it. */
export async function partyView(
  read: Reader,
  record: AgreementRecord,
  who: Parameters<typeof partiesOf>[1],
): Promise<AgreementForParty> {
  return {
    id: record.id,
    state: record.state,
    kind: record.kind,
    shown: isShownToParties(record.state) ? await shownPart(read, record, who) : null,
    planned: await plannedOf(read, record.id),
    hasFile: await hasFile(read, record),
  };
}

async function shownPart(
  read: Reader,
  record: AgreementRecord,
  who: Parameters<typeof partiesOf>[1],
): Promise<NonNullable<AgreementForParty["shown"]>> {
  const content = wholeContent(record);
  const signatures = await standingSignatures(read, record.id);
  const waiting = isOutForSigning(record.state) ? waitsFor(record, signatures) : [];
  const own = partiesOf(content, who);
  return {
    document: readableAgreement(record, signatures),
    contentHash: record.contentHash ?? "",
    summary: {
      workplace: content.workplace.name,
      address: `${content.workplace.street}, ${content.workplace.postalCode} ${content.workplace.locality}`,
      from: content.period.from,
      to: content.period.to,
      hoursPerWeek: content.hoursPerWeek,
      hoursSteps: content.hoursSteps,
      handledare: content.parties.handledare.name,
      absence: content.absenceReporting,
    },
    signing: signingLines(record, signatures),
    waitsFor: waiting,
    mine: own.filter((party) => waiting.includes(party)),
    own,
  };
}
