import { data } from "react-router";
import { companyDetailsForm } from "#app/domain/company/company-form.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { kommunOptions } from "#app/http/kommun-options.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { editCompany } from "#app/services/company/edit-company.server.ts";
import { readCompany } from "#app/services/company/read-company.server.ts";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { Button } from "#app/ui/button.tsx";
import { CompanyFields } from "#app/ui/company-fields.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import type { Route } from "./+types/edit-company.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const { members: _members, ...company } = valueOr404(await readCompany(ctx, args.params.id), args.request);
  return { company, kommuner: kommunOptions(await listNearKommuner(ctx.read)) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const { employer, errors } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, companyDetailsForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const companyId = args.params.id;
  const result = await editCompany(ctx, { ...submission.value, companyId });
  if (result.ok) return redirectDone(args.context, `/maklare/foretag/${companyId}`, "company-saved");
  switch (result.failure) {
    case "unknown_kommun":
      return rejected(
        submission.reply({ fieldErrors: { kommun: [employer.companyForm.failures.unknown_kommun] } }),
      );
    case "stale":
      return data({ form: submission.reply({ formErrors: [errors.form.stale] }) }, { status: 409 });
    default:
      throw failureResponse(result.failure, args.request);
  }
}

export default function EditCompany({ loaderData, actionData }: Route.ComponentProps) {
  const { broker, employer } = useMessages();
  const say = broker.companies.edit;
  const { company } = loaderData;
  const [form, fields] = useSchemaForm({
    id: "arbetsgivare",
    schema: companyDetailsForm,
    reply: actionData?.form,
    defaultValue: {
      ...company,
      employees: company.employees ?? undefined,
      collectiveAgreement:
        company.collectiveAgreement === null ? undefined : company.collectiveAgreement ? "yes" : "no",
    },
  });
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={say.lead}
        above={<BackLink to={`/maklare/foretag/${company.id}`}>{company.name}</BackLink>}
      />
      <SchemaForm form={form}>
        <input type="hidden" name="version" value={company.version} readOnly />
        <CompanyFields fields={fields} kommuner={loaderData.kommuner} />
        <p>
          <Button wide>{employer.companyForm.save}</Button>
        </p>
      </SchemaForm>
    </Container>
  );
}
