import { Form } from "react-router";
import { z } from "zod";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { readOperations } from "#app/services/manager/read-operations.server.ts";
import { settleDeadLetter } from "#app/services/manager/settle-dead-letter.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/operations.ts";

const settleForm = z.object({ eventId: z.string().max(60), decision: z.enum(["retry", "drop"]) });

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(await readOperations(readAs(args, "manager")), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const submission = await parseForm(args, settleForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await settleDeadLetter(ctx, submission.value);
  if (!result.ok) throw failureResponse(result.failure, args.request);
  return redirectDone(
    args.context,
    "/chef/drift",
    submission.value.decision === "retry" ? "message-retried" : "message-dropped",
  );
}

type Loaded = Route.ComponentProps["loaderData"];

/** What is most worth knowing of the search, in one sentence or two. */
function searchLine(
  { meilisearch }: Loaded["search"],
  words: ReturnType<typeof useMessages>["manager"]["operations"]["search"],
): string {
  if (!meilisearch) return words.database;
  const { reachable, unbuilt, waiting } = meilisearch;
  if (!reachable) return words.unreachable;
  if (unbuilt > 0) return words.unbuilt;
  return waiting > 0 ? words.waiting({ count: waiting }) : words.meilisearch;
}

export default function OperationsPage({ loaderData }: Route.ComponentProps) {
  const { operations } = useMessages().manager;
  const format = useFormat();
  return (
    <>
      <PageTitle>{operations.title}</PageTitle>
      <PageHeader
        title={operations.title}
        lead={
          loaderData.waiting > 0 ? operations.waiting({ count: loaderData.waiting }) : operations.nothingWaits
        }
      />
      <Section
        id="gick-inte-fram"
        title={operations.deadTitle}
        lead={loaderData.dead.length > 0 ? operations.deadLead : undefined}
      >
        {loaderData.dead.length === 0 && <p className="text-muted">{operations.none}</p>}
        <ul className="grid gap-4">
          {loaderData.dead.map((event) => (
            <Card as="li" key={event.id}>
              <h3 className="text-lg">{operations.topics[event.topic] ?? operations.otherTopic}</h3>
              <p className="text-muted">
                {operations.attempts({ count: event.attempts })}
                {event.deadAt && ` · ${operations.since({ when: format.moment(event.deadAt) })}`}
              </p>
              {event.lastError && <code className="text-sm">{event.lastError}</code>}
              <Form method="post" className="mt-4 flex flex-wrap gap-3">
                <input type="hidden" name="eventId" value={event.id} />
                <Button name="decision" value="retry">
                  {operations.retry}
                </Button>
                <Button kind="secondary" name="decision" value="drop">
                  {operations.drop}
                </Button>
              </Form>
            </Card>
          ))}
        </ul>
      </Section>
      <Section id="sokningen" title={operations.search.title}>
        <p>{searchLine(loaderData.search, operations.search)}</p>
      </Section>
    </>
  );
}
