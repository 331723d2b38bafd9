import { companyRegistrationForm } from "#app/domain/company/company-form.ts";
import { requireSignedIn } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { kommunOptions } from "#app/http/kommun-options.server.ts";
import { requireNewcomer, writeAsNewcomer } from "#app/http/newcomer.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { failureResponse } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { registerCompany } from "#app/services/company/register-company.server.ts";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { Button } from "#app/ui/button.tsx";
import { CompanyFields } from "#app/ui/company-fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/register-company.ts";

export async function loader(args: Route.LoaderArgs) {
  requireNewcomer(args);
  const { db } = args.context.get(groundContext);
  return {
    name: requireSignedIn(args).name,
    kommuner: kommunOptions(await listNearKommuner(db.read)),
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAsNewcomer(args);
  const { employer, errors } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, companyRegistrationForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await registerCompany(ctx, submission.value);
  if (result.ok) return redirectDone(args.context, "/arbetsgivare", "company-registered");
  const { failures } = employer.companyForm;
  switch (result.failure) {
    case "organisationsnummer":
      return rejected(
        submission.reply({ fieldErrors: { organisationNumber: [errors.field.organisationsnummer] } }),
      );
    case "company_exists":
      return rejected(submission.reply({ fieldErrors: { organisationNumber: [failures.company_exists] } }));
    case "unknown_kommun":
      return rejected(submission.reply({ fieldErrors: { kommun: [failures.unknown_kommun] } }));
    default:
      throw failureResponse(result.failure, args.request);
  }
}

export default function RegisterCompany({ loaderData, actionData }: Route.ComponentProps) {
  const { employer } = useMessages();
  const say = employer.companyForm;
  const [form, fields] = useSchemaForm({
    id: "arbetsplats",
    schema: companyRegistrationForm,
    reply: actionData?.form,
    defaultValue: { contactName: loaderData.name },
  });
  return (
    <Container width="narrow">
      <PageTitle>{say.registerTitle}</PageTitle>
      <PageHeader title={say.registerTitle} lead={say.registerLead} />
      <SchemaForm form={form}>
        <h2>{say.about}</h2>
        <TextField
          {...fieldProps(fields.organisationNumber)}
          label={say.number}
          hint={say.numberHint}
          inputMode="numeric"
          autoComplete="off"
          className="tabular max-w-72"
        />
        <CompanyFields fields={fields} kommuner={loaderData.kommuner} />
        <h2 className="mt-4">{say.you}</h2>
        <TextField {...fieldProps(fields.contactName)} label={say.contactName} autoComplete="name" />
        <TextField
          {...fieldProps(fields.contactTitle)}
          label={say.contactTitle}
          hint={say.contactTitleHint}
          required={false}
          autoComplete="organization-title"
        />
        <Notice title={say.whatNext.title}>{say.whatNext.text}</Notice>
        <p>
          <Button wide>{say.register}</Button>
        </p>
      </SchemaForm>
    </Container>
  );
}
