import { companyViaStaffForm } from "#app/domain/company/company-form.ts";
import { CONTACT_CHANNELS } from "#app/domain/company/contact.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { kommunOptions } from "#app/http/kommun-options.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { registerCompany } from "#app/services/company/register-company.server.ts";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { CompanyFields } from "#app/ui/company-fields.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/new-company.ts";

export async function loader(args: Route.LoaderArgs) {
  const { read } = readAs(args, "broker");
  return { kommuner: kommunOptions(await listNearKommuner(read)) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const { broker, employer, errors } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, companyViaStaffForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await registerCompany(ctx, submission.value);
  if (result.ok)
    return redirectDone(
      args.context,
      `/maklare/foretag/${result.value.companyId}`,
      "company-registered-by-broker",
    );
  const beside = (field: string, words: string) =>
    rejected(submission.reply({ fieldErrors: { [field]: [words] } }));
  switch (result.failure) {
    case "organisationsnummer":
      return beside("organisationNumber", errors.field.organisationsnummer);
    case "company_exists":
      return beside("organisationNumber", broker.companies.create.exists);
    case "unknown_kommun":
      return beside("kommun", employer.companyForm.failures.unknown_kommun);
    default:
      throw failureResponse(result.failure, args.request);
  }
}

export default function NewCompany({ loaderData, actionData }: Route.ComponentProps) {
  const { broker, employer } = useMessages();
  const say = broker.companies.create;
  const [form, fields] = useSchemaForm({
    id: "arbetsgivare",
    schema: companyViaStaffForm,
    reply: actionData?.form,
  });
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={say.lead}
        above={<BackLink to="/maklare/foretag">{broker.companies.title}</BackLink>}
      />
      <SchemaForm form={form}>
        <h2>{say.workplace}</h2>
        <TextField
          {...fieldProps(fields.organisationNumber)}
          label={employer.companyForm.number}
          hint={say.numberHint}
          inputMode="numeric"
          autoComplete="off"
          className="tabular max-w-72"
        />
        <CompanyFields fields={fields} kommuner={loaderData.kommuner} />
        <h2 className="mt-4">{say.contact}</h2>
        <TextField {...fieldProps(fields.contactName)} label={say.contactName} autoComplete="off" />
        <TextField
          {...fieldProps(fields.contactTitle)}
          label={say.contactTitle}
          hint={say.contactTitleHint}
          required={false}
          autoComplete="off"
        />
        <TextField
          {...fieldProps(fields.contactEmail)}
          label={say.contactEmail}
          hint={say.contactEmailHint}
          required={false}
          type="email"
          autoComplete="off"
        />
        <RadioGroup
          {...fieldProps(fields.via)}
          label={say.via}
          inline
          options={CONTACT_CHANNELS.map((value) => ({ value, label: broker.contacts.channels[value] }))}
        />
        <p>
          <Button wide>{say.submit}</Button>
        </p>
      </SchemaForm>
    </Container>
  );
}
