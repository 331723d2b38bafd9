import { desc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { agreementById, agreementInReach } from "#db/queries/agreements.server.ts";
import { agreementFiles, signerLinks } from "#db/schema/index.ts";
import { recordSignerAccess } from "../audit/record-access.server.ts";
import type { ReadContext } from "../context.server.ts";
import { linkState, type SignerVisit } from "./signer-link.server.ts";

export interface AgreementFile {
  bytes: Buffer;
  fileHash: string;
}

/** The signed document, as kept. Nothing is made here: what was never sealed is not there. */
export async function readAgreementFile(
  ctx: ReadContext,
  input: { agreementId: string },
): Promise<Result<AgreementFile, "not_found" | "needs_assurance">> {
  const record = await agreementInReach(ctx.read, ctx.actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.read", record);
  if (!allowed.ok) return allowed;
  const file = await latestFile(ctx.read, record.id);
  if (!file) return fail("not_found");
  await ctx.recordAccess({
    act: "agreement.download",
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
    purpose: "agreement",
  });
  return ok(file);
}

/** The same to a browser that a personal link and its code have opened, of that link's one document. */
export async function readFileAsSigner(
  visit: SignerVisit,
  input: { agreementId: string; cookie: string },
): Promise<AgreementFile | null> {
  const [linkId = ""] = input.cookie.split(".");
  const [row] = await visit.read.select().from(signerLinks).where(eq(signerLinks.id, linkId));
  if (!row || row.agreementId !== input.agreementId) return null;
  if (row.party !== "employer" && row.party !== "handledare") return null;
  if (linkState({ ...row, party: row.party }, visit.now, input.cookie) !== "open") return null;
  const record = await agreementById(visit.read, row.agreementId, visit.now);
  const file = record && (await latestFile(visit.read, record.id));
  if (!file) return null;
  await recordSignerAccess(visit, visit.now, {
    act: "agreement.download",
    subjectType: "agreement",
    subjectId: record.id,
    participantId: record.participantId,
    purpose: "agreement",
    companyId: record.companyId,
    detail: { signerLinkId: row.id, party: row.party },
  });
  return file;
}

async function latestFile(read: Reader, agreementId: string): Promise<AgreementFile | null> {
  const [file] = await read
    .select({ bytes: agreementFiles.bytes, fileHash: agreementFiles.fileHash })
    .from(agreementFiles)
    .where(eq(agreementFiles.agreementId, agreementId))
    .orderBy(desc(agreementFiles.number))
    .limit(1);
  return file ?? null;
}
