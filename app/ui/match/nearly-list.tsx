import { Link } from "react-router";
import type { MatchMessage } from "#app/domain/matching/messages.ts";
import type { WouldChange } from "#app/domain/matching/would-change.ts";
import { changeText, matchText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Section } from "../page-header.tsx";

interface Nearly {
  placementId: string;
  title: string;
  companyName: string;
  kommunName: string;
  obstacle: MatchMessage;
  change: WouldChange;
}

/** Placements where one thing is in the way, each with that thing and what would change it. */
export function NearlyList({
  placements,
  title,
  lead,
}: {
  placements: readonly Nearly[];
  title: string;
  lead: string;
}) {
  const messages = useMessages();
  const format = useFormat();
  const say = messages.participant.matches;
  if (placements.length === 0) return null;
  return (
    <Section id="nastan" title={title} lead={lead}>
      <ul className="grid gap-5">
        {placements.map(({ placementId, title: name, companyName, kommunName, obstacle, change }) => (
          <li key={placementId} className="border-t border-line pt-4">
            <h3 className="text-lg">
              <Link to={`/platser/${placementId}`}>{name}</Link>
            </h3>
            <p className="text-muted">{say.where({ company: companyName, kommun: kommunName })}</p>
            <p className="mt-2">{say.nearly({ obstacle: matchText(messages.match, obstacle, format) })}</p>
            <p>{changeText(messages, { ...change, points: null }, format)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
