import { data, Form } from "react-router";
import { visitorOf } from "#app/http/acting.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { redirectSignedIn } from "#app/http/session.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { become } from "#app/services/demo/become.server.ts";
import { listPersonas } from "#app/services/demo/list-personas.server.ts";
import { Icon } from "#app/ui/icon.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/role.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const { db, demo } = context.get(groundContext);
  if (!demo) throw data(null, { status: 404 });
  return { personas: await listPersonas(db.read) };
}

export async function action(args: Route.ActionArgs) {
  if (!args.context.get(groundContext).demo) throw data(null, { status: 404 });
  const membershipId = String((await args.request.formData()).get("membershipId") ?? "");
  const result = await become(visitorOf(args), { membershipId });
  if (!result.ok) throw data(null, { status: 404 });
  return redirectSignedIn(args.context, result.value, null);
}

export default function DemoRole({ loaderData }: Route.ComponentProps) {
  const { common } = useMessages();
  return (
    <>
      <PageTitle>{common.demo.roles.title}</PageTitle>
      <PageHeader title={common.demo.roles.title} lead={common.demo.roles.lead} />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {loaderData.personas.map((persona) => (
          <li key={persona.membershipId}>
            <Form method="post" className="h-full">
              <input type="hidden" name="membershipId" value={persona.membershipId} />
              <button
                type="submit"
                className="flex h-full w-full cursor-pointer items-center gap-4 rounded-lg border border-line bg-surface p-5 text-start shadow-sheet hover:border-primary"
              >
                <span className="flex-1">
                  <span className="block text-lg font-bold text-primary">{common.roles[persona.role]}</span>
                  <span className="block">{persona.label}</span>
                  {persona.place && <span className="block text-sm text-muted">{persona.place}</span>}
                </span>
                <Icon name="chevron" />
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
