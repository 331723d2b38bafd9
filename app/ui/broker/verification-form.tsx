import type { SubmissionResult } from "@conform-to/react";
import type { CompanyAct, CompanyState } from "#app/domain/company/company-states.ts";
import {
  NUMBER_SOURCES,
  type NumberSource,
  VERIFICATION_CHECKS,
  type VerificationCheck,
} from "#app/domain/company/verification.ts";
import { verificationForm } from "#app/domain/company/verification-form.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { CheckboxGroup } from "../choices.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Icon } from "../icon.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps, groupProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";

interface Checked {
  version: number;
  state: CompanyState;
  phone: string;
  people: readonly { name: string; title: string | null }[];
  checks: readonly { check: VerificationCheck; on: IsoDate; numberSource: NumberSource | null }[];
  acts: readonly CompanyAct[];
}

/** The checklist to go through, or what was checked and when. */
export function VerificationForm({
  company,
  reply,
}: {
  company: Checked;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  if (company.state === "verified") return <Made checks={company.checks} />;
  return <ToMake company={company} reply={reply} />;
}

function ToMake({
  company,
  reply,
}: {
  company: Checked;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { broker, states } = useMessages();
  const say = broker.companies.check;
  const act = company.state === "blocked" ? "unblock" : "verify";
  const [form, fields] = useSchemaForm({ id: "kontroll", schema: verificationForm, reply });
  return (
    <>
      <Section id="angivet" title={say.given}>
        <DefinitionList
          facts={[
            { term: broker.companies.facts.phone, value: <span className="tabular">{company.phone}</span> },
            {
              term: broker.companies.people.title,
              value: company.people
                .map(({ name, title }) => [name, title].filter(Boolean).join(", "))
                .join("; "),
            },
          ]}
        />
      </Section>
      <div className="mt-8">
        <SchemaForm form={form}>
          <input type="hidden" name="version" value={company.version} readOnly />
          <input type="hidden" name="intent" value={act} readOnly />
          <CheckboxGroup
            {...groupProps(fields.checks)}
            label={say.checks}
            options={VERIFICATION_CHECKS.map((value) => ({ value, label: states.company.checks[value] }))}
          />
          <SelectField
            {...fieldProps(fields.numberSource)}
            label={say.numberSource}
            hint={say.numberSourceHint}
            options={NUMBER_SOURCES.map((value) => ({
              value,
              label: states.company.numberSources[value],
            }))}
          />
          <p>
            <Button wide>{states.company.acts[act]}</Button>
          </p>
        </SchemaForm>
      </div>
    </>
  );
}

function Made({ checks }: Pick<Checked, "checks">) {
  const { broker, states } = useMessages();
  const format = useFormat();
  const say = broker.companies.check;
  return (
    <Section id="kontrollerat" title={say.done}>
      <ul className="grid gap-3">
        {checks.map(({ check, on, numberSource }) => (
          <li key={check} className="flex gap-3">
            <Icon name="success" className="mt-1 text-success-ink" />
            <span>
              <span className="block font-medium">{states.company.checks[check]}</span>
              <span className="block text-sm text-muted">
                {format.shortDay(on)}
                {numberSource && `. ${say.from({ source: states.company.numberSources[numberSource] })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
