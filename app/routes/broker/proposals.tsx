import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { BrokerProposals } from "#app/ui/proposal/broker-proposals.tsx";
import type { Route } from "./+types/proposals.ts";

export async function loader(args: Route.LoaderArgs) {
  const rows = valueOr404(await listProposalsForBroker(readAs(args, "broker")), args.request);
  return {
    mine: rows.filter(({ move }) => move === "broker"),
    others: rows.filter(({ move }) => move !== null && move !== "broker"),
    over: rows.filter(({ move }) => move === null),
  };
}

export default function Proposals({ loaderData }: Route.ComponentProps) {
  const say = useMessages().broker.proposals;
  const { mine, others, over } = loaderData;
  const none = mine.length + others.length + over.length === 0;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={none ? undefined : say.lead({ count: mine.length })} />
      {none && (
        <EmptyState
          title={say.empty.title}
          action={<ButtonLink to="/maklare">{say.empty.action}</ButtonLink>}
        >
          {say.empty.text}
        </EmptyState>
      )}
      {mine.length > 0 && (
        <Section id="dina" title={say.mine}>
          <BrokerProposals rows={mine} caption={say.mine} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="andras" title={say.others}>
          <BrokerProposals rows={others} caption={say.others} />
        </Section>
      )}
      {over.length > 0 && (
        <Section id="avslutade" title={say.over}>
          <BrokerProposals rows={over} caption={say.over} />
        </Section>
      )}
    </>
  );
}
