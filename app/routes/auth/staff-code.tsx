import { redirect } from "react-router";
import { codeForm } from "#app/domain/access/sign-in-forms.ts";
import { visitorOf } from "#app/http/acting.server.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { redirectSignedIn } from "#app/http/session.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { confirmSecondFactor } from "#app/services/auth/confirm-second-factor.server.ts";
import { Button } from "#app/ui/button.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/staff-code.ts";

async function pendingToken({ request, context }: Route.LoaderArgs | Route.ActionArgs): Promise<string> {
  const jar = cookies(context.get(groundContext).secureOrigin);
  const token: unknown = await jar.pending.parse(request.headers.get("Cookie"));
  if (typeof token !== "string") throw redirect("/logga-in/personal");
  return token;
}

export async function loader(args: Route.LoaderArgs) {
  await pendingToken(args);
  return null;
}

export async function action(args: Route.ActionArgs) {
  const { auth } = messagesFor(args.context.get(localeContext));
  const token = await pendingToken(args);
  const submission = await parseForm(args, codeForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await confirmSecondFactor(visitorOf(args), {
    pendingToken: token,
    code: submission.value.code,
  });
  if (result.ok)
    return redirectSignedIn(args.context, result.value, new URL(args.request.url).searchParams.get("till"));
  if (result.failure === "start_again") throw redirect("/logga-in/personal");
  return rejected(submission.reply({ fieldErrors: { code: [auth.failures["wrong-code"]] } }));
}

export default function StaffCode({ actionData }: Route.ComponentProps) {
  const { auth } = useMessages();
  const [form, fields] = useSchemaForm({ id: "kod", schema: codeForm, reply: actionData?.form });
  return (
    <Container width="narrow">
      <PageTitle>{auth.staff.totpTitle}</PageTitle>
      <PageHeader
        title={auth.staff.totpTitle}
        lead={auth.staff.totpLead}
        above={<BackLink to="/logga-in/personal" />}
      />
      <SchemaForm form={form}>
        <TextField
          {...fieldProps(fields.code)}
          label={auth.staff.totp}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="tabular max-w-48"
        />
        <Button wide>{auth.staff.verify}</Button>
      </SchemaForm>
    </Container>
  );
}
