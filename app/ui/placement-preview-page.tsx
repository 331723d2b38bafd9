import { Form, Link } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import type { CompanyState } from "#app/domain/company/company-states.ts";
import type { Missing } from "#app/domain/placement/draft-completeness.ts";
import type { DraftStep } from "#app/domain/placement/draft-steps.ts";
import type { DraftWarning } from "#app/domain/placement/draft-warnings.ts";
import type { PlacementPreview } from "#app/domain/placement/public-placement.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button, ButtonLink } from "./button.tsx";
import { Card } from "./card.tsx";
import { Icon } from "./icon.tsx";
import { Notice } from "./notice.tsx";
import { BackLink, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { PlacementView } from "./placement-view.tsx";
import { SelectField } from "./select-field.tsx";

interface PreviewData {
  version: number;
  title: string;
  preview: PlacementPreview;
  companyState: CompanyState;
  role: Extract<Role, "employer" | "broker">;
  missing: (Missing & { to: string })[];
  warnings: (DraftWarning & { to: string })[];
  steps: { step: DraftStep; to: string }[];
  back: string;
  send: string;
}

/** The placement as the one who looks for work will read it, with what is left to do beside it. */
export function PlacementPreviewPage({ data }: { data: PreviewData }) {
  const { employer } = useMessages();
  const say = employer.preview;
  const title = data.title || employer.home.untitled;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={say.lead} above={<BackLink to={data.back}>{title}</BackLink>} />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
        <aside className="grid gap-5 lg:order-2" aria-label={say.title}>
          {data.missing.length > 0 ? <WhatIsMissing data={data} /> : <Ready data={data} />}
          {data.warnings.length > 0 && <Warnings data={data} />}
        </aside>
        <Card className="lg:order-1" aria-labelledby="platsen-rubrik">
          <p className="mb-1 text-sm text-muted">{data.preview.employerName}</p>
          <h2 id="platsen-rubrik" className="mb-8 text-3xl">
            {title}
          </h2>
          <PlacementView placement={data.preview} level={3} />
          <EditLinks data={data} />
        </Card>
      </div>
    </>
  );
}

function WhatIsMissing({ data }: { data: PreviewData }) {
  const { employer, states } = useMessages();
  const say = employer.preview;
  const steps = [...new Map(data.missing.map((one) => [one.step, one])).values()];
  return (
    <Card move aria-labelledby="saknas">
      <h2 id="saknas" className="text-xl">
        {say.missing.title({ count: steps.length })}
      </h2>
      <ul className="mt-3 grid gap-1">
        {steps.map(({ step, to }) => (
          <li key={step}>
            <Link to={to} className="inline-flex min-h-9 items-center gap-2">
              <Icon name="arrow" />
              {say.missing.go({ step: states.draft.steps[step].name })}
            </Link>
          </li>
        ))}
      </ul>
      {steps[0] && (
        <ButtonLink to={steps[0].to} className="mt-4 w-full">
          {say.goOn}
        </ButtonLink>
      )}
    </Card>
  );
}

function Ready({ data }: { data: PreviewData }) {
  const { employer, states } = useMessages();
  const say = employer.preview;
  return (
    <Card move aria-labelledby="klar">
      <h2 id="klar" className="text-xl">
        {say.ready.title}
      </h2>
      <p className="mt-2">{say.ready[data.companyState]}</p>
      <Form method="post" action={data.send} className="mt-4 grid gap-4">
        <input type="hidden" name="version" value={data.version} />
        {data.role === "broker" && (
          <SelectField
            name="via"
            label={say.via}
            options={Object.entries(employer.via).map(([value, label]) => ({ value, label }))}
          />
        )}
        <Button name="act" value="submit" className="w-full">
          {data.role === "broker" ? states.placement.acts.submit.broker : say.submit}
        </Button>
      </Form>
    </Card>
  );
}

function Warnings({ data }: { data: PreviewData }) {
  const { employer, states } = useMessages();
  const say = employer.preview.warnings;
  return (
    <Notice tone="warn" title={say.title}>
      <p>{say.text}</p>
      <ul className="mt-3 grid gap-3">
        {data.warnings.map((warning) => (
          <li key={`${warning.id}${warning.to}`}>
            {warning.about === "wording" && (
              <span className="block font-semibold">{say.words({ found: warning.span.found })}</span>
            )}
            {warning.about === "wording"
              ? states.draft.wording[warning.span.ruleId]
              : states.draft.demands[warning.demand.demand]}{" "}
            <Link to={warning.to} className="text-inherit">
              {employer.preview.edit}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function EditLinks({ data }: { data: PreviewData }) {
  const { employer, states } = useMessages();
  return (
    <nav aria-label={employer.preview.edit} className="no-print mt-10 border-t border-line pt-5">
      <p className="text-sm text-muted">{employer.preview.edit}</p>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {data.steps.map(({ step, to }) => (
          <li key={step}>
            <Link to={to} className="inline-flex min-h-9 items-center">
              {states.draft.steps[step].name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
