import type { SubmissionResult } from "@conform-to/dom";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { ErrorSummary } from "../error-summary.tsx";

/** An answer to a request that is not on the page (any more): there is no form of it to say anything beside. */
export function RequestGone({
  reply,
  requests,
}: {
  reply: SubmissionResult<string[]> | undefined;
  requests: readonly { id: string }[];
}) {
  const { errors } = useMessages();
  const answered = String(reply?.initialValue?.requestId ?? "");
  if (!answered || requests.some(({ id }) => id === answered)) return null;
  return <ErrorSummary errors={[{ text: errors.form.stale }]} />;
}
