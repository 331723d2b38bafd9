import { redirect } from "react-router";
import { codeForm } from "#app/domain/access/sign-in-forms.ts";
import { visitorOf } from "#app/http/acting.server.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { redirectSignedIn } from "#app/http/session.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { signInWithEmailCode } from "#app/services/auth/sign-in-with-email-code.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/email-code.ts";

async function codeId({ request, context }: Route.LoaderArgs | Route.ActionArgs): Promise<string> {
  const jar = cookies(context.get(groundContext).secureOrigin);
  const id: unknown = await jar.emailCode.parse(request.headers.get("Cookie"));
  if (typeof id !== "string") throw redirect("/logga-in/e-post");
  return id;
}

export async function loader(args: Route.LoaderArgs) {
  await codeId(args);
  return null;
}

export async function action(args: Route.ActionArgs) {
  const { auth } = messagesFor(args.context.get(localeContext));
  const id = await codeId(args);
  const submission = await parseForm(args, codeForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await signInWithEmailCode(visitorOf(args), { codeId: id, code: submission.value.code });
  if (result.ok)
    return redirectSignedIn(args.context, result.value, new URL(args.request.url).searchParams.get("till"));
  const text = auth.failures[result.failure === "wrong" ? "wrong-code" : "too-many-tries"];
  return rejected(submission.reply({ fieldErrors: { code: [text] } }));
}

export default function EmailCode({ actionData }: Route.ComponentProps) {
  const { auth } = useMessages();
  const [form, fields] = useSchemaForm({ id: "kod", schema: codeForm, reply: actionData?.form });
  return (
    <Container width="narrow">
      <PageTitle>{auth.email.sentTitle}</PageTitle>
      <PageHeader
        title={auth.email.sentTitle}
        lead={auth.email.sent}
        above={<BackLink to="/logga-in/e-post" />}
      />
      <SchemaForm form={form}>
        <TextField
          {...fieldProps(fields.code)}
          label={auth.email.code}
          hint={auth.email.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="tabular max-w-48"
        />
        <Button wide>{auth.email.verify}</Button>
      </SchemaForm>
      <p className="mt-6">
        <ButtonLink kind="quiet" to="/logga-in/e-post">
          {auth.email.again}
        </ButtonLink>
      </p>
    </Container>
  );
}
