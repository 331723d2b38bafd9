import type { ConsentFailure } from "#app/domain/consent/give-consent.ts";
import type { Interpreter } from "#app/domain/consent/purposes.ts";
import type { ParticipantWay } from "#app/domain/proposal/answer-ways.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { givenBy } from "./answer-as-participant.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";
import { recordAnswerConsent } from "./record-answer-consent.server.ts";

/**
 * The second consent (c), asked when the employer wants to meet: this employer may know who it is. The consent and
 * the move are one transaction: without the one the other does not happen.
 */
export async function approveIdentity(
  ctx: WriteContext,
  input: {
    proposalId: string;
    version: number;
    language: string;
    interpreter: Interpreter;
    via?: ParticipantWay | undefined;
  },
): Promise<Result<null, ReachFailure | MoveFailure | ConsentFailure>> {
  return actOnProposal<"proposal.answer-as-participant", null, MoveFailure | ConsentFailure>(
    ctx,
    "proposal.answer-as-participant",
    input.proposalId,
    async (tx, proposal, mover) => {
      const given = givenBy(ctx, input);
      const consent = await recordAnswerConsent(tx, ctx.actor, ctx.now, proposal, "identity", given);
      if (!consent.ok) return consent;
      const moved = await moveProposal(tx, mover, ctx.now, proposal, {
        act: "identify",
        version: input.version,
        via: ctx.actor.role === "participant" ? null : given.givenHow,
        set: { identifiedAt: ctx.now },
      });
      return moved.ok ? ok(null) : moved;
    },
  );
}
