import { data } from "react-router";
import { invitationForm } from "#app/domain/access/sign-in-forms.ts";
import { visitorOf } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { redirectSignedIn } from "#app/http/session.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { acceptInvitation, readInvitation } from "#app/services/auth/accept-invitation.server.ts";
import { offerTotp } from "#app/services/auth/enrol-totp.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/invitation.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, now } = context.get(groundContext);
  const open = await readInvitation(db.read, now, params.link);
  return open
    ? data({ open: { name: open.name, unitName: open.unitName, offer: offerTotp(open.id, open.email) } })
    : data({ open: null }, { status: 404 });
}

export async function action(args: Route.ActionArgs) {
  const { auth } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, invitationForm);
  const hideFields = ["password", "repeat"];
  if (submission.status !== "success") return rejected(submission.reply({ hideFields }));
  const { name, password, repeat, code } = submission.value;
  if (password !== repeat) {
    return rejected(
      submission.reply({ hideFields, fieldErrors: { repeat: [auth.failures["passwords-differ"]] } }),
    );
  }
  const result = await acceptInvitation(visitorOf(args), { link: args.params.link, name, password, code });
  if (!result.ok) {
    if (result.failure === "gone") throw data(null, { status: 404 });
    return rejected(submission.reply({ hideFields, fieldErrors: { code: [auth.failures["wrong-code"]] } }));
  }
  return result.value
    ? redirectSignedIn(args.context, result.value, null)
    : redirectDone(args.context, "/logga-in/personal", "invitation-role-added");
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const { auth } = useMessages();
  const [form, fields] = useSchemaForm({
    id: "inbjudan",
    schema: invitationForm,
    reply: actionData?.form,
    defaultValue: { name: loaderData.open?.name },
  });
  if (!loaderData.open) {
    return (
      <Container width="narrow">
        <PageTitle>{auth.invite.title}</PageTitle>
        <h1 className="sr-only">{auth.invite.title}</h1>
        <EmptyState title={auth.invite.gone} />
      </Container>
    );
  }
  const { offer, unitName } = loaderData.open;
  return (
    <Container width="narrow">
      <PageTitle>{auth.invite.title}</PageTitle>
      <PageHeader title={auth.invite.title} lead={auth.invite.lead} status={unitName} />
      <SchemaForm form={form}>
        <TextField {...fieldProps(fields.name)} label={auth.invite.name} autoComplete="name" />
        <TextField
          {...fieldProps(fields.password)}
          defaultValue=""
          label={auth.invite.password}
          hint={auth.invite.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <TextField
          {...fieldProps(fields.repeat)}
          defaultValue=""
          label={auth.invite.repeat}
          type="password"
          autoComplete="new-password"
        />
        <section className="grid gap-3" aria-labelledby="app">
          <h2 id="app">{auth.invite.totpTitle}</h2>
          <p>{auth.invite.totpText}</p>
          <QrCode value={offer.uri} label={auth.invite.totpTitle} className="size-48 rounded-md" />
          <p>
            {auth.invite.totpKey}: <code className="tabular">{offer.text}</code>
          </p>
        </section>
        <TextField
          {...fieldProps(fields.code)}
          label={auth.invite.totpCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="tabular max-w-48"
        />
        <Button wide>{auth.invite.accept}</Button>
      </SchemaForm>
    </Container>
  );
}
