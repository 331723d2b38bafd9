import type { SubmissionResult } from "@conform-to/dom";
import { ErrorSummary } from "./error-summary.tsx";

/** What was wrong with a form that is a button alone, or that has no fields to say it beside. */
export function ReplyErrors({ reply }: { reply: SubmissionResult<string[]> | null | undefined }) {
  const texts = Object.values(reply?.error ?? {}).flatMap((said) => said ?? []);
  return <ErrorSummary errors={texts.map((text) => ({ text }))} />;
}
