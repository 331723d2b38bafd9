import { Form } from "react-router";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listAgreements } from "#app/services/agreement/list-agreements.server.ts";
import { readCompany } from "#app/services/company/read-company.server.ts";
import { listOwnPlacements } from "#app/services/placement/list-own-placements.server.ts";
import { WaitingAgreements } from "#app/ui/agreement/waiting-agreements.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OwnPlacements } from "#app/ui/own-placements.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/home.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "employer");
  const company = valueOr404(await readCompany(ctx, ctx.actor.companyId ?? ""), args.request);
  const rows = valueOr404(await listOwnPlacements(ctx), args.request);
  const agreements = await listAgreements(ctx);
  const over = (row: (typeof rows)[number]) =>
    row.state === "closed" || (row.state === "filled" && !row.waitsOnEmployer);
  return {
    company: { name: company.name, state: company.state },
    agreements: agreements.ok ? agreements.value.filter(({ mine }) => mine) : [],
    waiting: rows.filter((row) => row.waitsOnEmployer && !over(row)),
    underWay: rows.filter((row) => !row.waitsOnEmployer && !over(row)),
    ended: rows.filter(over),
  };
}

export default function EmployerHome({ loaderData }: Route.ComponentProps) {
  const { employer } = useMessages();
  const say = employer.home;
  const { company, waiting, underWay, ended } = loaderData;
  const none = waiting.length + underWay.length + ended.length === 0;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        status={<p className="font-semibold text-muted">{company.name}</p>}
        lead={none ? undefined : say.lead}
        actions={none ? undefined : <NewPlacement />}
      />
      {company.state === "claimed" && (
        <Notice title={say.verifying.title} className="mb-8">
          {say.verifying.text}
        </Notice>
      )}
      {company.state === "blocked" && (
        <Notice tone="danger" title={say.blocked.title} className="mb-8">
          {say.blocked.text}
        </Notice>
      )}
      <WaitingAgreements lines={loaderData.agreements} base="/arbetsgivare/avtal" />
      {none ? (
        <EmptyState title={say.empty.title} action={<NewPlacement />}>
          {say.empty.text}
        </EmptyState>
      ) : (
        <>
          <Section id="vantar" title={say.waiting.title}>
            {waiting.length > 0 ? (
              <OwnPlacements rows={waiting} />
            ) : (
              <p className="text-muted">{say.waiting.none}</p>
            )}
          </Section>
          {underWay.length > 0 && (
            <Section id="pa-gang" title={say.underWay.title}>
              <OwnPlacements rows={underWay} />
            </Section>
          )}
          {ended.length > 0 && (
            <Section id="avslutade" title={say.ended.title}>
              <OwnPlacements rows={ended} />
            </Section>
          )}
        </>
      )}
    </>
  );
}

function NewPlacement() {
  const { employer } = useMessages();
  return (
    <Form method="post" action="/arbetsgivare/platser/ny" className="w-full sm:w-auto">
      <Button icon="plus" wide>
        {employer.home.newPlacement}
      </Button>
    </Form>
  );
}
