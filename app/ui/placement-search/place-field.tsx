import { useState } from "react";
import { Link, useFetcher, useLocation } from "react-router";
import { MOST_LETTERS, SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Notice } from "../notice.tsx";
import { TextField } from "../text-field.tsx";
import { addressWithPlace } from "./address.ts";
import type { Asked } from "./asked.ts";

const LIST_ID = "orter-har";

/** Where `near` was found to be, and what else it may mean. */
export interface PlaceFound {
  place: string | null;
  placeUnknown: boolean;
  otherPlaces: readonly string[];
}

/** A town or kommun to search around; suggested as one types, and by links where the name means nothing or too much. */
export function PlaceField({
  asked,
  found,
  nearby,
}: {
  asked: Asked;
  found: PlaceFound;
  /** Names to help with before anything is typed. */
  nearby: readonly string[];
}) {
  const { search: say } = useMessages().public;
  const { load, data } = useFetcher<{ places: string[] }>({ key: "places" });
  const [typing, setTyping] = useState(false);
  const names = typing && data ? data.places : nearby;
  return (
    <div>
      <TextField
        name={SEARCH_PARAM.near}
        required={false}
        label={say.filters.near}
        placeholder={say.filters.nearPlaceholder}
        defaultValue={asked.near}
        list={LIST_ID}
        maxLength={MOST_LETTERS}
        autoComplete="off"
        errors={found.placeUnknown ? [say.placeUnknown({ name: asked.near })] : undefined}
        onInput={({ currentTarget }) => {
          setTyping(currentTarget.value.trim() !== "");
          load(`${SUGGESTIONS_PATH}?${SEARCH_PARAM.near}=${encodeURIComponent(currentTarget.value)}`);
        }}
      />
      <datalist id={LIST_ID}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {found.otherPlaces.length > 0 && <OtherPlaces found={found} />}
    </div>
  );
}

const SUGGESTIONS_PATH = "/platser/orter";

/** The same beside the results, where the field is folded away. */
export function UnknownPlace({ asked, found }: { asked: Asked; found: PlaceFound }) {
  const say = useMessages().public.search;
  if (!found.placeUnknown) return null;
  return (
    <div className="only-when-narrow">
      <Notice tone="warn" title={say.placeUnknown({ name: asked.near })}>
        {found.otherPlaces.length > 0 && <OtherPlaces found={found} />}
      </Notice>
    </div>
  );
}

function OtherPlaces({ found: { place, otherPlaces } }: { found: PlaceFound }) {
  const { search } = useLocation();
  const { search: say } = useMessages().public;
  return (
    <p className="mt-1.5 text-sm">
      {place === null ? say.placesMeant : say.namesakes({ name: place })}
      {otherPlaces.map((name) => (
        <Link
          key={name}
          to={addressWithPlace(search, name)}
          className="ms-3 inline-flex min-h-8 items-center"
          lang="sv"
        >
          {name}
        </Link>
      ))}
    </p>
  );
}
