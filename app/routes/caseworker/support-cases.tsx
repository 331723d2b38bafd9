import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listCases } from "#app/services/lonebidrag/list-cases.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { CaseList } from "#app/ui/lonebidrag/case-list.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/support-cases.ts";

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(await listCases(readAs(args, "caseworker")), args.request);
}

export default function SupportCases({ loaderData }: Route.ComponentProps) {
  const { list } = useMessages().lonebidrag;
  const { mine, underWay, ended } = loaderData;
  return (
    <>
      <PageTitle>{list.title}</PageTitle>
      <PageHeader title={list.title} lead={list.leadCaseworker} />
      {mine.length + underWay.length + ended.length === 0 ? (
        <EmptyState title={list.empty.title}>{list.empty.caseworker}</EmptyState>
      ) : (
        <>
          <CaseList
            {...{ mine, underWay, ended }}
            viewer="caseworker"
            path={(id) => `/handlaggare/stod/${id}`}
          />
          <p className="mt-8 text-sm text-muted">{list.noNames}</p>
        </>
      )}
    </>
  );
}
