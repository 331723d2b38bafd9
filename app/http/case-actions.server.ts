import type { RouterContextProvider } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { caseForm, type DecisionEntry, type UnionEntry } from "#app/domain/lonebidrag/case-forms.ts";
import type { DecisionProblem } from "#app/domain/lonebidrag/decision.ts";
import { type UnionComment, unionCommentSchema } from "#app/domain/placement/union-comment.ts";
import { formatFor } from "#app/i18n/format.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { answerConsent } from "#app/services/lonebidrag/answer-consent.server.ts";
import { moveCase } from "#app/services/lonebidrag/move-case.server.ts";
import { recordDecision } from "#app/services/lonebidrag/record-decision.server.ts";
import { recordUnionComment } from "#app/services/lonebidrag/record-union-comment.server.ts";
import { reportMonth } from "#app/services/lonebidrag/report-month.server.ts";
import { setDocumentStatus } from "#app/services/lonebidrag/set-document-status.server.ts";
import { writeAs } from "./acting.server.ts";
import { type FlashKey, redirectDone } from "./flash.server.ts";
import { parseForm, rejected } from "./forms.server.ts";
import { localeContext } from "./request-context.server.ts";
import { failureResponse } from "./respond.server.ts";

interface CasePost {
  request: Request;
  context: Readonly<RouterContextProvider>;
  params: { id: string };
}

type Sent = ReturnType<typeof caseForm.parse>;
/** Done, or why not: by field where one is to blame. */
type Outcome = { done: FlashKey } | { failure: string; field?: string } | { problems: DecisionProblem[] };

/** Failures that no field is to blame for, whichever form was sent. */
const OF_THE_WHOLE = ["stale", "not_open", "not_running", "pay_not_reported"];

/**
 * Everything that staff and employers send from a case's page, each to its service; the page is shown again with the
 * words for what went wrong and all that was typed.
 */
export async function caseAction(args: CasePost, role: Role, back: (id: string) => string) {
  const ctx = writeAs(args, role);
  const submission = await parseForm(args, caseForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const outcome = await carryOut(ctx, args.params.id, submission.value);
  if ("done" in outcome) return redirectDone(args.context, back(args.params.id), outcome.done);
  const messages = messagesFor(args.context.get(localeContext));
  if ("problems" in outcome) {
    const format = formatFor(messages, null);
    const fieldErrors: Record<string, string[]> = {};
    for (const { field, problem, latest } of outcome.problems)
      fieldErrors[field] = [
        messages.lonebidrag.decisionProblems[problem]({ latest: latest ? format.shortDay(latest) : "" }),
      ];
    return rejected(submission.reply({ fieldErrors }));
  }
  const text = wordsFor(outcome.failure, messages);
  if (text === null) throw failureResponse(outcome.failure, args.request);
  const beside = OF_THE_WHOLE.includes(outcome.failure) ? undefined : outcome.field;
  return rejected(submission.reply(beside ? { fieldErrors: { [beside]: [text] } } : { formErrors: [text] }));
}

async function carryOut(ctx: WriteContext, caseId: string, sent: Sent): Promise<Outcome> {
  const { version } = sent;
  const moved = async (move: Parameters<typeof moveCase>[1], field?: string): Promise<Outcome> => {
    const result = await moveCase(ctx, move);
    return result.ok ? { done: "case-moved" } : { failure: result.failure, ...(field && { field }) };
  };
  switch (sent.intent) {
    case "act":
      return moved({ caseId, version, act: sent.act, via: sent.via });
    case "contract":
      return moved(
        { caseId, version, act: "sign_contract", startOn: sent.startOn, via: sent.via },
        "startOn",
      );
    case "change":
      return moved({ caseId, version, act: "report_change", change: sent.change, via: sent.via });
    case "end":
      return moved({ caseId, version, act: "end", outcome: sent.outcome, endedOn: sent.endedOn }, "endedOn");
    case "withdraw":
      return moved({ caseId, version, act: "withdraw", reason: sent.reason });
    case "consent": {
      const { answer, way, interpreter } = sent;
      // Staff go through the question in Swedish; an interpreter is noted beside it.
      const result = await answerConsent(ctx, { caseId, version, answer, way, interpreter, language: "sv" });
      return result.ok ? { done: "case-moved" } : { failure: result.failure };
    }
    case "decision":
      return decided(ctx, caseId, sent);
    case "union": {
      const result = await recordUnionComment(ctx, { caseId, version, comment: commentOf(sent) });
      if (result.ok) return { done: "case-union-recorded" };
      return { failure: result.failure, ...(result.failure === "in_future" && { field: "on" }) };
    }
    case "document": {
      const { document, status } = sent;
      const result = await setDocumentStatus(ctx, { caseId, document, status, version });
      return result.ok ? { done: "case-document-set" } : { failure: result.failure };
    }
    case "month": {
      const { month, on, what, credit } = sent;
      const base = { caseId, month, version, on };
      const creditOre = credit === undefined ? null : credit * 100;
      const result = await reportMonth(
        ctx,
        what === "pay" ? { ...base, what } : { ...base, what, creditOre },
      );
      return result.ok ? { done: "case-month-set" } : { failure: result.failure, field: "on" };
    }
  }
}

async function decided(
  ctx: WriteContext,
  caseId: string,
  { intent: _intent, ...entry }: DecisionEntry,
): Promise<Outcome> {
  const result = await recordDecision(ctx, {
    ...entry,
    caseId,
    from: entry.from ?? null,
    to: entry.to ?? null,
    levelPercent: entry.levelPercent ?? null,
    payoutMonth: entry.payoutMonth ?? null,
  });
  if (!result.ok) return { failure: result.failure };
  return result.value.recorded ? { done: "case-decision-recorded" } : { problems: result.value.problems };
}

/** The form has asked for what each status needs; what belongs to the others falls away. */
function commentOf({ on, intent: _intent, version: _version, ...entry }: UnionEntry): UnionComment {
  return unionCommentSchema.parse({ ...entry, requestedOn: on, receivedOn: on });
}

/** The sentence for a failure, or null for those that are pages of their own. */
function wordsFor(failure: string, { lonebidrag, states, errors }: Messages): string | null {
  if (failure === "stale") return errors.form.stale;
  const own: Record<string, string> = { ...states.lonebidrag.guards, ...lonebidrag.forms.failures };
  if (failure === "not_found" || failure === "needs_assurance") return null;
  return own[failure] ?? lonebidrag.forms.failures.consent;
}
