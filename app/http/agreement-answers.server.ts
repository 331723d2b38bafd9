import { data } from "react-router";
import { type PartyAnswer, partyAnswer } from "#app/domain/agreement/answer-forms.ts";
import { failureResponse } from "./respond.server.ts";

/** What a party posted, or the one thing that was left out. */
export function readPartyAnswer(
  form: FormData,
): PartyAnswer | { intent: "incomplete"; failed: "box" | "reason" } {
  const parsed = partyAnswer.safeParse(Object.fromEntries(form));
  if (parsed.success) return parsed.data;
  return { intent: "incomplete", failed: form.get("intent") === "object" ? "reason" : "box" };
}

type Shown = "changed" | "not_due" | "not_open" | "box" | "reason";
const SHOWN: readonly string[] = ["changed", "not_due", "not_open"] satisfies Shown[];

/** A failure that the page itself explains, or the page for what it can't. */
export function answerFailed(failure: string, request: Request) {
  if (!SHOWN.includes(failure)) throw failureResponse(failure, request);
  return data({ failed: failure as Shown }, { status: 409 });
}

export function answerIncomplete(failed: "box" | "reason") {
  return data({ failed: failed as Shown }, { status: 400 });
}
