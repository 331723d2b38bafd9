import type { SubmissionResult } from "@conform-to/dom";
import { data, type RouterContextProvider } from "react-router";
import type { Result } from "#app/domain/shared/result.ts";
import { type FlashKey, redirectDone } from "./flash.server.ts";
import { failureResponse } from "./respond.server.ts";

/**
 * Answers a deed on a page that shows where a thing stands: back to it when done; when it was refused the page is
 * drawn anew with the failure's name, which it words (somebody was before, a guard that is not met), and with
 * `typed`, what the form held.
 */
export async function answerMove<Value, Failure extends string>(
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
  result: Result<Value, Failure>,
  done: { to: string; key: FlashKey },
  typed: SubmissionResult<string[]> | null = null,
) {
  return result.ok
    ? redirectDone(context, done.to, done.key)
    : refuseMove({ request }, result.failure, typed);
}

/** The page anew with the failure's name and what the form held; what no page shows has a page of its own. */
export function refuseMove(
  { request }: { request: Request },
  failure: string,
  typed: SubmissionResult<string[]> | null = null,
) {
  if (failure === "not_found" || failure === "needs_assurance") throw failureResponse(failure, request);
  return data({ failure, form: typed }, { status: 409 });
}
