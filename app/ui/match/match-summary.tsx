import type { MatchSummary as Summary } from "#app/domain/matching/summary.ts";
import { summaryText } from "#app/i18n/match-text.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** A match in one line, for a list that staff read. */
export function MatchSummary({ summary }: { summary: Summary }) {
  return <p>{summaryText(useMessages(), summary)}</p>;
}
