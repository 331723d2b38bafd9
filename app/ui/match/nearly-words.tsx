import type { MatchMessage } from "#app/domain/matching/messages.ts";
import type { WouldChange } from "#app/domain/matching/would-change.ts";
import { changeText, matchText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";

/** The one thing in the way, and what would change it. */
export function NearlyWords({ obstacle, change }: { obstacle: MatchMessage; change: WouldChange }) {
  const messages = useMessages();
  const format = useFormat();
  const { nearly } = messages.participant.matches;
  return (
    <>
      <p>{nearly({ obstacle: matchText(messages.match, obstacle, format) })}</p>
      <p>{changeText(messages, { ...change, points: null }, format)}</p>
    </>
  );
}
