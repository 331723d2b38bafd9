import type { Point } from "#app/domain/geography/distance.ts";
import type { IndexSpec, TextRole } from "../indexes.ts";
import { mildPoints } from "../mild-points.ts";
import { storedText } from "../stored-text.ts";
import { analyseText } from "../swedish/analyse.ts";
import { wholeNames } from "../swedish/whole-name.ts";
import {
  amountOf,
  HAS,
  ID,
  isAmount,
  MILD,
  ORDER,
  POINT,
  TEXT_GROUP_NAMES,
  TEXT_GROUPS,
  textGroup,
  valuesOf,
} from "./attributes.ts";
import { type Encoded, encode } from "./encode.ts";
import { asWhole, formsOf } from "./forms.ts";
import { normalised } from "./place.ts";

/** A document as Meilisearch gets it: encoded values, numbers and a place, and no text that a person could read. */
export type MeilisearchDocument = Record<string, Encoded | Encoded[] | number | { lat: number; lng: number }>;

/** A document of the index; fields without a value are left out. */
export function meilisearchDocument(
  spec: IndexSpec,
  document: Readonly<Record<string, unknown>>,
): MeilisearchDocument {
  const made: MeilisearchDocument = {
    [ID]: encode(storedText(document.id)),
    [MILD]: mildPoints(spec, document),
    ...texts(spec, document),
  };
  const has: string[] = [];
  for (const field of [...spec.keywords, ...spec.flags])
    made[valuesOf(field)] = [...new Set([document[field]].flat().map((value) => encode(storedText(value))))];
  for (const field of [...spec.numbers, ...spec.dates]) {
    const amount = spec.dates.includes(field) ? instant(document[field]) : document[field];
    if (typeof amount !== "number" || !Number.isFinite(amount)) continue;
    made[amountOf(field)] = amount;
    has.push(field);
  }
  const ordered = document[spec.order.field];
  if (!isAmount(spec, spec.order.field) && ordered != null) {
    made[ORDER] = encode(storedText(ordered));
    has.push(spec.order.field);
  }
  const point = document.point as Point | null;
  if (point) {
    const { lat, lon } = normalised(point);
    made._geo = { lat, lng: lon };
    has.push(POINT);
  }
  return { ...made, [HAS]: has.map(encode) };
}

/** A date or an instant in milliseconds; undefined for what is neither. */
export function instant(value: unknown): number | undefined {
  const parsed = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}

function texts(spec: IndexSpec, document: Readonly<Record<string, unknown>>): MeilisearchDocument {
  const forms = spec.text.map(({ field, role }) => {
    const text = storedText(document[field]);
    return {
      role,
      forms: [...formsOf(analyseText(text)), ...(role === "about" ? [] : wholeNames(text).map(asWhole))],
    };
  });
  return Object.fromEntries(
    TEXT_GROUP_NAMES.map((group) => {
      const roles: readonly TextRole[] = TEXT_GROUPS[group];
      return [
        textGroup(group),
        [...new Set(forms.filter(({ role }) => roles.includes(role)).flatMap((text) => text.forms))],
      ];
    }),
  );
}
