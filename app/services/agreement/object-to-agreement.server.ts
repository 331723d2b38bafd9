import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import { isShownToParties } from "#app/domain/agreement/agreement-progress.ts";
import {
  AGREEMENT_TRANSITIONS,
  type AgreementActor,
  type ObjectReason,
} from "#app/domain/agreement/agreement-transitions.ts";
import { type Party, partiesOf } from "#app/domain/agreement/signing.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import type { Db } from "#db/database.ts";
import { type AgreementRecord, agreementInReach } from "#db/queries/agreements.server.ts";
import { agreements } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { wholeContent } from "./agreement-facts.server.ts";
import { clearSignatures } from "./clear-signatures.server.ts";
import { SIGNING_ACT } from "./sign-agreement.server.ts";

/** A party says that something is wrong: back to the unit as a draft, and nobody's signature counts any more. */
export async function objectToAgreement(
  ctx: WriteContext,
  input: { agreementId: string; seenHash: string; reason: ObjectReason },
): Promise<Result<null, "not_found" | "needs_assurance" | "changed" | "not_open" | "stale">> {
  const { actor } = ctx;
  const record = await agreementInReach(ctx.read, actor, input.agreementId, ctx.now);
  const act = SIGNING_ACT[actor.role];
  if (!record || !act) return fail("not_found");
  const allowed = authorize(actor, act, record);
  if (!allowed.ok) return allowed;
  if (!isShownToParties(record.state)) return fail("not_open");
  const [party] = partiesOf(wholeContent(record), {
    userId: actor.userId,
    participantId: actor.role === "participant" ? actor.participantId : null,
    linkParty: null,
    assurance: actor.assurance,
  });
  if (!party) return fail("not_open");
  return recordObjection(ctx, { record, actor, by: actor.role, party, ...input });
}

/** The same for whoever the caller has settled it is. */
export async function recordObjection(
  { write, now }: { write: Db["write"]; now: Instant },
  objection: {
    record: AgreementRecord;
    actor: Actor | "signer";
    by: AgreementActor;
    party: Party;
    seenHash: string;
    reason: ObjectReason;
  },
): Promise<Result<null, "changed" | "not_open" | "stale">> {
  const { record, actor, by, party, seenHash, reason } = objection;
  const row = findTransition(AGREEMENT_TRANSITIONS, record.state, "object", by);
  if (!row) return fail("not_open");
  if (record.contentHash !== seenHash) return fail("changed");
  return write(async (tx) => {
    const [moved] = await tx
      .update(agreements)
      .set({ state: row.to, version: record.version + 1, changedAt: now })
      .where(and(eq(agreements.id, record.id), eq(agreements.version, record.version)))
      .returning({ id: agreements.id });
    if (!moved) return fail("stale");
    await clearSignatures(tx, now, record.id);
    await recordHistory(tx, actor, now, {
      subjectType: "agreement",
      subjectId: record.id,
      act: row.act,
      fromState: record.state,
      toState: row.to,
      reason,
      onBehalfOf: party,
    });
    await audit(tx, actor, now, {
      act: "agreement.object",
      subjectType: "agreement",
      subjectId: record.id,
      participantId: record.participantId,
      companyId: actor === "signer" ? record.companyId : null,
    });
    return ok(null);
  });
}
