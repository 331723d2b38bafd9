import type { SubmissionResult } from "@conform-to/dom";

/** The reply, if it is to the form that posted these hidden values: a page may have several forms. */
export function replyTo(
  reply: SubmissionResult<string[]> | undefined,
  posted: Readonly<Record<string, string>>,
): SubmissionResult<string[]> | undefined {
  const values = reply?.initialValue ?? {};
  return Object.entries(posted).every(([name, value]) => values[name] === value) ? reply : undefined;
}
