import { data, Form } from "react-router";
import { groundContext } from "#app/http/request-context.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { isStopLink } from "#app/services/saved-search/letter-link.server.ts";
import { stopLetters } from "#app/services/saved-search/stop-letters.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/stop-letters.ts";

/** Opening the link changes nothing: mail scanners open links before people do. */
export async function loader({ params }: Route.LoaderArgs) {
  if (!isStopLink(params.link)) throw data(null, { status: 404 });
  return null;
}

/** The page's button, and the mail program's own (RFC 8058): the address is the whole of the question. */
export async function action({ params, context }: Route.ActionArgs) {
  const { db, now } = context.get(groundContext);
  const stopped = await stopLetters({ write: db.write, now }, { link: params.link });
  if (!stopped.ok) throw data(null, { status: 404 });
  return { stopped: true };
}

export default function StopLetters({ actionData }: Route.ComponentProps) {
  const { stop } = useMessages().participant.searches;
  return (
    <Container width="narrow">
      <PageTitle>{stop.title}</PageTitle>
      {actionData?.stopped ? (
        <div role="status">
          <PageHeader title={stop.done} lead={stop.after} />
          <ButtonLink kind="secondary" to="/min-sida/sokningar" wide>
            {stop.toSearches}
          </ButtonLink>
        </div>
      ) : (
        <>
          <PageHeader title={stop.title} lead={stop.text} />
          <Form method="post">
            <Button wide>{stop.action}</Button>
          </Form>
        </>
      )}
    </Container>
  );
}
