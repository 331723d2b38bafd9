import type { SubmissionResult } from "@conform-to/dom";
import { openCaseForm, openCaseWithCompanyForm } from "#app/domain/lonebidrag/case-forms.ts";
import type { SchemeId } from "#app/domain/lonebidrag/schemes.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField } from "../text-field.tsx";

interface Opening {
  schemes: readonly SchemeId[];
  today: string;
  reply: SubmissionResult<string[]> | undefined;
}

/** Opens a case from an agreement: which support, and when the work may begin at the earliest. */
export function OpeningForm({ reply, ...rest }: Opening) {
  const [form, fields] = useSchemaForm({ id: "oppna", schema: openCaseForm, reply });
  return (
    <SchemaForm form={form}>
      <Fields {...rest} scheme={fields.scheme} plannedStart={fields.plannedStart} />
    </SchemaForm>
  );
}

/** The same for one participant, with the employer to choose. */
export function OpeningWithCompanyForm({
  reply,
  companies,
  ...rest
}: Opening & { companies: readonly { id: string; name: string }[] }) {
  const { open } = useMessages().lonebidrag;
  const [form, fields] = useSchemaForm({ id: "oppna", schema: openCaseWithCompanyForm, reply });
  return (
    <SchemaForm form={form}>
      <SelectField
        {...fieldProps(fields.companyId)}
        label={open.company}
        options={companies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Fields {...rest} scheme={fields.scheme} plannedStart={fields.plannedStart} />
    </SchemaForm>
  );
}

function Fields({
  schemes,
  today,
  scheme,
  plannedStart,
}: Omit<Opening, "reply"> & Record<"scheme" | "plannedStart", Parameters<typeof fieldProps>[0]>) {
  const { lonebidrag, states } = useMessages();
  const { open } = lonebidrag;
  return (
    <>
      <Notice>{open.lead}</Notice>
      <SelectField
        {...fieldProps(scheme)}
        label={open.scheme}
        hint={open.schemeHint}
        options={schemes.map((value) => ({ value, label: states.lonebidrag.schemes[value] }))}
      />
      <DateField
        {...fieldProps(plannedStart)}
        label={open.plannedStart}
        hint={open.plannedStartHint}
        min={today}
        required={false}
      />
      <Button wide className="justify-self-start">
        {open.submit}
      </Button>
    </>
  );
}
