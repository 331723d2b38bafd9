import type { QuestionTopic } from "#app/domain/proposal/question-topics.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";

/** The act of the timeline that holds an employer's question. */
export const MORE_ASKED = "ask_more";

/** "Berätta mer": a question to the broker, who calls. The proposal stays where it is and the clock of silence runs. */
export async function askToKnowMore(
  ctx: WriteContext,
  input: { proposalId: string; topic: QuestionTopic },
): Promise<Result<null, ReachFailure | "not_open">> {
  return actOnProposal<"proposal.answer-as-employer", null, "not_open">(
    ctx,
    "proposal.answer-as-employer",
    input.proposalId,
    async (tx, proposal) => {
      if (proposal.state !== "presented") return fail("not_open");
      await recordHistory(tx, ctx.actor, ctx.now, {
        subjectType: "proposal",
        subjectId: proposal.id,
        act: MORE_ASKED,
        fromState: proposal.state,
        toState: proposal.state,
        reason: input.topic,
      });
      await audit(tx, ctx.actor, ctx.now, {
        act: "proposal.ask-more",
        subjectType: "proposal",
        subjectId: proposal.id,
        participantId: proposal.participantId,
        detail: { topic: input.topic },
      });
      await enqueue(tx, ctx.now, "proposal.more-asked", { proposalId: proposal.id });
      return ok(null);
    },
  );
}
