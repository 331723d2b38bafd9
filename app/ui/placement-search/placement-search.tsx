import { useRef } from "react";
import { Form } from "react-router";
import { MOST_LETTERS, SEARCH_PARAM, SORT_NAME } from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { MarksOptional } from "../field.tsx";
import { SearchField } from "../search-field.tsx";
import { useLiveSearch } from "../use-live-search.ts";
import { addressOf, SEARCH_PATH } from "./address.ts";
import type { Asked } from "./asked.ts";
import { FilterPanel } from "./filter-panel.tsx";
import type { Help } from "./search-help.tsx";
import { type Found, SearchResults } from "./search-results.tsx";

/** Words, choices and results. Without JavaScript a plain GET form with a button; with it, as one types. */
export function PlacementSearch({
  asked,
  tooLong,
  found,
  help,
  nearby,
}: {
  asked: Asked;
  /** The text was longer than what is searched for. */
  tooLong: boolean;
  found: Found;
  help: Help;
  nearby: readonly string[];
}) {
  const { search } = useMessages().public;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const live = useLiveSearch(form, heading, addressOf);
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[19rem_1fr] lg:gap-y-10">
      <search className="contents">
        <Form ref={form} method="get" action={SEARCH_PATH} autoComplete="off" className="contents" {...live}>
          <SearchField
            id="sok"
            name={SEARCH_PARAM.text}
            label={search.label}
            placeholder={search.placeholder}
            button={search.button}
            defaultValue={asked.text}
            maxLength={MOST_LETTERS}
            note={tooLong ? search.tooLong({ most: MOST_LETTERS }) : undefined}
            large
            className="lg:col-span-2"
          />
          {asked.sort && <input type="hidden" name={SEARCH_PARAM.sort} value={SORT_NAME[asked.sort]} />}
          <MarksOptional value={false}>
            <FilterPanel asked={asked} found={found} nearby={nearby} />
          </MarksOptional>
        </Form>
      </search>
      <SearchResults asked={asked} found={found} help={help} heading={heading} />
    </div>
  );
}
