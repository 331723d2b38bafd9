import { Link } from "react-router";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listCases } from "#app/services/lonebidrag/list-cases.server.ts";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { WhoseMove } from "#app/ui/whose-move.tsx";
import type { Route } from "./+types/support-cases.ts";

export async function loader(args: Route.LoaderArgs) {
  const { mine, underWay, ended } = valueOr404(await listCases(readAs(args, "participant")), args.request);
  return { cases: [...mine, ...underWay, ...ended] };
}

export default function SupportCases({ loaderData }: Route.ComponentProps) {
  const { support, home } = useMessages().participant;
  const { list } = support;
  return (
    <Container width="narrow">
      <PageTitle>{list.title}</PageTitle>
      <PageHeader
        title={list.title}
        lead={list.lead}
        above={<BackLink to="/min-sida">{home.title}</BackLink>}
      />
      {loaderData.cases.length === 0 && <EmptyState title={list.empty.title}>{list.empty.text}</EmptyState>}
      <ul className="grid gap-4">
        {loaderData.cases.map(({ id, owner, atRest, state, companyName }) => (
          <Card as="li" move={owner === "participant"} key={id}>
            <h2 className="text-xl">
              <Link to={`/min-sida/stod/${id}`}>{list.at({ company: companyName })}</Link>
            </h2>
            <p className="mt-1 text-lg">{support.states[state]}</p>
            {owner && !atRest && (
              <WhoseMove
                className="mt-3"
                move={{
                  mine: owner === "participant",
                  text: owner === "participant" ? support.yourAnswer : support.owners[owner],
                }}
              />
            )}
          </Card>
        ))}
      </ul>
    </Container>
  );
}
