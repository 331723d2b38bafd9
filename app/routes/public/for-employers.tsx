import { anyone } from "#app/http/anyone.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listUnitContacts } from "#app/services/installation/list-unit-contacts.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { ContactList } from "#app/ui/contact-list.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { QuestionList } from "#app/ui/question-list.tsx";
import type { Route } from "./+types/for-employers.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const { read, role } = anyone(context);
  return { contacts: await listUnitContacts(read), employer: role === "employer" };
}

export default function ForEmployers({ loaderData }: Route.ComponentProps) {
  const { employers: say, contact } = useMessages().public;
  const { contacts, employer } = loaderData;
  const action = employer ? (
    <ButtonLink to="/arbetsgivare" wide>
      {say.actionOwn}
    </ButtonLink>
  ) : (
    <ButtonLink to="/logga-in/e-post?till=/arbetsgivare" wide className="min-h-14 px-7 text-lg">
      {say.action}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <meta name="description" content={say.metaDescription} />
      <PageHeader title={say.title} lead={say.lead} />
      <ul className="mb-10 grid gap-8 md:grid-cols-3">
        {say.points.map(({ title, text }) => (
          <li key={title} className="border-t-4 border-primary pt-4">
            <h2 className="text-xl">{title}</h2>
            <p className="mt-2">{text}</p>
          </li>
        ))}
      </ul>
      <p>{action}</p>
      <p className="mt-3 max-w-prose text-muted">{say.verifyNote}</p>
      <div className="mt-14">
        <Section id="steg" title={say.stepsTitle}>
          <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
            {say.steps.map(({ title, text }, index) => (
              <li key={title}>
                <span
                  aria-hidden="true"
                  className="tabular grid size-10 place-items-center rounded-full bg-accent text-lg font-bold text-on-accent"
                >
                  {index + 1}
                </span>
                <h3 className="mt-3 text-lg">{title}</h3>
                <p className="mt-1">{text}</p>
              </li>
            ))}
          </ol>
        </Section>
      </div>
      <div className="mt-14">
        <Section id="fragor" title={say.questionsTitle}>
          <QuestionList questions={say.questions} />
        </Section>
      </div>
      <div className="mt-14">
        <Section id="kontakt" title={contact.title}>
          <ContactList contacts={contacts} />
        </Section>
      </div>
    </>
  );
}
