import { redirect } from "react-router";
import { staffPasswordForm } from "#app/domain/access/sign-in-forms.ts";
import { visitorOf } from "#app/http/acting.server.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { signInWithPassword } from "#app/services/auth/sign-in-with-password.server.ts";
import { Button } from "#app/ui/button.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/staff-password.ts";

export async function action(args: Route.ActionArgs) {
  const { auth, errors } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, staffPasswordForm);
  if (submission.status !== "success") return rejected(submission.reply({ hideFields: ["password"] }));
  const result = await signInWithPassword(visitorOf(args), submission.value);
  if (!result.ok) {
    const text =
      result.failure === "wrong"
        ? auth.failures["wrong-password"]
        : errors.pages.tooMany.text({ minutes: 15 });
    return rejected(submission.reply({ hideFields: ["password"], fieldErrors: { password: [text] } }));
  }
  const jar = cookies(args.context.get(groundContext).secureOrigin);
  return redirect(`/logga-in/personal/kod${new URL(args.request.url).search}`, {
    headers: { "Set-Cookie": await jar.pending.serialize(result.value.pendingToken) },
  });
}

export default function StaffPassword({ actionData }: Route.ComponentProps) {
  const { auth } = useMessages();
  const [form, fields] = useSchemaForm({
    id: "personal",
    schema: staffPasswordForm,
    reply: actionData?.form,
  });
  return (
    <Container width="narrow">
      <PageTitle>{auth.staff.title}</PageTitle>
      <PageHeader title={auth.staff.title} above={<BackLink to="/logga-in" />} />
      <SchemaForm form={form}>
        <TextField
          {...fieldProps(fields.email)}
          label={auth.staff.email}
          type="email"
          autoComplete="username"
        />
        <TextField
          {...fieldProps(fields.password)}
          defaultValue=""
          label={auth.staff.password}
          type="password"
          autoComplete="current-password"
        />
        <Button wide>{auth.staff.next}</Button>
      </SchemaForm>
      <p className="mt-6 text-muted">{auth.staff.lostDevice}</p>
    </Container>
  );
}
