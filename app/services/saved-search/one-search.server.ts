import { kommunByCode } from "#app/domain/geography/kommun.ts";
import type { SearchInWords } from "#app/domain/placement/saved-search.ts";
import { CHOSEN, SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { type PlacementQuery, parsePlacementQuery } from "../search/placement-query.server.ts";
import { resolvePlace } from "../search/resolve-place.server.ts";

/** What a search is made of; order and page are how it is read, and a new placement knows neither. */
const ASKS = Object.keys(SEARCH_PARAM).filter((key) => key !== "sort" && key !== "page") as Exclude<
  keyof typeof SEARCH_PARAM,
  "sort" | "page"
>[];

/** A search as an address says it, read and written again so that two that ask the same are the same text. */
export function canonicalSearch(search: string): string {
  return written(queryOf(search));
}

function written(query: PlacementQuery): string {
  const params = new URLSearchParams();
  for (const key of ASKS) {
    if (key === "withinKm" && query.near === "") continue;
    for (const value of valuesOf(query[key])) params.append(SEARCH_PARAM[key], value);
  }
  return params.toString();
}

function valuesOf(asked: PlacementQuery[(typeof ASKS)[number]]): string[] {
  if (typeof asked === "boolean") return asked ? [CHOSEN] : [];
  if (Array.isArray(asked)) return [...asked].sort();
  return asked === null || asked === "" ? [] : [String(asked)];
}

/** Whether two searches ask for the same: the engine hears no difference between large and small letters. */
export function sameSearch(one: string, other: string): boolean {
  return lowered(queryOf(one)) === lowered(queryOf(other));
}

function lowered({ text, near, ...query }: PlacementQuery): string {
  return written({ ...query, text: text.toLocaleLowerCase("sv"), near: near.toLocaleLowerCase("sv") });
}

export function queryOf(search: string): PlacementQuery {
  return parsePlacementQuery(new URLSearchParams(search));
}

/** The search by what there are words for. */
export function inWords(query: PlacementQuery): SearchInWords {
  const { text, areas, kinds, withinKm, hours, conditions, withoutCar, noLicence, canLead } = query;
  return {
    ...{ text, areas, kinds, withinKm, hours, conditions, withoutCar, noLicence, canLead },
    kommunNames: query.kommuner.flatMap((code) => kommunByCode(code)?.name ?? []),
    place: query.near ? (resolvePlace(query.near)?.name ?? query.near) : null,
  };
}
