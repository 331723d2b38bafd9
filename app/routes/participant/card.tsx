import { data } from "react-router";
import { z } from "zod";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { askCardChange } from "#app/services/kompetenskort/ask-card-change.server.ts";
import { confirmCard } from "#app/services/kompetenskort/confirm-card.server.ts";
import { readOwnCard } from "#app/services/kompetenskort/read-card.server.ts";
import { readProgress } from "#app/services/kompetenskort/read-progress.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/card.ts";
import { CardNextStep } from "./card-next-step.tsx";
import { OwnCardContent } from "./own-card-content.tsx";
import { OWN } from "./own-paths.ts";
import { ProgressChart } from "./progress-chart.tsx";

const form = z.object({
  act: z.enum(["confirm", "ask_change"]),
  cardId: z.string().max(60),
  version: z.coerce.number().int(),
});

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const card = await readOwnCard(ctx);
  // Nothing has been written yet: a page that says so, not one that isn't there.
  if (!card.ok && card.failure === "not_found") return { card: null, progress: [] };
  return {
    card: valueOr404(card, args.request),
    progress: valueOr404(await readProgress(ctx), args.request),
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const posted = form.safeParse(Object.fromEntries(await args.request.formData()));
  if (!posted.success) throw data(null, { status: 400 });
  const { act, ...card } = posted.data;
  const result = act === "confirm" ? await confirmCard(ctx, card) : await askCardChange(ctx, card);
  if (result.ok)
    return redirectDone(args.context, OWN.card, act === "confirm" ? "card-confirmed" : "card-change-asked");
  // Confirmed or opened again by somebody else meanwhile: the page as it is now says what to do.
  throw failureResponse(result.failure === "not_open" ? "stale" : result.failure, args.request);
}

export default function OwnCard({ loaderData: { card, progress } }: Route.ComponentProps) {
  const { card: words, home } = useMessages().participant;
  return (
    <Container width="narrow">
      <PageTitle>{words.title}</PageTitle>
      <PageHeader
        title={words.title}
        lead={words.lead}
        above={<BackLink to={OWN.home}>{home.title}</BackLink>}
      />
      {card ? (
        <>
          <CardNextStep card={card} />
          <OwnCardContent content={card.content} />
          <ProgressChart points={progress} />
        </>
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
    </Container>
  );
}
