import { LANGUAGES } from "#app/domain/kompetenskort/vocabulary.ts";
import { enrolForm, INFLOWS } from "#app/domain/participant/enrolment.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { kommunOptions } from "#app/http/kommun-options.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { enrolParticipant } from "#app/services/participant/enrol-participant.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { KommunField } from "#app/ui/kommun-field.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { DateField, TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/enrol.ts";
import { participantPath } from "./step-path.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  return { kommuner: kommunOptions(await listNearKommuner(ctx.read)), today: swedishDate(ctx.now) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const { failures } = messagesFor(args.context.get(localeContext)).caseworker.enrol;
  const submission = await parseForm(args, enrolForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await enrolParticipant(ctx, submission.value);
  if (result.ok)
    return redirectDone(args.context, participantPath(result.value.participantId), "participant-enrolled");
  const beside = (field: string, text: string) =>
    rejected(submission.reply({ fieldErrors: { [field]: [text] } }));
  switch (result.failure) {
    case "email_taken":
      return beside("email", failures.emailTaken);
    case "protected_no_contact":
      return beside("protectedIdentity", failures.protectedNoContact);
    case "unknown_kommun":
      return beside("homeKommun", failures.unknownKommun);
    default:
      throw failureResponse(result.failure, args.request);
  }
}

export default function Enrol({ loaderData, actionData }: Route.ComponentProps) {
  const { caseworker, states, vocabulary } = useMessages();
  const say = caseworker.enrol;
  const [form, fields] = useSchemaForm({
    id: "skriv-in",
    schema: enrolForm,
    reply: actionData?.form,
    defaultValue: { language: "sv", waitingSince: loaderData.today },
  });
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={say.lead}
        above={<BackLink to="/handlaggare">{caseworker.person.back}</BackLink>}
      />
      <SchemaForm form={form}>
        <Section id="personen" title={say.person}>
          <div className="grid gap-6">
            <TextField {...fieldProps(fields.givenName)} label={say.givenName} autoComplete="off" />
            <TextField {...fieldProps(fields.familyName)} label={say.familyName} autoComplete="off" />
            <KommunField
              {...fieldProps(fields.homeKommun)}
              label={say.homeKommun}
              kommuner={loaderData.kommuner}
              nearLabel={say.near}
            />
            <SelectField
              {...fieldProps(fields.language)}
              label={say.language}
              hint={say.languageHint}
              placeholder={null}
              options={Object.entries(say.languages).map(([value, label]) => ({ value, label }))}
            />
            <SelectField
              {...fieldProps(fields.interpreterLanguage)}
              label={say.interpreter}
              hint={say.interpreterHint}
              required={false}
              placeholder={say.noInterpreter}
              options={LANGUAGES.map((id) => ({ value: id, label: vocabulary.languages[id] }))}
            />
            <SelectField
              {...fieldProps(fields.inflow)}
              label={say.inflow}
              options={INFLOWS.map((id) => ({ value: id, label: states.participantCase.inflows[id] }))}
            />
            <DateField
              {...fieldProps(fields.waitingSince)}
              label={say.waitingSince}
              hint={say.waitingSinceHint}
            />
            <TextField
              {...fieldProps(fields.externalRef)}
              label={say.externalRef}
              hint={say.externalRefHint}
              required={false}
              autoComplete="off"
            />
          </div>
        </Section>
        <Section id="kontakt" title={say.contact}>
          <div className="grid gap-6">
            <TextField
              {...fieldProps(fields.phone)}
              label={say.phone}
              type="tel"
              required={false}
              autoComplete="off"
            />
            <TextField
              {...fieldProps(fields.email)}
              label={say.email}
              hint={say.emailHint}
              type="email"
              required={false}
              autoComplete="off"
            />
          </div>
        </Section>
        <Section id="skydd" title={say.protection}>
          <Checkbox
            name={fields.protectedIdentity.name}
            id={fields.protectedIdentity.id}
            errors={fields.protectedIdentity.errors}
            defaultChecked={fields.protectedIdentity.initialValue === "on"}
            label={say.protectedIdentity}
            hint={say.protectedHint}
            required={false}
          />
        </Section>
        <Button wide>{say.submit}</Button>
      </SchemaForm>
    </Container>
  );
}
