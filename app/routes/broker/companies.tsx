import { Form, Link } from "react-router";
import { COMPANY_STATES } from "#app/domain/company/company-states.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listCompanies } from "#app/services/company/list-companies.server.ts";
import { CompanyTable } from "#app/ui/broker/company-table.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import type { Route } from "./+types/companies.ts";

/** "Alla" in a list to choose from. */
const ANY = "alla";
const chosen = (value: string | null) => (value === null || value === ANY ? "" : value);

export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const query = {
    text: (searchParams.get("sok") ?? "").normalize("NFC").slice(0, 100),
    kommun: chosen(searchParams.get("kommun")),
    state: chosen(searchParams.get("lage")),
    page: Number(searchParams.get("sida") ?? 1),
  };
  const found = valueOr404(await listCompanies(readAs(args, "broker"), query), args.request);
  const named = (code: string) => kommunByCode(code)?.name ?? code;
  return {
    query,
    ...found,
    companies: found.companies.map(({ lastContactAt, kommun, ...row }) => ({
      ...row,
      kommunName: named(kommun),
      lastContact: lastContactAt ? swedishDate(lastContactAt) : null,
    })),
    kommuner: found.kommuner
      .map((code) => ({ value: code, label: named(code) }))
      .sort((a, b) => a.label.localeCompare(b.label, "sv")),
  };
}

export default function Companies({ loaderData }: Route.ComponentProps) {
  const { broker, states } = useMessages();
  const say = broker.companies;
  const { query, companies, total, page, pages, kommuner } = loaderData;
  const href = (to: number) =>
    `?${new URLSearchParams({ sok: query.text, kommun: query.kommun, lage: query.state, sida: String(to) })}`;
  const filtered = Boolean(query.text || query.kommun || query.state);
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={say.lead}
        actions={
          <ButtonLink to="/maklare/foretag/nytt" icon="plus" wide>
            {say.add}
          </ButtonLink>
        }
      />
      <Form method="get" className="mb-8 grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_14rem_14rem]">
        <SearchField
          id="sok"
          name="sok"
          label={say.search.label}
          button={say.search.button}
          defaultValue={query.text}
          className="sm:col-span-2 lg:col-span-1"
        />
        <SelectField
          name="kommun"
          label={say.search.kommun}
          placeholder={null}
          defaultValue={query.kommun || ANY}
          options={[{ value: ANY, label: say.search.anyKommun }, ...kommuner]}
        />
        <SelectField
          name="lage"
          label={say.search.state}
          placeholder={null}
          defaultValue={query.state || ANY}
          options={[
            { value: ANY, label: say.search.anyState },
            ...COMPANY_STATES.map((value) => ({ value, label: states.company.states[value].name })),
          ]}
        />
      </Form>
      <p className="mb-4 flex flex-wrap items-center gap-x-4 text-muted" role="status">
        {say.search.found({ count: total })}
        {filtered && (
          <Link to="/maklare/foretag" className="inline-flex min-h-8 items-center">
            {say.search.clear}
          </Link>
        )}
      </p>
      {companies.length === 0 ? (
        <EmptyState
          title={say.empty.title}
          action={
            <ButtonLink kind="secondary" to="/maklare/foretag/nytt">
              {say.add}
            </ButtonLink>
          }
        >
          {say.empty.text}
        </EmptyState>
      ) : (
        <CompanyTable rows={companies} />
      )}
      <Pagination page={page} pages={pages} href={href} />
    </>
  );
}
