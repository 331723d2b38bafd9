import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { isShownToParties } from "#app/domain/agreement/agreement-progress.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { agreementInReach } from "#db/queries/agreements.server.ts";
import { participants } from "#db/schema/index.ts";
import type { WriteContext } from "../context.server.ts";
import { wholeContent } from "./agreement-facts.server.ts";
import { giveSignature, type SigningFailure } from "./give-signature.server.ts";

/**
 * The participant signs with their own hand on the caseworker's screen, with the caseworker as witness: for
 * those without a sign-in. It is the participant's signature; nobody signs by proxy.
 */
export async function signWithWitness(
  ctx: WriteContext,
  input: { agreementId: string; seenHash: string; interpreterLanguage: string | null; address: string },
): Promise<Result<{ sealed: boolean; waitsFor: Party[] }, "not_found" | "needs_assurance" | SigningFailure>> {
  const { actor } = ctx;
  if (actor.role !== "caseworker") return fail("not_found");
  const record = await agreementInReach(ctx.read, actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(actor, "agreement.sign-as-participant", record);
  if (!allowed.ok) return allowed;
  if (!isShownToParties(record.state)) return fail("not_open");
  const [person] = await ctx.read
    .select({ userId: participants.userId })
    .from(participants)
    .where(eq(participants.id, record.participantId));
  if (!person) return fail("not_found");
  return giveSignature({
    read: ctx.read,
    write: ctx.write,
    now: ctx.now,
    actor,
    by: actor.role,
    agreementId: record.id,
    seenHash: input.seenHash,
    signature: {
      party: "participant",
      userId: person.userId,
      name: wholeContent(record).parties.participant.name,
      method: "witnessed-device",
      assurance: actor.assurance,
      witnessUserId: actor.userId,
      interpreterLanguage: input.interpreterLanguage,
      fromHash: keyedHash(input.address, "signature"),
    },
  });
}
