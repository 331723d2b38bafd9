import { useId } from "react";
import { Form, useFetcher } from "react-router";
import { MOST_LETTERS, SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { SearchField } from "#app/ui/search-field.tsx";

/** The hero's search: a GET form, with what is open suggested by the browser's own list while one types. */
export function SuggestedSearch() {
  const { start } = useMessages().public;
  const { load, data } = useFetcher<{ titles: string[] }>({ key: "suggestions" });
  const list = useId();
  return (
    <search>
      <Form action="/platser" method="get">
        <SearchField
          id="sok"
          name={SEARCH_PARAM.text}
          label={start.searchLabel}
          placeholder={start.searchPlaceholder}
          button={start.searchButton}
          list={list}
          maxLength={MOST_LETTERS}
          large
          onChange={({ target }) => load(`/platser/forslag?sok=${encodeURIComponent(target.value)}`)}
        />
        <datalist id={list}>
          {data?.titles.map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </Form>
    </search>
  );
}
