import { KOMMUNER } from "#app/domain/geography/kommun.ts";
import { PLACES } from "#app/domain/geography/place.ts";
import { tokenise } from "./tokenise.ts";

/** Every kommun and place of one word, as the analysis writes words. */
const names = new Set(
  [...KOMMUNER, ...PLACES].flatMap(({ name }) => {
    const tokens = tokenise(name).map(({ word }) => word);
    return tokens.length === 1 ? tokens : [];
  }),
);

/** Whether a normalised word is the name of a place; it may be a work word too ("Mark", "Park"). */
export function isPlaceName(word: string): boolean {
  return names.has(word);
}
