import { z } from "zod";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { markContactDone } from "#app/services/company/mark-contact-done.server.ts";
import { listToday } from "#app/services/today/list-today.server.ts";
import { TodayFirst, TodayList } from "#app/ui/broker/today-list.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/today.ts";

const doneForm = z.object({ contactId: z.string().max(60) });

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  return { ...valueOr404(await listToday(ctx), args.request), today: swedishDate(ctx.now) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const submission = await parseForm(args, doneForm);
  if (submission.status !== "success") return rejected(submission.reply());
  valueOr404(await markContactDone(ctx, submission.value), args.request);
  return redirectDone(args.context, "/maklare", "contact-done");
}

export default function Today({ loaderData }: Route.ComponentProps) {
  const say = useMessages().broker.today;
  const format = useFormat();
  const { due, coming, today } = loaderData;
  const [first, ...rest] = due;
  const day = format.fullDay(today);
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={first ? say.lead({ day, count: due.length }) : say.leadNothing({ day })}
        actions={
          <ButtonLink kind="secondary" to="/maklare/foretag" icon="phone" wide>
            {say.logContact}
          </ButtonLink>
        }
      />
      {first ? (
        <TodayFirst row={first} />
      ) : (
        <EmptyState
          title={say.empty.title}
          action={<ButtonLink to="/maklare/foretag">{say.empty.action}</ButtonLink>}
        >
          {say.empty.text}
        </EmptyState>
      )}
      {rest.length > 0 && (
        <Section id="sedan" title={say.rest}>
          <TodayList rows={rest} />
        </Section>
      )}
      {coming.length > 0 && (
        <Section id="kommande" title={say.coming}>
          <TodayList rows={coming} coming />
        </Section>
      )}
    </>
  );
}
