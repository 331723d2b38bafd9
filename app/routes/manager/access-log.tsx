import { Form, Link, useSearchParams } from "react-router";
import { z } from "zod";
import { handleOf } from "#app/domain/access/handle.ts";
import { ROLES } from "#app/domain/access/roles.ts";
import { isIsoDate } from "#app/domain/shared/dates.ts";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { type LogEntry, listAccessLog } from "#app/services/manager/list-access-log.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { DateField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/access-log.ts";

/** Whatever does not fit is left out: a filter in an address never fails. */
const filterQuery = z.object({
  dag: z.string().refine(isIsoDate).optional().catch(undefined),
  roll: z
    .enum([...ROLES, "system"])
    .optional()
    .catch(undefined),
  deltagare: z.literal("on").optional().catch(undefined),
  sida: z.coerce.number().int().min(1).max(1000).catch(1),
});

export async function loader(args: Route.LoaderArgs) {
  const filter = filterQuery.parse(Object.fromEntries(new URL(args.request.url).searchParams));
  const page = valueOr404(
    await listAccessLog(readAs(args, "manager"), {
      day: filter.dag,
      role: filter.roll,
      onlyParticipants: filter.deltagare === "on",
      page: filter.sida,
    }),
    args.request,
  );
  return { ...page, filter };
}

export default function AccessLog({ loaderData }: Route.ComponentProps) {
  const { manager, common } = useMessages();
  const words = manager.log;
  const format = useFormat();
  const [search] = useSearchParams();
  const { filter, entries, more } = loaderData;
  const who = (entry: LogEntry) => (entry.role === "system" ? words.system : (entry.who ?? words.outside));
  const pageLink = (page: number) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), sida: String(page) })}`;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink kind="secondary" to="/chef/logg/kontroll" wide>
            {words.control}
          </ButtonLink>
        }
      />
      <Form method="get" className="mb-8 flex flex-wrap items-end gap-4">
        <DateField name="dag" label={words.filterDay} required={false} defaultValue={filter.dag} />
        <SelectField
          name="roll"
          label={words.filterRole}
          required={false}
          placeholder={words.everyRole}
          defaultValue={filter.roll ?? ""}
          options={ROLES.map((role) => ({ value: role, label: common.roles[role] }))}
        />
        <Checkbox
          name="deltagare"
          label={words.onlyParticipants}
          required={false}
          defaultChecked={filter.deltagare === "on"}
        />
        <Button kind="secondary">{common.list.filter}</Button>
      </Form>
      {entries.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <DataTable
          caption={words.caption}
          rows={entries}
          rowKey={(entry) => entry.id}
          columns={[
            { key: "at", head: words.at, cell: (entry) => format.moment(entry.at) },
            {
              key: "who",
              head: words.who,
              cell: (entry) => (
                <>
                  {who(entry)}
                  {entry.role !== "system" && (
                    <span className="block text-sm text-muted">
                      {common.roles[entry.role as keyof typeof common.roles]}
                    </span>
                  )}
                </>
              ),
            },
            {
              key: "what",
              head: words.what,
              cell: (entry) => manager.acts[entry.act] ?? words.otherAct,
            },
            {
              key: "purpose",
              head: words.purpose,
              cell: (entry) =>
                entry.purpose ? (manager.purposes[entry.purpose] ?? words.otherPurpose) : "–",
            },
            {
              key: "subject",
              head: words.subject,
              cell: ({ subject, participantId }) => (
                <>
                  <code className="tabular">{subject}</code>
                  {participantId && (
                    <Link
                      to={`/chef/deltagare/${participantId}`}
                      aria-label={manager.logControl.openSubjectOf({ handle: handleOf(participantId) })}
                      className="block text-sm"
                    >
                      {manager.logControl.openSubject}
                    </Link>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      <nav aria-label={common.list.pages} className="mt-6 flex gap-3">
        {filter.sida > 1 && (
          <ButtonLink kind="secondary" to={pageLink(filter.sida - 1)}>
            {common.actions.previous}
          </ButtonLink>
        )}
        {more && (
          <ButtonLink kind="secondary" to={pageLink(filter.sida + 1)}>
            {common.actions.next}
          </ButtonLink>
        )}
      </nav>
    </>
  );
}
