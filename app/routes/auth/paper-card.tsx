import { useEffect, useState } from "react";
import { paperCardForm } from "#app/domain/access/sign-in-forms.ts";
import { visitorOf } from "#app/http/acting.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { redirectSignedIn } from "#app/http/session.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { signInWithPaperCard } from "#app/services/auth/sign-in-with-paper-card.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/paper-card.ts";

export async function action(args: Route.ActionArgs) {
  const { auth, errors } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, paperCardForm);
  if (submission.status !== "success") return rejected(submission.reply({ hideFields: ["pin"] }));
  const result = await signInWithPaperCard(visitorOf(args), submission.value);
  if (result.ok)
    return redirectSignedIn(args.context, result.value, new URL(args.request.url).searchParams.get("till"));
  const text =
    result.failure === "too_many"
      ? errors.pages.tooMany.text({ minutes: 15 })
      : auth.failures[result.failure === "locked" ? "card-locked" : "wrong-card"];
  return rejected(submission.reply({ hideFields: ["pin"], fieldErrors: { pin: [text] } }));
}

export default function PaperCard({ actionData }: Route.ComponentProps) {
  const { auth } = useMessages();
  const [form, fields] = useSchemaForm({ id: "kort", schema: paperCardForm, reply: actionData?.form });
  const scanned = useScannedSecret();
  return (
    <Container width="narrow">
      <PageTitle>{auth.card.title}</PageTitle>
      <PageHeader title={auth.card.title} lead={auth.card.lead} above={<BackLink to="/logga-in" />} />
      <SchemaForm form={form}>
        {scanned ? (
          <>
            <Notice tone="success" title={auth.card.found} />
            <input type="hidden" name={fields.secret.name} value={scanned} />
          </>
        ) : (
          <TextField
            {...fieldProps(fields.secret)}
            label={auth.card.secret}
            hint={auth.card.secretHint}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        )}
        <TextField
          {...fieldProps(fields.pin)}
          defaultValue=""
          label={auth.card.pin}
          hint={auth.card.pinHint}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          className="tabular max-w-48"
        />
        <Button wide>{auth.card.verify}</Button>
      </SchemaForm>
      <p className="mt-6 text-muted">{auth.card.lost}</p>
    </Container>
  );
}

/** The QR code's secret stands in the fragment, which no server and no log sees; it is taken out of the address bar at once. */
function useScannedSecret(): string | null {
  const [secret, setSecret] = useState<string | null>(null);
  useEffect(() => {
    const fragment = decodeURIComponent(window.location.hash.slice(1));
    if (!/^[A-Z2-7-]{20,80}$/.test(fragment)) return;
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
    setSecret(fragment);
  }, []);
  return secret;
}
