import type { RefObject } from "react";
import { Link, useLocation, useNavigation } from "react-router";
import {
  PLACEMENT_SORTS,
  type PlacementSort,
  SEARCH_PARAM,
  SORT_NAME,
} from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { classNames } from "../class-names.ts";
import { EmptyState } from "../empty-state.tsx";
import { Notice } from "../notice.tsx";
import { Pagination } from "../pagination.tsx";
import { type ListedPlacement, PlacementList } from "../placement-list.tsx";
import { addressOfPage, addressWith, SEARCH_PATH } from "./address.ts";
import type { Asked, Choices } from "./asked.ts";
import { ChosenFilters } from "./chosen-filters.tsx";

export interface Found {
  hits: readonly ListedPlacement[];
  total: number;
  page: number;
  pages: number;
  relaxed: boolean;
  sort: PlacementSort;
  place: string | null;
  placeUnknown: boolean;
  facets: Choices;
}

/** How many, in what order, what is chosen, the list, and what to do when it is empty. */
export function SearchResults({
  asked,
  found,
  heading,
}: {
  asked: Asked;
  found: Found;
  /** Where focus goes after an explicit search. */
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { search } = useLocation();
  const waiting = useNavigation().location?.pathname === SEARCH_PATH;
  const say = useMessages().public.search;
  const { total, page, pages, hits, facets, place } = found;
  const amount = asked.text ? say.countFor({ count: total, query: asked.text }) : say.count({ count: total });
  return (
    <section aria-labelledby="resultat" className="min-w-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="resultat" ref={heading} tabIndex={-1} className="min-w-0 text-xl">
          {amount}
        </h2>
        {total > 1 && <SortLinks asked={asked} found={found} />}
      </div>
      <p role="status" className="sr-only">
        {amount}
      </p>
      <div className="mb-5 grid gap-4 empty:hidden">
        <ChosenFilters asked={asked} choices={facets} place={place} />
        {found.placeUnknown && <Notice tone="warn" title={say.placeUnknown({ name: asked.near })} />}
        {found.relaxed && total > 0 && <Notice title={say.relaxed} />}
      </div>
      <div
        aria-busy={waiting}
        className={classNames("transition-opacity duration-150", waiting && "opacity-60")}
      >
        {hits.length > 0 ? <PlacementList placements={hits} level={3} from={place} /> : <NothingFound />}
        <Pagination page={page} pages={pages} href={(to) => addressOfPage(search, to)} />
      </div>
    </section>
  );
}

function SortLinks({ asked, found }: { asked: Asked; found: Found }) {
  const { search } = useLocation();
  const say = useMessages().public.search.sort;
  const possible = PLACEMENT_SORTS.filter(
    (sort) => (sort !== "relevance" || asked.text !== "") && (sort !== "nearest" || found.place !== null),
  );
  if (possible.length < 2) return null;
  return (
    <nav aria-label={say.label} className="text-sm">
      <ul className="flex flex-wrap gap-x-4">
        {possible.map((sort) => (
          <li key={sort}>
            <Link
              to={addressWith(search, SEARCH_PARAM.sort, SORT_NAME[sort])}
              preventScrollReset
              aria-current={found.sort === sort ? "true" : undefined}
              className={classNames(
                "inline-flex min-h-8 items-center",
                found.sort === sort && "font-bold text-ink no-underline",
              )}
            >
              {say[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingFound() {
  const { search: say, start } = useMessages().public;
  return (
    <EmptyState title={say.none.title} action={<ButtonLink to={SEARCH_PATH}>{say.none.action}</ButtonLink>}>
      <p>{say.none.text}</p>
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
    </EmptyState>
  );
}
