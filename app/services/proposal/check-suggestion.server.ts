import { isSetAside, SET_ASIDE_ACT } from "#app/domain/proposal/proposal-timeline.ts";
import type { CheckReason } from "#app/domain/proposal/reasons.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { proposalHistory } from "#db/queries/proposal-history.server.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

/**
 * "Din deltagare kan passa: stäm av" (2-domain §2). When it fits, the person is asked at once. When it does not,
 * it is set aside with a reason that stays with the caseworker, and without a trace for the broker: to them a no and
 * a silence look the same.
 */
export async function checkSuggestion(
  ctx: WriteContext,
  input: { proposalId: string; version: number } & ({ fits: true } | { fits: false; reason: CheckReason }),
): Promise<Result<null, ReachFailure | MoveFailure>> {
  return actOnProposal<"proposal.create", null, MoveFailure>(
    ctx,
    "proposal.create",
    input.proposalId,
    async (tx, proposal, mover) => {
      if (!input.fits) {
        if (proposal.version !== input.version) return fail("stale");
        if (proposal.state !== "suggested") return fail("not_open");
        if (isSetAside(proposal.state, await proposalHistory(tx, proposal.id))) return ok(null);
        await recordHistory(tx, ctx.actor, ctx.now, {
          subjectType: "proposal",
          subjectId: proposal.id,
          act: SET_ASIDE_ACT,
          fromState: proposal.state,
          toState: proposal.state,
          reason: input.reason,
        });
        await audit(tx, ctx.actor, ctx.now, {
          act: "proposal.set-aside",
          subjectType: "proposal",
          subjectId: proposal.id,
          participantId: proposal.participantId,
        });
        return ok(null);
      }
      const listed = await moveProposal(tx, mover, ctx.now, proposal, {
        act: "shortlist",
        version: input.version,
      });
      if (!listed.ok) return listed;
      const asked = await moveProposal(tx, mover, ctx.now, listed.value, {
        act: "ask",
        version: listed.value.version,
      });
      return asked.ok ? ok(null) : asked;
    },
  );
}
