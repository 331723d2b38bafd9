import type { ConsentFailure } from "#app/domain/consent/give-consent.ts";
import type { Interpreter } from "#app/domain/consent/purposes.ts";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import type { CaseState } from "#app/domain/lonebidrag/case-states.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { coveringConsent } from "#db/queries/consents.server.ts";
import type { WriteContext } from "../context.server.ts";
import { recordConsent } from "../effects/record-consent.server.ts";
import { actOnCase, type ReachFailure } from "./act-on-case.server.ts";
import { type MoveFailure, moveWithin } from "./move-within.server.ts";

export interface ConsentAnswer {
  caseId: string;
  version: number;
  answer: "yes" | "no";
  /** The language the question was read in. */
  language: string;
  interpreter: Interpreter;
  /** Staff only: how the participant told them. */
  way?: "in_person_with_witness" | "on_paper" | undefined;
}

/**
 * The participant's answer to whether AF and the employer may be told, by themselves or on their word by the own
 * caseworker. A yes is consent (d) to the exchange with AF, unless one covers it already, and from it on the employer
 * sees the case; a no ends it and takes nothing else back.
 */
export function answerConsent(
  ctx: WriteContext,
  input: ConsentAnswer,
): Promise<Result<{ state: CaseState; version: number }, ReachFailure | MoveFailure | ConsentFailure>> {
  return actOnCase<
    "case.answer-as-participant",
    { state: CaseState; version: number },
    MoveFailure | ConsentFailure
  >(ctx, "case.answer-as-participant", input.caseId, async (tx, found) => {
    const { actor, now } = ctx;
    const { participantId } = found;
    const { version } = input;
    if (input.answer === "no") return moveWithin(tx, actor, now, found, { act: "decline", version });
    const asked = { purpose: "information_exchange", party: "af" } as const;
    if (!(await coveringConsent(tx, participantId, asked, now))) {
      const own = actor.role === "participant";
      const given = await recordConsent(tx, actor, now, {
        ...asked,
        participantId,
        companyId: null,
        placementId: null,
        channel: null,
        givenHow: own ? "own_login" : (input.way ?? "in_person_with_witness"),
        witnessId: own ? null : actor.userId,
        language: input.language,
        interpreter: input.interpreter,
        textVersion: textVersionOn(asked.purpose, swedishDate(now)),
      });
      if (!given.ok) return given;
    }
    return moveWithin(tx, actor, now, found, { act: "give_consent", version, set: { sharedAt: now } });
  });
}
