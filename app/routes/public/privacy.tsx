import { anyone } from "#app/http/anyone.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listUnitContacts } from "#app/services/installation/list-unit-contacts.server.ts";
import { ContactList } from "#app/ui/contact-list.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/privacy.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { contacts: await listUnitContacts(anyone(context).read) };
}

export default function Privacy({ loaderData }: Route.ComponentProps) {
  const { privacy: say } = useMessages().public;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <meta name="description" content={say.metaDescription} />
      <PageHeader title={say.title} lead={say.lead} />
      <ul className="grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
        {say.points.map(({ title, text }) => (
          <li key={title} className="border-t-4 border-primary pt-4">
            <h2 className="text-xl">{title}</h2>
            <p className="mt-2">{text}</p>
          </li>
        ))}
      </ul>
      <div className="mt-14 max-w-prose">
        {say.sections.map(({ title, paragraphs }, index) => (
          <Section key={title} id={`del-${index + 1}`} title={title}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph} className="mt-3 first:mt-0">
                {paragraph}
              </p>
            ))}
          </Section>
        ))}
        <Section id="kontakt" title={say.contactTitle}>
          <ContactList contacts={loaderData.contacts} />
        </Section>
      </div>
    </>
  );
}
