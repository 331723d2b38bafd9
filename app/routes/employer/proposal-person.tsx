import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/proposal-person.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "employer");
  return { person: valueOr404(await readIdentity(ctx, args.params.id), args.request) };
}

/** A name in a browser's or a proxy's cache is a name that nobody logged. */
export function headers() {
  return { "Cache-Control": "no-store" };
}

export default function ProposalPerson({ loaderData, params }: Route.ComponentProps) {
  const say = useMessages().employer.proposals.person;
  const { person } = loaderData;
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={say.lead({ placement: person.placementTitle })}
        above={<BackLink to={`/arbetsgivare/forslag/${params.id}`}>{say.back}</BackLink>}
      />
      <DefinitionList
        facts={[
          { term: say.name, value: `${person.givenName} ${person.familyName}` },
          {
            term: say.contact,
            value: say.through({
              name: person.caseworkerName,
              unit: person.unitName,
              phone: person.unitPhone,
            }),
          },
          ...(person.interpreterLanguage ? [{ term: say.interpreter, value: say.interpreterNeeded }] : []),
        ]}
      />
      <Notice className="mt-8">{say.care}</Notice>
    </Container>
  );
}
