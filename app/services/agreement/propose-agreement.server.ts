import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { AGREEMENT_GUARD_TABLE } from "#app/domain/agreement/agreement-guards.ts";
import { AGREEMENT_TRANSITIONS } from "#app/domain/agreement/agreement-transitions.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import { agreementInReach, hasDeclaredConflict } from "#db/queries/agreements.server.ts";
import { agreements } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { agreementFacts, wholeContent } from "./agreement-facts.server.ts";
import { contentHash } from "./content-hash.server.ts";
import { insertSignerLink, type LinkParty, personOf } from "./insert-signer-link.server.ts";

const LINK_PARTIES: readonly LinkParty[] = ["employer", "handledare"];

/** Sends the draft out to be signed: those with an account are told, those without get a personal link. */
export async function proposeAgreement(
  ctx: WriteContext,
  input: { agreementId: string; version: number },
): Promise<
  Result<{ contentHash: string }, "not_found" | "needs_assurance" | "stale" | "not_open" | "unmet">
> {
  const record = await agreementInReach(ctx.read, ctx.actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.drive", record);
  if (!allowed.ok) return allowed;
  if (record.version !== input.version) return fail("stale");
  const conflictOfInterest = await hasDeclaredConflict(ctx.read, ctx.actor.userId, record);
  const move = decideMove(
    AGREEMENT_TRANSITIONS,
    AGREEMENT_GUARD_TABLE,
    { state: record.state, act: "propose", by: ctx.actor.role },
    agreementFacts(record, ctx.now, [], { conflictOfInterest }),
  );
  if (!move.ok) return fail(move.failure === "unmet" ? "unmet" : "not_open");

  const content = wholeContent(record);
  const hash = contentHash(content);
  const isNewVersion = record.contentHash !== null && record.contentHash !== hash;
  return ctx.write(async (tx) => {
    const [moved] = await tx
      .update(agreements)
      .set({
        state: move.value.to,
        content,
        contentHash: hash,
        number: isNewVersion ? record.number + 1 : record.number,
        kind: content.kind,
        startDate: content.period.from,
        endDate: content.period.to,
        version: record.version + 1,
        changedAt: ctx.now,
      })
      .where(and(eq(agreements.id, record.id), eq(agreements.version, input.version)))
      .returning({ id: agreements.id });
    if (!moved) return fail("stale");
    for (const party of LINK_PARTIES) {
      const { name, reach } = personOf(content.parties, party);
      if (reach.by !== "email") continue;
      await insertSignerLink(tx, ctx.now, { agreementId: record.id, party, name, email: reach.email });
    }
    await recordHistory(tx, ctx.actor, ctx.now, {
      subjectType: "agreement",
      subjectId: record.id,
      act: move.value.act,
      fromState: record.state,
      toState: move.value.to,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "agreement.propose",
      subjectType: "agreement",
      subjectId: record.id,
      participantId: record.participantId,
    });
    await enqueue(tx, ctx.now, "agreement.proposed", { agreementId: record.id });
    return ok({ contentHash: hash });
  });
}
