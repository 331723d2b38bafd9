import { useLocation } from "react-router";
import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { ActiveFilters } from "../filter-chips.tsx";
import { addressWith, addressWithout, SEARCH_PATH } from "./address.ts";
import type { Asked, Choices } from "./asked.ts";

/** What is chosen beside the words, each to be taken off by a link. */
export function ChosenFilters({
  asked,
  choices,
  place,
}: {
  asked: Asked;
  choices: Choices;
  /** Where `near` was found to be. */
  place: string | null;
}) {
  const { search } = useLocation();
  const { public: words, vocabulary } = useMessages();
  const say = words.search.filters;
  const many = (name: string, chosen: readonly string[], label: (value: string) => string) =>
    chosen.map((value) => ({ label: label(value), to: addressWithout(search, name, value) }));
  const one = (name: string, chosen: boolean, label: string) =>
    chosen ? [{ label, to: addressWith(search, name, null) }] : [];
  const filters = [
    ...one(
      SEARCH_PARAM.near,
      asked.near !== "",
      place ? say.nearChosen({ place, km: asked.withinKm }) : asked.near,
    ),
    ...asked.areas.map((value) => ({
      label: words.search.areas[value],
      to: addressWithout(search, SEARCH_PARAM.areas, value),
    })),
    ...many(
      SEARCH_PARAM.kommuner,
      asked.kommuner,
      (code) => choices.kommuner.find(({ value }) => value === code)?.name ?? code,
    ),
    ...one(SEARCH_PARAM.canLead, asked.canLead, say.canLead),
    ...one(SEARCH_PARAM.withoutCar, asked.withoutCar, say.withoutCar),
    ...one(SEARCH_PARAM.noLicence, asked.noLicence, say.noLicence),
    ...(asked.hours === null ? [] : one(SEARCH_PARAM.hours, true, say.hoursUpTo({ hours: asked.hours }))),
    ...asked.kinds.map((value) => ({
      label: vocabulary.placementKinds[value],
      to: addressWithout(search, SEARCH_PARAM.kinds, value),
    })),
    ...asked.conditions.map((value) => ({
      label: vocabulary.conditions[value].offer,
      to: addressWithout(search, SEARCH_PARAM.conditions, value),
    })),
  ];
  const cleared = asked.text
    ? `${SEARCH_PATH}?${SEARCH_PARAM.text}=${encodeURIComponent(asked.text)}`
    : SEARCH_PATH;
  return <ActiveFilters filters={filters} clearTo={cleared} />;
}
