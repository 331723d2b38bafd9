import { createHash } from "node:crypto";
import type { Signature } from "#app/domain/agreement/signing.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import type { AgreementRecord } from "#db/queries/agreements.server.ts";
import { agreementFiles } from "#db/schema/index.ts";
import { composeDocument } from "./compose-document.server.ts";
import { agreementPdf } from "./document/agreement-pdf.server.ts";

export interface SignedFile {
  bytes: Buffer;
  /** SHA-256 of the bytes, 64 hex digits. */
  fileHash: string;
  contentHash: string;
}

/** The PDF of a version that all have signed. Only work for the processor: it is made before the transaction. */
export async function makeSignedFile(
  record: AgreementRecord,
  signatures: readonly Signature[],
  now: Instant,
): Promise<SignedFile> {
  const hash = record.contentHash;
  if (!hash) throw new Error("What all have signed has a hash");
  const document = composeDocument(
    { content: record.content, state: "signed", number: record.number, hash },
    signatures,
  );
  const bytes = await agreementPdf(document, now);
  return { bytes, fileHash: createHash("sha256").update(bytes).digest("hex"), contentHash: hash };
}

/** Kept once per version and never written again: the index lets no second one in. */
export async function insertSignedFile(
  tx: Tx,
  now: Instant,
  record: AgreementRecord,
  file: SignedFile,
): Promise<void> {
  await tx
    .insert(agreementFiles)
    .values({ id: newId(), agreementId: record.id, number: record.number, ...file, createdAt: now });
}
