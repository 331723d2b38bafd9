import { desc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { ReadableAgreement } from "#app/domain/agreement/agreement-document.ts";
import { AGREEMENT_GUARD_TABLE } from "#app/domain/agreement/agreement-guards.ts";
import { isOutForSigning } from "#app/domain/agreement/agreement-progress.ts";
import {
  AGREEMENT_TRANSITIONS,
  type AgreementAct,
  type AgreementGuard,
  type AgreementState,
} from "#app/domain/agreement/agreement-transitions.ts";
import { type MissingForSigning, missingForSigning } from "#app/domain/agreement/missing-content.ts";
import { type Party, partiesOf } from "#app/domain/agreement/signing.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import { type Instant, type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs, unmetGuards } from "#app/domain/shared/transitions.ts";
import type { Reader } from "#db/database.ts";
import {
  type AgreementRecord,
  agreementInReach,
  hasDeclaredConflict,
  standingSignatures,
} from "#db/queries/agreements.server.ts";
import { signerLinks } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { agreementFacts, wholeContent } from "./agreement-facts.server.ts";
import {
  hasFile,
  type PlannedLine,
  plannedOf,
  readableAgreement,
  type SigningLine,
  signingLines,
  type TimelineLine,
  timelineOf,
  waitsFor,
} from "./agreement-page-parts.server.ts";
import type { LinkParty } from "./insert-signer-link.server.ts";

export interface SignerLinkLine {
  id: string;
  party: LinkParty;
  sentAt: Instant;
  state: "waiting" | "used" | "expired" | "revoked";
}

export interface AgreementForStaff {
  id: string;
  state: AgreementState;
  version: number;
  kind: PlacementKind;
  period: { from: IsoDate; to: IsoDate } | null;
  participantName: string;
  companyName: string;
  placementId: string;
  document: ReadableAgreement;
  contentHash: string | null;
  acts: AgreementAct[];
  /** What stands before sending it out; empty when nothing does. Null when it is not a draft. */
  missing: MissingForSigning | null;
  /** Why it has not begun although its first day is here. */
  cannotStart: AgreementGuard[];
  signing: SigningLine[];
  waitsFor: Party[];
  /** The reader may sign for the unit now. */
  maySign: boolean;
  /** The participant may sign on the reader's screen, with the reader as witness. */
  mayWitness: boolean;
  links: SignerLinkLine[];
  /** Parties who need a link and can be sent a new one. */
  linkable: LinkParty[];
  timeline: TimelineLine[];
  planned: PlannedLine[];
  hasFile: boolean;
}

export async function readAgreementAsStaff(
  ctx: ReadContext,
  input: { agreementId: string },
): Promise<Result<AgreementForStaff, "not_found" | "needs_assurance">> {
  const { actor, read, now } = ctx;
  const record = await agreementInReach(read, actor, input.agreementId, now);
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

  const signatures = await standingSignatures(read, record.id);
  const out = isOutForSigning(record.state);
  const waiting = out ? waitsFor(record, signatures) : [];
  const own = out
    ? partiesOf(wholeContent(record), {
        userId: actor.userId,
        participantId: null,
        linkParty: null,
        assurance: actor.assurance,
      })
    : [];
  const conflictOfInterest =
    record.state === "draft" && (await hasDeclaredConflict(read, actor.userId, record));
  const facts = agreementFacts(record, now, signatures, { conflictOfInterest });
  const { parties, period = null } = record.content;
  return ok({
    id: record.id,
    state: record.state,
    version: record.version,
    kind: record.kind,
    period,
    participantName: parties?.participant.name ?? "",
    companyName: parties?.employer.name ?? "",
    placementId: record.placementId,
    document: readableAgreement(record, signatures),
    contentHash: record.contentHash,
    acts: openActs(AGREEMENT_TRANSITIONS, record.state, actor.role).map(({ act }) => act),
    missing: record.state === "draft" ? missingForSigning(facts) : null,
    cannotStart: cannotStart(record, swedishDate(now), facts),
    signing: record.state === "draft" ? [] : signingLines(record, signatures),
    waitsFor: waiting,
    maySign: own.includes("unit") && waiting.includes("unit"),
    mayWitness: actor.role === "caseworker" && waiting.includes("participant"),
    links: await linksOf(read, record.id, now),
    linkable: linkable(record).filter((party) => waiting.includes(party)),
    timeline: await timelineOf(read, record.id),
    planned: await plannedOf(read, record.id),
    hasFile: await hasFile(read, record),
  });
}

function cannotStart(
  record: AgreementRecord,
  today: IsoDate,
  facts: ReturnType<typeof agreementFacts>,
): AgreementGuard[] {
  const from = record.content.period?.from;
  if (record.state !== "signed" || !from || from > today) return [];
  const row = AGREEMENT_TRANSITIONS.find(({ act }) => act === "activate");
  return row ? unmetGuards(row, AGREEMENT_GUARD_TABLE, facts) : [];
}

function linkable({ content: { parties } }: AgreementRecord): LinkParty[] {
  const found: LinkParty[] = [];
  if (parties?.employer.signatory.reach.by === "email") found.push("employer");
  if (parties?.handledare.reach.by === "email") found.push("handledare");
  return found;
}

async function linksOf(read: Reader, agreementId: string, now: Instant): Promise<SignerLinkLine[]> {
  const rows = await read
    .select({
      id: signerLinks.id,
      party: signerLinks.party,
      sentAt: signerLinks.createdAt,
      expiresAt: signerLinks.expiresAt,
      revokedAt: signerLinks.revokedAt,
      usedAt: signerLinks.usedAt,
    })
    .from(signerLinks)
    .where(eq(signerLinks.agreementId, agreementId))
    .orderBy(desc(signerLinks.createdAt));
  return rows.flatMap(({ party, expiresAt, revokedAt, usedAt, ...row }) => {
    if (party !== "employer" && party !== "handledare") return [];
    const state = usedAt ? "used" : revokedAt ? "revoked" : expiresAt <= now ? "expired" : "waiting";
    return [{ ...row, party, state: state as SignerLinkLine["state"] }];
  });
}
