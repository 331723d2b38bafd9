import type { MatchMessage } from "#app/domain/matching/messages.ts";
import { matchText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Icon, type IconName } from "../icon.tsx";

const ICON: Record<"for" | "gap" | "unclear", IconName> = { for: "check", gap: "minus", unclear: "info" };

/** The grounds of a match as sentences under a heading; nothing when there are none. */
export function Grounds({
  title,
  messages,
  kind,
  heading: Heading = "h3",
}: {
  title: string;
  messages: readonly MatchMessage[];
  kind: "for" | "gap" | "unclear";
  heading?: "h3" | "h4";
}) {
  const words = useMessages().match;
  const format = useFormat();
  if (messages.length === 0) return null;
  return (
    <div>
      <Heading className="text-base font-semibold">{title}</Heading>
      <ul className="mt-1.5 grid gap-1.5">
        {messages.map((message) => (
          <li key={`${message.key}${JSON.stringify(message.params)}`} className="flex gap-2.5">
            <Icon
              name={ICON[kind]}
              className={kind === "for" ? "mt-[0.22em] text-success-ink" : "mt-[0.22em] text-muted"}
            />
            <span>{matchText(words, message, format)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
