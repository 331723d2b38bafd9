import { Link } from "react-router";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listCases } from "#app/services/lonebidrag/list-cases.server.ts";
import { listDueCases } from "#app/services/lonebidrag/list-due-cases.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { CaseList } from "#app/ui/lonebidrag/case-list.tsx";
import { useMonthName } from "#app/ui/lonebidrag/case-words.ts";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/support-cases.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const cases = valueOr404(await listCases(ctx), args.request);
  return { ...cases, due: (await listDueCases(ctx)).deadlines };
}

export default function SupportCases({ loaderData }: Route.ComponentProps) {
  const { list } = useMessages().lonebidrag;
  const { mine, underWay, ended, due } = loaderData;
  const none = mine.length + underWay.length + ended.length === 0;
  return (
    <>
      <PageTitle>{list.title}</PageTitle>
      <PageHeader
        title={list.title}
        lead={list.leadBroker}
        actions={
          <ButtonLink to="/maklare/stod/nytt" icon="plus" wide>
            {list.open}
          </ButtonLink>
        }
      />
      {due.length > 0 && <Due due={due} />}
      {none ? (
        <EmptyState title={list.empty.title}>{list.empty.broker}</EmptyState>
      ) : (
        <CaseList {...{ mine, underWay, ended }} viewer="broker" path={(id) => `/maklare/stod/${id}`} />
      )}
      {!none && <p className="mt-8 text-sm text-muted">{list.noNames}</p>}
    </>
  );
}

function Due({ due }: Pick<Route.ComponentProps["loaderData"], "due">) {
  const { lonebidrag, states } = useMessages();
  const format = useFormat();
  const monthName = useMonthName();
  const { list } = lonebidrag;
  return (
    <Section id="datum" title={list.dueTitle} lead={list.dueLead}>
      <ul className="divide-y divide-line border-y border-line">
        {due.map(({ caseId, kind, month, date, urgency, companyName, scheme }) => (
          <li
            key={`${caseId}-${kind}-${month}`}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3"
          >
            <StatusPill tone={urgency === "passed" ? "danger" : "warn"}>{list[urgency]}</StatusPill>
            <Link to={`/maklare/stod/${caseId}`} className="font-semibold">
              {lonebidrag.deadlines[kind].title({ month: month ? monthName(month) : "" })}
              <span className="sr-only">
                , {list.of({ scheme: states.lonebidrag.schemes[scheme], company: companyName })}
              </span>
            </Link>
            <span className="text-muted">{companyName}</span>
            <time dateTime={date} className="sm:ms-auto">
              {format.day(date)}
            </time>
          </li>
        ))}
      </ul>
    </Section>
  );
}
