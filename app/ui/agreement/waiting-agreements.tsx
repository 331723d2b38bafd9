import { Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Card } from "../card.tsx";
import { Section } from "../page-header.tsx";
import { StatusPill } from "../status-pill.tsx";

/** Agreements whose next move is the reader's: on the first page of whoever has to sign. */
export function WaitingAgreements({
  lines,
  base,
}: {
  lines: readonly { id: string; title: string; companyName: string }[];
  /** Where agreements stand for this reader, such as `/min-sida/avtal`. */
  base: string;
}) {
  const { waiting } = useMessages().agreement;
  if (lines.length === 0) return null;
  return (
    <Section id="avtal" title={waiting.title}>
      <ul className="grid gap-4">
        {lines.map((line) => (
          <Card as="li" move key={line.id}>
            <StatusPill tone="move">{waiting.yours}</StatusPill>
            <h3 className="mt-2 text-xl font-bold">
              <Link to={`${base}/${line.id}`}>{line.title}</Link>
            </h3>
            <p className="text-muted">{line.companyName}</p>
          </Card>
        ))}
      </ul>
    </Section>
  );
}
