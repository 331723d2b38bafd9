import { Link } from "react-router";
import type { CountedChange, SearchChange } from "#app/domain/placement/search-change.ts";
import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { SEARCH_PATH } from "./address.ts";

export interface Help {
  /** What would find more; `search` is the query of its address. */
  changes: readonly (CountedChange & { search: string })[];
  /** Words left out for anything to be found, as they were written. */
  putAside: readonly string[];
  nothingOpen: boolean;
}

/** What to do when nothing is found: what would give something, and otherwise words that often do. */
export function NothingFound({ help }: { help: Help }) {
  const { search: say } = useMessages().public;
  if (help.nothingOpen) {
    return (
      <EmptyState title={say.none.nothingOpen.title}>
        <p>{say.none.nothingOpen.text}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say.none.title} action={<ButtonLink to={SEARCH_PATH}>{say.none.action}</ButtonLink>}>
      {help.changes.length > 0 ? (
        <>
          <p className="mb-1">{say.help.lead}</p>
          <ChangeLinks changes={help.changes} />
        </>
      ) : (
        <>
          <p>{say.none.text}</p>
          <PopularWords />
        </>
      )}
    </EmptyState>
  );
}

/** The same below a list that holds only a few. */
export function FewFound({ help }: { help: Help }) {
  const say = useMessages().public.search.help;
  if (help.changes.length === 0) return null;
  return (
    <section aria-labelledby="hitta-fler" className="mt-8">
      <h2 id="hitta-fler" className="mb-2 text-xl">
        {say.title}
      </h2>
      <ChangeLinks changes={help.changes} />
    </section>
  );
}

function ChangeLinks({ changes }: Pick<Help, "changes">) {
  const say = useMessages().public.search.help;
  const label = useChangeLabel();
  return (
    <ul>
      {changes.map(({ what, count, search }) => (
        <li key={search}>
          <Link to={SEARCH_PATH + search} className="inline-flex min-h-9 items-center">
            {label(what)}
          </Link>
          <span className="tabular ms-2 whitespace-nowrap">({say.places({ count })})</span>
        </li>
      ))}
    </ul>
  );
}

function PopularWords() {
  const { search: say, start } = useMessages().public;
  return (
    <p className="mt-3">
      {say.none.try}{" "}
      {start.popularWords.map((word) => (
        <Link
          key={word}
          to={`${SEARCH_PATH}?${SEARCH_PARAM.text}=${encodeURIComponent(word)}`}
          className="me-3 inline-flex min-h-8 items-center"
          lang="sv"
        >
          {word}
        </Link>
      ))}
    </p>
  );
}

function useChangeLabel(): (what: SearchChange) => string {
  const { public: words, vocabulary } = useMessages();
  const format = useFormat();
  const { help: say, filters, areas } = words.search;
  const without = (...names: string[]) => say.withoutFilter({ name: format.list(names, "or") });
  return (what) => {
    switch (what.change) {
      case "without-areas":
        return without(...what.areas.map((area) => areas[area]));
      case "without-kinds":
        return without(...what.kinds.map((kind) => vocabulary.placementKinds[kind]));
      case "without-kommuner":
        return without(...what.names);
      case "without-condition":
        return without(vocabulary.conditions[what.condition].offer);
      case "without-hours":
        return without(filters.hoursUpTo(what));
      case "without-car":
        return without(filters.withoutCar);
      case "without-licence":
        return without(filters.noLicence);
      case "without-lead":
        return without(filters.canLead);
      case "without-filters":
        return say.withoutFilters;
      case "more-kommuner":
        return say.moreKommuner({ names: format.list(what.names) });
      case "within":
        return say.within(what);
      case "anywhere":
        return say.anywhere(what);
      case "words":
        return say.words(what);
      case "occupation":
        return say.occupation(what);
    }
  };
}
