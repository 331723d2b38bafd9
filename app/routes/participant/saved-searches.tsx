import { data, redirect } from "react-router";
import { z } from "zod";
import { RHYTHMS } from "#app/domain/placement/saved-search.ts";
import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { changeRhythm } from "#app/services/saved-search/change-rhythm.server.ts";
import { listSavedSearches } from "#app/services/saved-search/list-saved-searches.server.ts";
import { removeSearch } from "#app/services/saved-search/remove-search.server.ts";
import { saveSearch } from "#app/services/saved-search/save-search.server.ts";
import { seeNew } from "#app/services/saved-search/see-new.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/saved-searches.ts";
import { OWN } from "./own-paths.ts";
import { SavedSearch } from "./saved-search.tsx";
import { pathOfNewest } from "./search-path.ts";

const LONGEST_SEARCH = 4_000;
const known: readonly string[] = Object.values(SEARCH_PARAM);

const searchId = z.string().min(1).max(60);
const form = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("save"),
    search: z
      .string()
      .max(LONGEST_SEARCH)
      .refine((text) => [...new URLSearchParams(text).keys()].every((name) => known.includes(name)))
      .default(""),
  }),
  z.object({ act: z.literal("rhythm"), searchId, rhythm: z.enum(RHYTHMS) }),
  z.object({ act: z.literal("see"), searchId }),
  z.object({ act: z.literal("remove"), searchId }),
]);

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(await listSavedSearches(readAs(args, "participant")), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const submission = await parseForm(args, form);
  // There is nothing to type here: what is not one of the choices comes from no page of ours.
  if (submission.status !== "success") return rejected(submission.reply(), "rhythm");
  const asked = submission.value;
  switch (asked.act) {
    case "save": {
      const saved = await saveSearch(ctx, asked);
      if (saved.ok) return redirectDone(args.context, OWN.searches, "search-saved");
      if (saved.failure === "saved_before")
        return redirectDone(args.context, OWN.searches, "search-saved-before");
      if (saved.failure === "too_many_saved") return data({ full: true }, { status: 409 });
      throw failureResponse(saved.failure, args.request);
    }
    case "rhythm":
      valueOr404(await changeRhythm(ctx, asked), args.request);
      return redirectDone(args.context, OWN.searches, "search-rhythm-changed");
    case "see": {
      const { search } = valueOr404(await seeNew(ctx, asked), args.request);
      return redirect(pathOfNewest(search));
    }
    case "remove":
      valueOr404(await removeSearch(ctx, asked), args.request);
      return redirectDone(args.context, OWN.searches, "search-removed");
  }
}

export default function SavedSearches({ loaderData, actionData }: Route.ComponentProps) {
  const { searches: say, home } = useMessages().participant;
  const { searches, noLetters, mostReached } = loaderData;
  const full = mostReached || (actionData && "full" in actionData);
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={say.lead} above={<BackLink to={OWN.home}>{home.title}</BackLink>} />
      <div className="mb-6 grid gap-4 empty:hidden">
        {full && <Notice tone="warn" title={say.full} />}
        {noLetters && <Notice title={say.noLetters[noLetters].title}>{say.noLetters[noLetters].text}</Notice>}
      </div>
      {searches.length === 0 && (
        <EmptyState
          title={say.none.title}
          action={<ButtonLink to={OWN.allPlacements}>{say.none.action}</ButtonLink>}
        >
          {say.none.text}
        </EmptyState>
      )}
      <ul className="grid gap-5">
        {searches.map((search) => (
          <SavedSearch key={search.id} saved={search} />
        ))}
      </ul>
      {searches.length > 0 && (
        <p className="mt-6">
          <ButtonLink kind="secondary" to={OWN.allPlacements} wide>
            {say.none.action}
          </ButtonLink>
        </p>
      )}
    </Container>
  );
}
