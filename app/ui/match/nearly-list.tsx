import type { ComponentProps } from "react";
import { Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Section } from "../page-header.tsx";
import { NearlyWords } from "./nearly-words.tsx";

interface Nearly extends ComponentProps<typeof NearlyWords> {
  placementId: string;
  title: string;
  companyName: string;
  kommunName: string;
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
  const say = useMessages().participant.matches;
  if (placements.length === 0) return null;
  return (
    <Section id="nastan" title={title} lead={lead}>
      <ul className="grid gap-5">
        {placements.map(({ placementId, title: name, companyName, kommunName, obstacle, change }) => (
          <li key={placementId} className="border-t border-line pt-4">
            <h3 className="text-lg">
              <Link to={`/platser/${placementId}`}>{name}</Link>
            </h3>
            <p className="mb-2 text-muted">{say.where({ company: companyName, kommun: kommunName })}</p>
            <NearlyWords obstacle={obstacle} change={change} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
