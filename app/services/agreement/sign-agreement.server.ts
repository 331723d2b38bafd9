import { authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { isShownToParties } from "#app/domain/agreement/agreement-progress.ts";
import { type Party, partiesOf } from "#app/domain/agreement/signing.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { agreementInReach } from "#db/queries/agreements.server.ts";
import type { WriteContext } from "../context.server.ts";
import { wholeContent } from "./agreement-facts.server.ts";
import { nameOf } from "./compose-document.server.ts";
import { giveSignature, type SigningFailure } from "./give-signature.server.ts";

export const SIGNING_ACT: Partial<Record<Role, Act>> = {
  participant: "agreement.sign-as-participant",
  employer: "agreement.sign-for-employer",
  broker: "agreement.sign-for-unit",
  caseworker: "agreement.sign-for-unit",
};

/** Signs in one's own session, for a party that the content names one as. `address` is kept as a keyed hash. */
export async function signAgreement(
  ctx: WriteContext,
  input: { agreementId: string; party: Party; seenHash: string; address: string },
): Promise<Result<{ sealed: boolean; waitsFor: Party[] }, "not_found" | "needs_assurance" | SigningFailure>> {
  const { actor } = ctx;
  const record = await agreementInReach(ctx.read, actor, input.agreementId, ctx.now);
  const act = SIGNING_ACT[actor.role];
  if (!record || !act) return fail("not_found");
  const allowed = authorize(actor, act, record);
  if (!allowed.ok) return allowed;
  if (!isShownToParties(record.state)) return fail("not_open");
  const content = wholeContent(record);
  const own = partiesOf(content, {
    userId: actor.userId,
    participantId: actor.role === "participant" ? actor.participantId : null,
    linkParty: null,
    assurance: actor.assurance,
  });
  if (!own.includes(input.party)) return fail("not_due");
  return giveSignature({
    read: ctx.read,
    write: ctx.write,
    now: ctx.now,
    actor,
    by: actor.role,
    agreementId: record.id,
    seenHash: input.seenHash,
    signature: {
      party: input.party,
      userId: actor.userId,
      name: nameOf(input.party, content.parties),
      method: "session",
      assurance: actor.assurance,
      witnessUserId: null,
      interpreterLanguage: null,
      fromHash: keyedHash(input.address, "signature"),
    },
  });
}
