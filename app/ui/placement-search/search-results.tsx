import type { RefObject } from "react";
import { Link, useLocation, useNavigation } from "react-router";
import {
  PLACEMENT_SORTS,
  type PlacementSort,
  SEARCH_PARAM,
  SORT_NAME,
} from "#app/domain/placement/search-params.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "../class-names.ts";
import { Notice } from "../notice.tsx";
import { Pagination } from "../pagination.tsx";
import { type ListedPlacement, PlacementList } from "../placement-list.tsx";
import { addressOfPage, addressWith, SEARCH_PATH } from "./address.ts";
import type { Asked, Choices } from "./asked.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { type PlaceFound, UnknownPlace } from "./place-field.tsx";
import { FewFound, type Help, NothingFound } from "./search-help.tsx";

const HEADING_LETTERS = 60;

export interface Found extends PlaceFound {
  hits: readonly ListedPlacement[];
  total: number;
  page: number;
  pages: number;
  relaxed: boolean;
  /** The text with its misspelt words mended, where that is what was found. */
  meant: string | null;
  sort: PlacementSort;
  facets: Choices;
}

/** How many, in what order, what is chosen, the list, and what to do when it is empty. */
export function SearchResults({
  asked,
  found,
  help,
  heading,
}: {
  asked: Asked;
  found: Found;
  help: Help;
  /** Where focus goes after an explicit search. */
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { search } = useLocation();
  const waiting = useNavigation().location?.pathname === SEARCH_PATH;
  const say = useMessages().public.search;
  const { total, page, pages, hits, facets, place } = found;
  const query = shortened(found.meant ?? asked.text);
  const amount = query ? say.countFor({ count: total, query }) : say.count({ count: total });
  const aside = useAsideWords(found, help);
  const meant = found.meant !== null && say.meant({ query: asked.text, meant: found.meant });
  return (
    <section aria-labelledby="resultat" className="min-w-0">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="resultat" ref={heading} tabIndex={-1} className="min-w-0 text-xl">
          {amount}
        </h2>
        {total > 1 && <SortLinks asked={asked} found={found} />}
      </div>
      <p role="status" className="sr-only">
        {[amount, meant, aside, found.placeUnknown && say.placeUnknown({ name: asked.near })]
          .filter(Boolean)
          .join(". ")}
      </p>
      <div className="mb-5 grid gap-4 empty:hidden">
        <ChosenFilters asked={asked} choices={facets} place={place} />
        {meant && found.meant !== null && <Meant words={meant} meant={found.meant} />}
        <UnknownPlace asked={asked} found={found} />
        {aside && <Notice title={aside} />}
        {place !== null && total > 0 && <p className="text-sm text-muted">{say.straightLine({ place })}</p>}
      </div>
      <div
        aria-busy={waiting}
        className={classNames("transition-opacity duration-150", waiting && "opacity-60")}
      >
        {hits.length > 0 ? <PlacementList placements={hits} level={3} /> : <NothingFound help={help} />}
        <Pagination page={page} pages={pages} href={(to) => addressOfPage(search, to)} />
        {hits.length > 0 && <FewFound help={help} />}
      </div>
    </section>
  );
}

/** For a heading; in whole characters. */
function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= HEADING_LETTERS
    ? text
    : `${letters.slice(0, HEADING_LETTERS).join("").trimEnd()} …`;
}

/** What was misspelt is found as it was meant; the link asks for that alone. */
function Meant({ words, meant }: { words: string; meant: string }) {
  const { search } = useLocation();
  const say = useMessages().public.search;
  return (
    <Notice title={words}>
      <Link to={addressWith(search, SEARCH_PARAM.text, meant)} className="inline-flex min-h-8 items-center">
        {say.searchMeant({ meant })}
      </Link>
    </Notice>
  );
}

/** Says which of the words were put aside, where that can be told. */
function useAsideWords({ relaxed, total }: Found, { putAside }: Help): string | null {
  const say = useMessages().public.search;
  const format = useFormat();
  if (!relaxed || total === 0) return null;
  if (putAside.length === 0) return say.relaxed;
  return say.putAside({
    words: format.list(
      putAside.map((word) => `”${word}”`),
      "or",
    ),
  });
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
