import { redirect, useSearchParams } from "react-router";
import { codeForm } from "#app/domain/access/sign-in-forms.ts";
import { requireSignedIn, visitorOf } from "#app/http/acting.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { safeReturnPath } from "#app/http/return-path.ts";
import { redirectSignedIn } from "#app/http/session.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { enrolTotp, hasTotp, offerTotp } from "#app/services/auth/enrol-totp.server.ts";
import { stepUp } from "#app/services/auth/step-up.server.ts";
import { Button } from "#app/ui/button.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/step-up.ts";

export async function loader(args: Route.LoaderArgs) {
  const signedIn = requireSignedIn(args);
  const to = new URL(args.request.url).searchParams.get("till");
  if (signedIn.assurance !== "low") throw redirect(safeReturnPath(to) ?? "/hem");
  // A participant's stronger way in is the paper card from their caseworker.
  if (signedIn.actor?.role === "participant")
    throw redirect(`/logga-in/kort?till=${encodeURIComponent(to ?? "/hem")}`);
  const { db } = args.context.get(groundContext);
  const enrolled = await hasTotp(db.read, signedIn.userId);
  return { offer: enrolled ? null : offerTotp(signedIn.sessionId, signedIn.email ?? "") };
}

export async function action(args: Route.ActionArgs) {
  const signedIn = requireSignedIn(args);
  const { auth, errors } = messagesFor(args.context.get(localeContext));
  const visitor = visitorOf(args);
  const submission = await parseForm(args, codeForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const enrolled = await hasTotp(visitor.read, signedIn.userId);
  const result = enrolled
    ? await stepUp(visitor, signedIn, submission.value)
    : await enrolTotp(visitor, signedIn, submission.value);
  if (result.ok)
    return redirectSignedIn(args.context, result.value, new URL(args.request.url).searchParams.get("till"));
  const text =
    result.failure === "too_many" ? errors.pages.tooMany.text({ minutes: 15 }) : auth.failures["wrong-code"];
  return rejected(submission.reply({ fieldErrors: { code: [text] } }));
}

export default function StepUp({ loaderData, actionData }: Route.ComponentProps) {
  const { auth } = useMessages();
  const [search] = useSearchParams();
  const [form, fields] = useSchemaForm({ id: "bekrafta", schema: codeForm, reply: actionData?.form });
  const { offer } = loaderData;
  return (
    <Container width="narrow">
      <PageTitle>{auth.stepUp.title}</PageTitle>
      <PageHeader title={auth.stepUp.title} lead={auth.stepUp.lead} />
      {offer && (
        <section className="mb-8 grid gap-4" aria-labelledby="app">
          <h2 id="app">{auth.invite.totpTitle}</h2>
          <p>{auth.invite.totpText}</p>
          <QrCode value={offer.uri} label={auth.invite.totpTitle} className="size-48 rounded-md" />
          <p>
            {auth.invite.totpKey}: <code className="tabular">{offer.text}</code>
          </p>
        </section>
      )}
      <SchemaForm form={form} action={`/bekrafta?${search}`}>
        <TextField
          {...fieldProps(fields.code)}
          label={offer ? auth.invite.totpCode : auth.staff.totp}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="tabular max-w-48"
        />
        <Button wide>{auth.stepUp.verify}</Button>
      </SchemaForm>
      <details className="mt-8">
        <summary>{auth.stepUp.why}</summary>
        <p className="mt-2">{auth.stepUp.whyText}</p>
      </details>
    </Container>
  );
}
