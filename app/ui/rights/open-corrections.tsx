import { Link } from "react-router";
import type { Part } from "#app/domain/rights/requests.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Section } from "../page-header.tsx";

/** Those who wait for an answer about something wrong; nothing at all when nobody does. */
export function OpenCorrections({
  lines,
  pathTo,
}: {
  lines: readonly {
    id: string;
    participantId: string;
    name: string | null;
    part: Part | null;
    requestedAt: string;
  }[];
  pathTo(participantId: string): string;
}) {
  const { caseworker, participant } = useMessages();
  const format = useFormat();
  if (lines.length === 0) return null;
  return (
    <Section id="rattelser" title={caseworker.data.waiting} lead={caseworker.data.waitingLead}>
      <ul className="grid gap-3">
        {lines.map((line) => (
          <li key={line.id}>
            <Link to={pathTo(line.participantId)} className="inline-flex min-h-8 items-center font-semibold">
              {line.name ?? caseworker.list.protected}
            </Link>
            <span className="block text-muted">
              {line.part && `${participant.rights.parts[line.part]}, `}
              {format.moment(line.requestedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
