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
import { forSide } from "#app/i18n/state-wording.ts";
import { editCompany } from "#app/services/company/edit-company.server.ts";
import { readCompany } from "#app/services/company/read-company.server.ts";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { Button } from "#app/ui/button.tsx";
import { CompanyFields } from "#app/ui/company-fields.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/company.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "employer");
  const company = valueOr404(await readCompany(ctx, ctx.actor.companyId ?? ""), args.request);
  return { company, kommuner: kommunOptions(await listNearKommuner(ctx.read)) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "employer");
  const { employer, errors } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, companyDetailsForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await editCompany(ctx, { ...submission.value, companyId: ctx.actor.companyId ?? "" });
  if (result.ok) return redirectDone(args.context, "/arbetsgivare/foretag", "company-saved");
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

export default function Company({ loaderData, actionData }: Route.ComponentProps) {
  const { employer, states, common } = useMessages();
  const { company } = loaderData;
  const say = employer.companyForm;
  const [form, fields] = useSchemaForm({
    id: "arbetsplats",
    schema: companyDetailsForm,
    reply: actionData?.form,
    defaultValue: {
      ...company,
      employees: company.employees ?? undefined,
      collectiveAgreement:
        company.collectiveAgreement === null ? undefined : company.collectiveAgreement ? "yes" : "no",
    },
  });
  const state = states.company.states[company.state];
  return (
    <Container width="narrow">
      <PageTitle>{say.pageTitle}</PageTitle>
      <PageHeader
        title={company.name}
        status={
          <StatusPill tone={company.state === "verified" ? "success" : "info"}>{state.name}</StatusPill>
        }
        lead={forSide(state, "employer")}
      />
      {company.viaStaff && (
        <Notice title={say.viaStaff.title} className="mb-8">
          {say.viaStaff.text}
        </Notice>
      )}
      <DefinitionList
        facts={[
          {
            term: say.number,
            value: (
              <>
                <span className="tabular">{company.organisationNumber}</span>
                {company.soleTrader && <span className="block text-sm text-muted">{say.soleTrader}</span>}
              </>
            ),
          },
          {
            term: say.members,
            value: (
              <ul>
                {company.members.map((member) => (
                  <li key={`${member.name}${member.title}`}>
                    {[member.name || common.status.notStated, member.title].filter(Boolean).join(", ")}
                    {member.signatory && <span className="text-muted"> ({say.signatory.toLowerCase()})</span>}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Section id="uppgifter" title={say.about} lead={say.pageLead}>
        <SchemaForm form={form}>
          <input type="hidden" name="version" value={company.version} readOnly />
          <CompanyFields fields={fields} kommuner={loaderData.kommuner} />
          <p>
            <Button wide>{say.save}</Button>
          </p>
        </SchemaForm>
      </Section>
    </Container>
  );
}
