import { data, Form, redirect } from "react-router";
import { requireSignedIn } from "#app/http/acting.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { actAs } from "#app/services/auth/act-as.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/choose-role.ts";

export function loader(args: Route.LoaderArgs) {
  const { memberships } = requireSignedIn(args);
  return { memberships: memberships.map(({ id, role, title, place }) => ({ id, role, title, place })) };
}

export async function action(args: Route.ActionArgs) {
  const signedIn = requireSignedIn(args);
  const { db } = args.context.get(groundContext);
  const membershipId = String((await args.request.formData()).get("membershipId") ?? "");
  const result = await actAs(db.write, signedIn, membershipId);
  if (!result.ok) throw data(null, { status: 404 });
  return redirect("/hem");
}

export default function ChooseRole({ loaderData }: Route.ComponentProps) {
  const { auth, common } = useMessages();
  return (
    <Container width="narrow">
      <PageTitle>{auth.role.title}</PageTitle>
      <PageHeader title={auth.role.title} lead={auth.role.lead} />
      <ul className="grid gap-4">
        {loaderData.memberships.map((held) => (
          <Card as="li" key={held.id}>
            <p className="font-bold">{held.title ?? common.roles[held.role]}</p>
            {held.place && <p className="text-muted">{held.place}</p>}
            <Form method="post" className="mt-3">
              <input type="hidden" name="membershipId" value={held.id} />
              <Button kind="secondary">{auth.role.choose({ role: common.roles[held.role] })}</Button>
            </Form>
          </Card>
        ))}
      </ul>
    </Container>
  );
}
