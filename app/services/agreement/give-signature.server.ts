import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { AGREEMENT_GUARD_TABLE } from "#app/domain/agreement/agreement-guards.ts";
import { AGREEMENT_TRANSITIONS, type AgreementActor } from "#app/domain/agreement/agreement-transitions.ts";
import {
  PARTIES,
  type Party,
  type Signature,
  signatureSchema,
  stillToSign,
} from "#app/domain/agreement/signing.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Db, Reader, Tx } from "#db/database.ts";
import { type AgreementRecord, agreementById, standingSignatures } from "#db/queries/agreements.server.ts";
import { agreements, signatures, signerLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { agreementFacts } from "./agreement-facts.server.ts";
import { insertSignedFile, makeSignedFile, type SignedFile } from "./signed-file.server.ts";

export interface Signing {
  read: Reader;
  write: Db["write"];
  now: Instant;
  /** Who signs, as the log says it; a party with a link is nobody with an account. */
  actor: Actor | "signer";
  by: AgreementActor;
  /** Set when it is signed through a link, which is then used. */
  signerLinkId?: string;
  agreementId: string;
  /** The hash of what was on the screen. */
  seenHash: string;
  signature: Omit<Signature, "at" | "contentHash">;
}

export type SigningFailure = "changed" | "not_due" | "not_open" | "stale";

/** Another party may sign in the same moment: then what is sealed is made anew. */
const ATTEMPTS = 4;

/**
 * Records one party's signature of exactly the content that was on the screen. With the last one the agreement
 * is sealed in the same transaction: signed, its file made and kept. The caller has settled whose signature it is.
 */
export async function giveSignature(
  signing: Signing,
): Promise<Result<{ sealed: boolean; waitsFor: Party[] }, SigningFailure>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const record = await agreementById(signing.read, signing.agreementId, signing.now);
    if (!record) return fail("not_open");
    const before = await standingSignatures(signing.read, record.id);
    const refused = refusal(signing, record, before);
    if (refused) return fail(refused);
    const signature = signatureSchema.parse({
      ...signing.signature,
      at: signing.now,
      contentHash: signing.seenHash,
    });
    const after = [...before, signature];
    const waitsFor = stillToSign(PARTIES, after, signing.seenHash);
    const file = waitsFor.length === 0 ? await makeSignedFile(record, after, signing.now) : null;
    const done = await signing.write((tx) => writeSignature(tx, signing, record, signature, file));
    if (done) return ok({ sealed: file !== null, waitsFor });
  }
  return fail("stale");
}

function refusal(
  { by, signature, seenHash, now }: Signing,
  record: AgreementRecord,
  before: readonly Signature[],
): SigningFailure | null {
  const facts = agreementFacts(record, now, before, { signingParty: signature.party, seenHash });
  const move = decideMove(
    AGREEMENT_TRANSITIONS,
    AGREEMENT_GUARD_TABLE,
    { state: record.state, act: "sign", by },
    facts,
  );
  if (move.ok) return null;
  if (move.failure !== "unmet") return "not_open";
  return move.unmet.includes("same_content") ? "changed" : "not_due";
}

async function writeSignature(
  tx: Tx,
  signing: Signing,
  record: AgreementRecord,
  signature: Signature,
  file: SignedFile | null,
): Promise<boolean> {
  const { now, actor } = signing;
  const [moved] = await tx
    .update(agreements)
    .set({ state: file ? "signed" : "partially_signed", version: record.version + 1, changedAt: now })
    .where(and(eq(agreements.id, record.id), eq(agreements.version, record.version)))
    .returning({ id: agreements.id });
  if (!moved) return false;
  await tx.insert(signatures).values({
    id: newId(),
    agreementId: record.id,
    number: record.number,
    party: signature.party,
    signerName: signature.name,
    signerUserId: signature.userId,
    witnessId: signature.witnessUserId,
    method: signature.method,
    assurance: signature.assurance,
    interpreterLanguage: signature.interpreterLanguage,
    at: signature.at,
    addressHash: signature.fromHash,
    contentHash: signature.contentHash,
  });
  if (signing.signerLinkId)
    await tx
      .update(signerLinks)
      .set({ usedAt: now })
      .where(and(eq(signerLinks.id, signing.signerLinkId), isNull(signerLinks.usedAt)));
  await recordHistory(tx, actor, now, {
    subjectType: "agreement",
    subjectId: record.id,
    act: "sign",
    fromState: record.state,
    toState: "partially_signed",
    onBehalfOf: signature.party,
    via: signature.method,
  });
  await audit(tx, actor, now, {
    act: "agreement.sign",
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
    companyId: actor === "signer" ? record.companyId : null,
    detail: { party: signature.party, method: signature.method },
  });
  await enqueue(tx, now, "agreement.signed-by-one", { agreementId: record.id });
  if (file) await seal(tx, now, record, file);
  return true;
}

/** The transition `seal`, which the system makes when all have signed. */
async function seal(tx: Tx, now: Instant, record: AgreementRecord, file: SignedFile): Promise<void> {
  await insertSignedFile(tx, now, record, file);
  await recordHistory(tx, "system", now, {
    subjectType: "agreement",
    subjectId: record.id,
    act: "seal",
    fromState: "partially_signed",
    toState: "signed",
  });
  await audit(tx, "system", now, {
    act: "agreement.seal",
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
    detail: { fileHash: file.fileHash },
  });
  await enqueue(tx, now, "agreement.signed", { agreementId: record.id });
}
