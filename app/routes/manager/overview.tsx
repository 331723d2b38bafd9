import { Link } from "react-router";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readOperations } from "#app/services/manager/read-operations.server.ts";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/overview.ts";

export async function loader(args: Route.LoaderArgs) {
  const { dead } = valueOr404(await readOperations(readAs(args, "manager")), args.request);
  return { dead: dead.length };
}

export default function ManagerOverview({ loaderData }: Route.ComponentProps) {
  const { overview } = useMessages().manager;
  const ways = [
    { to: "/chef/personal", ...overview.staff },
    { to: "/chef/logg", ...overview.log },
    { to: "/chef/gallring", ...overview.retention },
    { to: "/chef/drift", ...overview.operations },
  ];
  return (
    <>
      <PageTitle>{overview.title}</PageTitle>
      <PageHeader title={overview.title} lead={overview.lead} />
      {loaderData.dead > 0 && (
        <Notice tone="warn" className="mb-6">
          <Link to="/chef/drift">{overview.dead({ count: loaderData.dead })}</Link>
        </Notice>
      )}
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
