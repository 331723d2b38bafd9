import { useId } from "react";
import { useFetcher } from "react-router";
import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import type { loader } from "./suggestions.ts";

/** The hero's search: a GET form, with what is open suggested by the browser's own list while one types. */
export function SuggestedSearch() {
  const { start } = useMessages().public;
  const { load, data } = useFetcher<typeof loader>({ key: "suggestions" });
  const list = useId();
  return (
    <search>
      <form action="/platser" method="get">
        <SearchField
          id="sok"
          name={SEARCH_PARAM.text}
          label={start.searchLabel}
          placeholder={start.searchPlaceholder}
          button={start.searchButton}
          list={list}
          maxLength={120}
          large
          onChange={({ target }) => load(`/platser/forslag?sok=${encodeURIComponent(target.value)}`)}
        />
        <datalist id={list}>
          {data?.titles.map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </form>
    </search>
  );
}
