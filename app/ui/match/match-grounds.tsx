import type { MatchGrounds as AllGrounds } from "#app/domain/matching/summary.ts";
import { changeText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Grounds } from "../proposal/grounds.tsx";

/** A match at length: why, what is missing, and what would change it and give what. */
export function MatchGrounds({
  grounds,
  titles,
  atMost,
  points = false,
  heading: Heading = "h3",
}: {
  grounds: AllGrounds;
  titles: Readonly<Record<keyof AllGrounds, string>>;
  /** How many of each are read; all when not given. */
  atMost?: number;
  /** Where the reader sees a score, what a change gives is said in points. */
  points?: boolean;
  heading?: "h3" | "h4";
}) {
  const messages = useMessages();
  const format = useFormat();
  const changes = grounds.changes.slice(0, atMost);
  return (
    <>
      <Grounds heading={Heading} title={titles.why} messages={grounds.why.slice(0, atMost)} kind="for" />
      <Grounds
        heading={Heading}
        title={titles.missing}
        messages={grounds.missing.slice(0, atMost)}
        kind="gap"
      />
      {changes.length > 0 && (
        <div>
          <Heading className="text-base font-semibold">{titles.changes}</Heading>
          <ul className="mt-1.5 grid gap-1.5">
            {changes.map((change) => (
              <li key={`${change.change.key}${JSON.stringify(change.change.params)}`}>
                {changeText(messages, { ...change, points: points ? change.points : null }, format)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
