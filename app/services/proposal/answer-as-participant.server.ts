import type { ConsentFailure } from "#app/domain/consent/give-consent.ts";
import type { Interpreter } from "#app/domain/consent/purposes.ts";
import type { ParticipantWay } from "#app/domain/proposal/answer-ways.ts";
import type { ParticipantReason } from "#app/domain/proposal/reasons.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";
import { type AnswerGiven, recordAnswerConsent, takeBackConsents } from "./record-answer-consent.server.ts";

export type ParticipantAnswer = {
  proposalId: string;
  version: number;
  /** The language the question was read in. */
  language: string;
  interpreter: Interpreter;
  /** Staff only: how the participant told them. */
  via?: ParticipantWay | undefined;
} & ({ answer: "yes"; preApproveIdentity: boolean } | { answer: "no"; reason: ParticipantReason });

export type AnswerFailure = ReachFailure | MoveFailure | ConsentFailure;

/**
 * The participant's answer to being presented, by themselves or on their word by the own caseworker. A yes is
 * consent (b), to this employer for this placement; the name beforehand is consent (c), a yes of its own. A no
 * ends it, at any time until the two are agreed, and takes both back.
 */
export async function answerAsParticipant(
  ctx: WriteContext,
  input: ParticipantAnswer,
): Promise<Result<null, AnswerFailure>> {
  const { now, actor } = ctx;
  return actOnProposal<"proposal.answer-as-participant", null, MoveFailure | ConsentFailure>(
    ctx,
    "proposal.answer-as-participant",
    input.proposalId,
    async (tx, proposal, mover) => {
      const { version } = input;
      const via = actor.role === "participant" ? null : (input.via ?? "in_person_with_witness");
      if (input.answer === "no") {
        const ended = await moveProposal(tx, mover, now, proposal, {
          act: "say_no",
          version,
          reason: input.reason,
          via,
        });
        if (!ended.ok) return ended;
        await takeBackConsents(tx, actor, now, proposal, ["presentation", "identity"]);
        return ok(null);
      }
      const accepted = await moveProposal(tx, mover, now, proposal, {
        act: "accept",
        version,
        via,
        set: { identityPreApproved: input.preApproveIdentity },
      });
      if (!accepted.ok) return accepted;
      const given = givenBy(ctx, input);
      const shown = await recordAnswerConsent(tx, actor, now, proposal, "presentation", given);
      if (!shown.ok || !input.preApproveIdentity) return shown;
      return recordAnswerConsent(tx, actor, now, proposal, "identity", given);
    },
  );
}

/** Their own login needs no witness; a word given to the caseworker has the caseworker as one. */
export function givenBy(
  { actor }: WriteContext,
  input: { language: string; interpreter: Interpreter; via?: ParticipantWay | undefined },
): AnswerGiven {
  const { language, interpreter } = input;
  return actor.role === "participant"
    ? { givenHow: "own_login", witnessId: null, language, interpreter }
    : {
        givenHow: input.via ?? "in_person_with_witness",
        witnessId: actor.userId,
        language,
        interpreter,
      };
}
