import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listOpenings } from "#app/services/lonebidrag/list-openings.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/new-support-case.ts";

export async function loader(args: Route.LoaderArgs) {
  return { openings: valueOr404(await listOpenings(readAs(args, "broker")), args.request) };
}

export default function NewSupportCase({ loaderData }: Route.ComponentProps) {
  const { open, list } = useMessages().lonebidrag;
  const format = useFormat();
  const { openings } = loaderData;
  return (
    <>
      <PageTitle>{open.chooseTitle}</PageTitle>
      <PageHeader
        title={open.chooseTitle}
        lead={open.chooseLead}
        above={<BackLink to="/maklare/stod">{list.title}</BackLink>}
      />
      {openings.length === 0 ? (
        <EmptyState title={open.none.title}>{open.none.text}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {openings.map((one) => (
            <li
              key={one.agreementId}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4"
            >
              <div className="min-w-0">
                <h2 className="text-lg">
                  {open.from({ title: one.placementTitle, company: one.companyName })}
                </h2>
                <p className="text-muted">{format.period(one.startDate, one.endDate)}</p>
              </div>
              <ButtonLink
                kind="secondary"
                to={`/maklare/avtal/${one.agreementId}/stod`}
                aria-label={`${open.choose}: ${open.from({ title: one.placementTitle, company: one.companyName })}, ${format.period(one.startDate, one.endDate)}`}
              >
                {open.choose}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
