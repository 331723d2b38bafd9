import { Link } from "react-router";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listNameRequests } from "#app/services/insight/list-name-requests.server.ts";
import { listConflicts } from "#app/services/manager/list-conflicts.server.ts";
import { listLogControls } from "#app/services/manager/list-log-controls.server.ts";
import { readOperations } from "#app/services/manager/read-operations.server.ts";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/overview.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "manager");
  const { dead } = valueOr404(await readOperations(ctx), args.request);
  const { next } = valueOr404(await listLogControls(ctx), args.request);
  const requests = valueOr404(await listNameRequests(ctx), args.request);
  const conflicts = valueOr404(await listConflicts(ctx), args.request);
  return { dead: dead.length, next, requests: requests.length, conflicts };
}

export default function ManagerOverview({ loaderData }: Route.ComponentProps) {
  const { overview, logControl, nameRequests } = useMessages().manager;
  const format = useFormat();
  const { dead, next, requests, conflicts } = loaderData;
  const ways = [
    { to: "/chef/personal", ...overview.staff },
    { to: "/chef/installningar", ...overview.settings },
    { to: "/chef/matchning", ...overview.weights },
    { to: "/chef/logg", ...overview.log },
    { to: "/chef/logg/kontroll", ...overview.control },
    { to: "/chef/logg/fragor", ...overview.requests },
    { to: "/chef/gallring", ...overview.retention },
    { to: "/chef/radering", ...overview.erasures },
    { to: "/chef/drift", ...overview.operations },
  ];
  return (
    <>
      <PageTitle>{overview.title}</PageTitle>
      <PageHeader title={overview.title} lead={overview.lead} />
      {dead > 0 && (
        <Notice tone="warn" className="mb-6">
          <Link to="/chef/drift">{overview.dead({ count: dead })}</Link>
        </Notice>
      )}
      {requests > 0 && (
        <Notice tone="warn" className="mb-6">
          <Link to="/chef/logg/fragor">{nameRequests.waiting({ count: requests })}</Link>
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice tone="warn" title={overview.conflicts.title} className="mb-6">
          <ul className="grid gap-1">
            {conflicts.map(({ participantId, ...one }) => (
              <li key={participantId}>
                <Link to={`/chef/deltagare/${participantId}`}>
                  {overview.conflicts.line({ ...one, when: format.shortDay(swedishDate(one.declaredAt)) })}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Notice tone={next.state === "coming" ? "info" : "warn"} className="mb-6">
        <Link to="/chef/logg/kontroll">
          {logControl.next[next.state]({
            month: format.month(next.month),
            from: format.shortDay(next.from),
            by: format.shortDay(next.by),
          })}
        </Link>
      </Notice>
      <ul className="grid gap-4 sm:grid-cols-2">
        {ways.map((way) => (
          <Card as="li" key={way.to}>
            <h2 className="text-xl">
              <Link to={way.to}>{way.title}</Link>
            </h2>
            <p className="mt-1 text-muted">{way.text}</p>
          </Card>
        ))}
      </ul>
    </>
  );
}
