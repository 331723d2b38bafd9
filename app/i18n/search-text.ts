import type { SearchInWords } from "#app/domain/placement/saved-search.ts";
import type { Messages } from "./messages.ts";

/** A search of the placements as a name: what was asked for, in the order that the search page asks it. */
export function searchText({ public: words, vocabulary }: Messages, asked: SearchInWords): string {
  const { areas, filters, inWords } = words.search;
  const { text, place, withinKm, hours } = asked;
  const labels = [
    ...asked.areas.map((area) => areas[area]),
    ...asked.kinds.map((kind) => vocabulary.placementKinds[kind]),
    ...(asked.canLead ? [filters.canLead] : []),
    ...(asked.withoutCar ? [filters.withoutCar] : []),
    ...(asked.noLicence ? [filters.noLicence] : []),
    ...(hours === null ? [] : [filters.hoursUpTo({ hours })]),
    ...(place === null ? [] : [filters.nearChosen({ place, km: withinKm })]),
    ...asked.conditions.map((condition) => vocabulary.conditions[condition].offer),
  ];
  const names = [...(text ? [inWords.quoted({ text })] : []), ...asked.kommunNames];
  const parts = [
    ...names,
    ...labels.map((label, index) => (index + names.length > 0 ? small(label) : label)),
  ];
  return parts.length > 0 ? parts.join(", ") : inWords.everything;
}

/** Within a sentence; a label that begins with a short form keeps its capitals. */
function small(label: string): string {
  const [first = "", second = ""] = label;
  return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + label.slice(1) : label;
}
