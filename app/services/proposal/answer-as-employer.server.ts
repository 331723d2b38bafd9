import type { EmployerWay } from "#app/domain/proposal/answer-ways.ts";
import type { EmployerReason } from "#app/domain/proposal/reasons.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";
import { proposalFacts } from "./proposal-facts.server.ts";

export type EmployerAnswer = {
  proposalId: string;
  version: number;
  /** Brokers only: how the employer told them. */
  via?: EmployerWay | undefined;
} & ({ answer: "want" } | { answer: "decline"; reason: EmployerReason });

/**
 * The employer's answer, their own or written down by a broker. A yes shows the name at once only where the person
 * said so beforehand and that consent still holds; otherwise they are asked now.
 */
export async function answerAsEmployer(
  ctx: WriteContext,
  input: EmployerAnswer,
): Promise<Result<{ identified: boolean }, ReachFailure | MoveFailure>> {
  const { actor, now } = ctx;
  return actOnProposal<"proposal.answer-as-employer", { identified: boolean }, MoveFailure>(
    ctx,
    "proposal.answer-as-employer",
    input.proposalId,
    async (tx, proposal, mover) => {
      const { version } = input;
      const via = actor.role === "employer" ? null : (input.via ?? "call");
      if (input.answer === "decline") {
        const moved = await moveProposal(tx, mover, now, proposal, {
          act: "decline",
          version,
          reason: input.reason,
          via,
        });
        return moved.ok ? ok({ identified: false }) : moved;
      }
      const wanted = await moveProposal(tx, mover, now, proposal, { act: "want", version, via });
      if (!wanted.ok) return wanted;
      const { consentToIdentity } = await proposalFacts(tx, null, now, wanted.value);
      if (!wanted.value.identityPreApproved || !consentToIdentity) return ok({ identified: false });
      const named = await moveProposal(tx, { by: "system" }, now, wanted.value, {
        act: "identify",
        version: wanted.value.version,
        set: { identifiedAt: now },
      });
      return named.ok ? ok({ identified: true }) : named;
    },
  );
}
