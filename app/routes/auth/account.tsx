import { Form, redirect } from "react-router";
import { requireSignedIn } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { redirectSignedOut } from "#app/http/session.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { endSession } from "#app/services/auth/end-session.server.ts";
import { listSessions } from "#app/services/auth/list-sessions.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/account.ts";

export async function loader(args: Route.LoaderArgs) {
  const signedIn = requireSignedIn(args);
  const { db, now } = args.context.get(groundContext);
  const rows = await listSessions(db.read, now, signedIn.userId);
  return {
    roles: signedIn.memberships.length,
    sessions: rows.map((row) => ({ ...row, current: row.id === signedIn.sessionId })),
  };
}

export async function action(args: Route.ActionArgs) {
  const signedIn = requireSignedIn(args);
  const { db, now } = args.context.get(groundContext);
  const sessionId = String((await args.request.formData()).get("sessionId") ?? "");
  await endSession(db.write, now, signedIn.userId, sessionId);
  if (sessionId === signedIn.sessionId) return redirectSignedOut(args.context);
  return sessionId ? redirectDone(args.context, "/konto", "session-ended") : redirect("/konto");
}

export default function Account({ loaderData }: Route.ComponentProps) {
  const { auth, common } = useMessages();
  const format = useFormat();
  return (
    <Container width="narrow">
      <PageTitle>{common.nav.account}</PageTitle>
      <PageHeader
        title={common.nav.account}
        actions={
          loaderData.roles > 1 && (
            <ButtonLink kind="secondary" to="/valj-roll">
              {common.nav.switchRole}
            </ButtonLink>
          )
        }
      />
      <Section id="inloggningar" title={auth.sessions.title} lead={auth.sessions.lead}>
        <ul className="grid gap-4">
          {loaderData.sessions.map((session) => (
            <Card as="li" key={session.id}>
              <p className="font-bold">{session.current ? auth.sessions.current : session.device}</p>
              <p className="text-muted">
                {auth.sessions.lastSeen({ when: format.moment(session.lastSeenAt) })}
              </p>
              <Form method="post" className="mt-3">
                <input type="hidden" name="sessionId" value={session.id} />
                <Button kind="secondary">{auth.sessions.end}</Button>
              </Form>
            </Card>
          ))}
        </ul>
      </Section>
    </Container>
  );
}
