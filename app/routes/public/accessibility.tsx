import { anyone } from "#app/http/anyone.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listUnitContacts } from "#app/services/installation/list-unit-contacts.server.ts";
import { ContactList } from "#app/ui/contact-list.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/accessibility.ts";

/** The day the statement was last gone through against what the tests hold; to be changed with its words. */
const ASSESSED_ON = "2026-11-23";

export async function loader({ context }: Route.LoaderArgs) {
  return { contacts: await listUnitContacts(anyone(context).read) };
}

export default function Accessibility({ loaderData }: Route.ComponentProps) {
  const { accessibility: say } = useMessages().public;
  const format = useFormat();
  return (
    <Container>
      <PageTitle>{say.title}</PageTitle>
      <meta name="description" content={say.metaDescription} />
      <PageHeader title={say.title} lead={say.lead} />
      <Section id="lage" title={say.statusTitle}>
        <p>{say.status}</p>
      </Section>
      <Section id="provat" title={say.testedTitle}>
        <Lines lines={say.tested} />
      </Section>
      <Section id="aterstar" title={say.missingTitle}>
        <Lines lines={say.missing} />
      </Section>
      <Section id="kontakt" title={say.problemTitle}>
        <p className="mb-5">{say.problemText}</p>
        <ContactList contacts={loaderData.contacts} />
      </Section>
      <p className="mt-10 text-muted">{say.assessed({ day: format.shortDay(ASSESSED_ON) })}</p>
    </Container>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-2 ps-6">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
