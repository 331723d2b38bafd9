import { redirect } from "react-router";
import { emailAddressForm } from "#app/domain/access/sign-in-forms.ts";
import { visitorOf } from "#app/http/acting.server.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { requestEmailCode } from "#app/services/auth/request-email-code.server.ts";
import { Button } from "#app/ui/button.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/email-address.ts";

export async function action(args: Route.ActionArgs) {
  const { errors } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, emailAddressForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await requestEmailCode(visitorOf(args), submission.value);
  if (!result.ok)
    return rejected(
      submission.reply({ fieldErrors: { email: [errors.pages.tooMany.text({ minutes: 15 })] } }),
    );
  const jar = cookies(args.context.get(groundContext).secureOrigin);
  return redirect(`/logga-in/e-post/kod${new URL(args.request.url).search}`, {
    headers: { "Set-Cookie": await jar.emailCode.serialize(result.value.codeId) },
  });
}

export default function EmailAddress({ actionData }: Route.ComponentProps) {
  const { auth } = useMessages();
  const [form, fields] = useSchemaForm({ id: "e-post", schema: emailAddressForm, reply: actionData?.form });
  return (
    <Container width="narrow">
      <PageTitle>{auth.email.title}</PageTitle>
      <PageHeader title={auth.email.title} lead={auth.email.lead} above={<BackLink to="/logga-in" />} />
      <SchemaForm form={form}>
        <TextField
          {...fieldProps(fields.email)}
          label={auth.email.address}
          type="email"
          autoComplete="email"
        />
        <Button wide>{auth.email.send}</Button>
      </SchemaForm>
    </Container>
  );
}
