import { and, eq } from "drizzle-orm";
import type { ConsentFailure } from "#app/domain/consent/give-consent.ts";
import type { Interpreter } from "#app/domain/consent/purposes.ts";
import type { ParticipantWay } from "#app/domain/proposal/answer-ways.ts";
import { mayPreApprove, mayRevokeApproval } from "#app/domain/proposal/identity-approval.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { proposals } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { givenBy } from "./answer-as-participant.server.ts";
import { recordAnswerConsent, takeBackConsents } from "./record-answer-consent.server.ts";

/** Gives or takes back the name beforehand: it can be taken back until the name has been shown (2-domain §5). */
export async function setPreApproval(
  ctx: WriteContext,
  input: {
    proposalId: string;
    version: number;
    approve: boolean;
    language: string;
    interpreter: Interpreter;
    via?: ParticipantWay | undefined;
  },
): Promise<Result<null, ReachFailure | ConsentFailure | "stale" | "not_open">> {
  const { actor, now } = ctx;
  return actOnProposal<"proposal.answer-as-participant", null, ConsentFailure | "stale" | "not_open">(
    ctx,
    "proposal.answer-as-participant",
    input.proposalId,
    async (tx, proposal) => {
      const standing = { givenAt: proposal.identityPreApproved ? now : null, revokedAt: null };
      const open = input.approve
        ? mayPreApprove(proposal.state)
        : mayRevokeApproval(proposal.state, standing);
      if (!open) return fail("not_open");
      const set = await tx
        .update(proposals)
        .set({ identityPreApproved: input.approve, version: input.version + 1 })
        .where(and(eq(proposals.id, proposal.id), eq(proposals.version, input.version)))
        .returning({ id: proposals.id });
      if (set.length === 0) return fail("stale");
      await audit(tx, actor, now, {
        act: input.approve ? "proposal.pre-approve" : "proposal.revoke-pre-approval",
        subjectType: "proposal",
        subjectId: proposal.id,
        participantId: proposal.participantId,
      });
      if (input.approve)
        return recordAnswerConsent(tx, actor, now, proposal, "identity", givenBy(ctx, input));
      await takeBackConsents(tx, actor, now, proposal, ["identity"]);
      return ok(null);
    },
  );
}
