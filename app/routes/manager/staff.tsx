import { Form } from "react-router";
import { z } from "zod";
import { staffInvitationForm } from "#app/domain/access/sign-in-forms.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { inviteStaff } from "#app/services/auth/invite-staff.server.ts";
import { endStaffRole } from "#app/services/manager/end-staff-role.server.ts";
import { listStaff } from "#app/services/manager/list-staff.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/staff.ts";

const endForm = z.object({ intent: z.literal("end"), membershipId: z.string().max(60) });
const inviteForm = staffInvitationForm.extend({ intent: z.literal("invite") });
const eitherForm = z.discriminatedUnion("intent", [endForm, inviteForm]);

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(await listStaff(readAs(args, "manager")), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const submission = await parseForm(args, eitherForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result =
    submission.value.intent === "end"
      ? await endStaffRole(ctx, submission.value)
      : await inviteStaff(ctx, submission.value);
  if (!result.ok)
    throw failureResponse(result.failure === "own_role" ? "not_found" : result.failure, args.request);
  return redirectDone(
    args.context,
    "/chef/personal",
    submission.value.intent === "end" ? "staff-ended" : "staff-invited",
  );
}

export default function Staff({ loaderData, actionData }: Route.ComponentProps) {
  const { manager, common } = useMessages();
  const format = useFormat();
  const words = manager.staff;
  const [form, fields] = useSchemaForm({ id: "bjud-in", schema: inviteForm, reply: actionData?.form });
  const roles = (["broker", "caseworker", "handledare", "manager"] as const).map((role) => ({
    value: role,
    label: common.roles[role],
  }));
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHeader title={words.title} lead={words.lead} />
      <DataTable
        caption={words.listCaption}
        captionHidden
        rows={loaderData.staff}
        rowKey={(row) => row.membershipId}
        columns={[
          { key: "name", head: words.name, cell: (row) => row.name },
          { key: "role", head: words.role, cell: (row) => common.roles[row.role] },
          { key: "email", head: words.email, cell: (row) => row.email },
          { key: "since", head: words.since, cell: (row) => format.moment(row.since) },
          {
            key: "act",
            head: words.act,
            cell: (row) =>
              row.isMe ? (
                words.me
              ) : (
                <Form method="post">
                  <input type="hidden" name="intent" value="end" />
                  <input type="hidden" name="membershipId" value={row.membershipId} />
                  <Button kind="quiet" aria-label={`${words.end}: ${row.name}, ${common.roles[row.role]}`}>
                    {words.end}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      <Section id="inbjudna" title={words.invitedTitle}>
        {loaderData.invited.length === 0 && <p className="text-muted">{words.invitedNone}</p>}
        <ul className="grid gap-3">
          {loaderData.invited.map((row) => (
            <Card as="li" key={row.id}>
              <p className="font-bold">
                {row.name}, {common.roles[row.role].toLowerCase()}
              </p>
              <p className="text-muted">
                {row.email} · {words.expires({ when: format.moment(row.expiresAt) })}
              </p>
            </Card>
          ))}
        </ul>
      </Section>
      <Section id="bjud-in-kollega" title={words.inviteTitle}>
        <SchemaForm form={form}>
          <input type="hidden" name="intent" value="invite" />
          <TextField {...fieldProps(fields.name)} label={words.name} autoComplete="off" />
          <TextField {...fieldProps(fields.email)} label={words.email} type="email" autoComplete="off" />
          <SelectField
            {...fieldProps(fields.role)}
            label={words.role}
            hint={words.roleHint}
            options={roles}
          />
          <Button wide>{words.invite}</Button>
        </SchemaForm>
      </Section>
    </>
  );
}
