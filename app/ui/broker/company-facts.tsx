import { Link } from "react-router";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Section } from "../page-header.tsx";

interface Facts {
  id: string;
  organisationNumber: string;
  street: string;
  postalCode: string;
  place: string;
  phone: string;
  employees: number | null;
  collectiveAgreement: boolean | null;
  about: string;
  viaStaff: boolean;
  verifiedAt: Instant | null;
  verifiedBy: string | null;
}

export function CompanyFacts({ company }: { company: Facts }) {
  const { broker, common } = useMessages();
  const format = useFormat();
  const say = broker.companies.facts;
  const yesNo = (value: boolean | null) =>
    value === null ? common.status.notStated : value ? common.actions.yes : common.actions.no;
  return (
    <Section
      id="uppgifter"
      title={say.title}
      actions={
        <Link to={`/maklare/foretag/${company.id}/andra`} className="inline-flex min-h-8 items-center">
          {broker.companies.edit.open}
        </Link>
      }
    >
      {company.about && <p className="mb-4 max-w-prose whitespace-pre-line">{company.about}</p>}
      <DefinitionList
        facts={[
          { term: say.number, value: <span className="tabular">{company.organisationNumber}</span> },
          {
            term: say.address,
            value: `${company.street}, ${company.postalCode} ${company.place}`,
          },
          { term: say.phone, value: <Phone number={company.phone} /> },
          {
            term: say.employees,
            value:
              company.employees === null
                ? common.status.notStated
                : say.employeesValue({ count: company.employees }),
          },
          { term: say.agreement, value: yesNo(company.collectiveAgreement) },
          ...(company.verifiedAt && company.verifiedBy
            ? [
                {
                  term: say.verified,
                  value: say.verifiedBy({
                    when: format.shortDay(swedishDate(company.verifiedAt)),
                    name: company.verifiedBy,
                  }),
                },
              ]
            : []),
        ]}
      />
      {company.viaStaff && <p className="mt-3 text-sm text-muted">{say.viaStaff}</p>}
    </Section>
  );
}

export function CompanyPeople({
  people,
}: {
  people: readonly {
    userId: string;
    name: string;
    title: string | null;
    signatory: boolean;
    email: string | null;
    phone: string | null;
  }[];
}) {
  const { broker, states } = useMessages();
  const say = broker.companies.people;
  return (
    <Section id="personer" title={say.title}>
      {people.length === 0 && <p className="text-muted">{say.none}</p>}
      <ul className="grid gap-4">
        {people.map((person) => (
          <li key={person.userId}>
            <p className="font-semibold">{person.name || say.unnamed}</p>
            <p className="text-muted">
              {[person.title, person.signatory && states.company.memberships.signatory]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className="flex flex-wrap gap-x-5">
              {person.phone && <Phone number={person.phone} />}
              {person.email ? (
                <a href={`mailto:${person.email}`} className="inline-flex min-h-8 items-center break-all">
                  {person.email}
                </a>
              ) : (
                <span className="text-muted">{say.noEmail}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One press calls: a broker sits in a car. */
function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replace(/[^\d+]/g, "")}`} className="inline-flex min-h-8 items-center tabular">
      {number}
    </a>
  );
}
