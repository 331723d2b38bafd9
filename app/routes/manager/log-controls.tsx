import { Link } from "react-router";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listLogControls } from "#app/services/manager/list-log-controls.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/log-controls.ts";

const TONE = { not_begun: "neutral", begun: "info", signed: "success" } as const;

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(await listLogControls(readAs(args, "manager")), args.request);
}

export default function LogControls({ loaderData: { next, months } }: Route.ComponentProps) {
  const say = useMessages().manager.logControl;
  const format = useFormat();
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={say.lead} />
      <Notice tone={next.state === "late" ? "warn" : "info"} className="mb-6">
        {say.next[next.state]({
          month: format.month(next.month),
          from: format.shortDay(next.from),
          by: format.shortDay(next.by),
        })}
      </Notice>
      <DataTable
        caption={say.caption}
        captionHidden
        rows={months}
        rowKey={(row) => row.month}
        columns={[
          {
            key: "month",
            head: say.heads.month,
            cell: ({ month }) => (
              <Link
                to={`/chef/logg/kontroll/${month}`}
                aria-label={say.openMonth({ month: format.month(month) })}
                className="inline-flex min-h-8 items-center"
              >
                {format.month(month)}
              </Link>
            ),
          },
          {
            key: "state",
            head: say.heads.state,
            cell: ({ state, signedAt, signedBy }) => (
              <>
                <StatusPill tone={TONE[state]}>{say.states[state]}</StatusPill>
                {signedAt && (
                  <span className="mt-1 block text-sm text-muted">
                    {say.signed({ name: signedBy ?? "", when: format.moment(signedAt) })}
                  </span>
                )}
              </>
            ),
          },
          {
            key: "outcome",
            head: say.heads.outcome,
            cell: ({ counts }) => (counts ? say.outcome(counts) : "–"),
          },
        ]}
      />
    </>
  );
}
