import * as z from "zod";
import { isKommunCode } from "#app/domain/geography/kommun.ts";
import { CONDITIONS, PLACEMENT_KINDS } from "#app/domain/kompetenskort/vocabulary.ts";
import { WORK_AREAS, type WorkArea } from "#app/domain/occupation/work-areas.ts";
import {
  CHOSEN,
  HOURS_UP_TO,
  MOST_LETTERS,
  PLACEMENT_SORTS,
  RADII_KM,
  SEARCH_PARAM,
  SORT_NAME,
} from "#app/domain/placement/search-params.ts";

/** Of each choice; the vocabularies are shorter, an address may be longer. */
const MOST_CHOICES = 40;
const LAST_PAGE = 500;
/** Left where a cut falls inside an emoji. */
const HALF_A_CHARACTER = /[\uD800-\uDBFF]$/;

const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

const DEFAULT_RADIUS_KM = 30;

const words = z
  .string()
  .transform((text) => spaced(text).slice(0, MOST_LETTERS).replace(HALF_A_CHARACTER, "").trim())
  .catch("");
const yes = z
  .literal(CHOSEN)
  .transform(() => true)
  .catch(false);

/** Those of the values that are known, each once; an address is mended, never refused. */
function knownOf<Value extends string>(isKnown: (value: string) => value is Value) {
  return z
    .array(z.string())
    .transform((values) => [...new Set(values.filter(isKnown))].slice(0, MOST_CHOICES))
    .catch([]);
}

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: string): value is Value =>
    (values as readonly string[]).includes(value);

const numberAmong = (numbers: readonly number[]) =>
  z.coerce
    .number()
    .refine((number) => numbers.includes(number))
    .nullable()
    .catch(null);

const querySchema = z.object({
  text: words,
  areas: knownOf<WorkArea>(oneOf(WORK_AREAS)),
  kinds: knownOf(oneOf(PLACEMENT_KINDS)),
  kommuner: knownOf((value): value is string => isKommunCode(value)),
  near: words,
  withinKm: z.preprocess(
    (value) => value ?? DEFAULT_RADIUS_KM,
    z.coerce
      .number()
      .refine((km) => (RADII_KM as readonly number[]).includes(km))
      .catch(DEFAULT_RADIUS_KM),
  ),
  hours: numberAmong(HOURS_UP_TO),
  conditions: knownOf(oneOf(CONDITIONS)),
  withoutCar: yes,
  noLicence: yes,
  canLead: yes,
  sort: z
    .string()
    .transform((name) => PLACEMENT_SORTS.find((sort) => SORT_NAME[sort] === name) ?? null)
    .catch(null),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
});

/** What somebody asks for among the open placements, as told by the address. */
export type PlacementQuery = z.output<typeof querySchema>;

const MANY: readonly (keyof PlacementQuery)[] = ["areas", "kinds", "kommuner", "conditions"];

/** Reads a query from an address. What isn't understood is left out, so that any address answers something. */
export function parsePlacementQuery(params: URLSearchParams): PlacementQuery {
  const given = Object.entries(SEARCH_PARAM).map(([key, name]) => [
    key,
    MANY.includes(key as keyof PlacementQuery) ? params.getAll(name) : (params.get(name) ?? undefined),
  ]);
  return querySchema.parse(Object.fromEntries(given));
}

/** Whether the words of an address are more than is searched for; only the first `MOST_LETTERS` are. */
export function hasTooLongText(params: URLSearchParams): boolean {
  return spaced(params.get(SEARCH_PARAM.text) ?? "").length > MOST_LETTERS;
}

/** The address of a query, from its first page: what `parsePlacementQuery` reads as the same. */
export function placementQueryParams(query: PlacementQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of ["text", "near"] as const) if (query[key]) params.set(SEARCH_PARAM[key], query[key]);
  if (query.near) params.set(SEARCH_PARAM.withinKm, String(query.withinKm));
  for (const key of ["areas", "kommuner", "kinds", "conditions"] as const)
    for (const value of query[key]) params.append(SEARCH_PARAM[key], value);
  for (const key of ["canLead", "withoutCar", "noLicence"] as const)
    if (query[key]) params.set(SEARCH_PARAM[key], CHOSEN);
  if (query.hours !== null) params.set(SEARCH_PARAM.hours, String(query.hours));
  if (query.sort) params.set(SEARCH_PARAM.sort, SORT_NAME[query.sort]);
  return params;
}
