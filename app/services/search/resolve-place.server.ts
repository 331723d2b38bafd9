import type { Point } from "#app/domain/geography/distance.ts";
import { KOMMUNER, kommunByName } from "#app/domain/geography/kommun.ts";
import { PLACES } from "#app/domain/geography/place.ts";
import { placeLabel, placesNamed } from "#app/domain/geography/place-name.ts";
import { editDistance } from "#search/swedish/edit-distance.ts";

export interface ResolvedPlace {
  name: string;
  point: Point;
  /** Other places that the name may mean, each as it is told from this one. */
  namesakes: string[];
}

const MOST_SPELLINGS = 4;
const SLIPS = [
  { fromLetters: 9, slips: 3 },
  { fromLetters: 5, slips: 2 },
  { fromLetters: 1, slips: 1 },
];

/** Where a town or kommun lies, by the name as somebody typed it; null for a name nobody knows. */
export function resolvePlace(name: string): ResolvedPlace | null {
  const kommun = kommunByName(name);
  const named = placesNamed(name);
  if (kommun) {
    const elsewhere = named.filter((place) => place.kommun !== kommun.code);
    return { name: kommun.name, point: kommun.point, namesakes: elsewhere.map(placeLabel) };
  }
  const [first, ...others] = named;
  return first ? { name: placeLabel(first), point: first.point, namesakes: others.map(placeLabel) } : null;
}

/** The names spelt most like one that nobody knows, those that begin so first; none for one that is like no other. */
export function nearestPlaceNames(name: string): string[] {
  const typed = plain(name);
  const most = SLIPS.find(({ fromLetters }) => typed.length >= fromLetters)?.slips;
  if (most === undefined) return [];
  const labels = new Set([...KOMMUNER.map((kommun) => kommun.name), ...PLACES.map(placeLabel)]);
  return [...labels]
    .map((label) => {
      const spelt = plain(label.replace(/ \(.*$/, ""));
      const begins = typed.length >= 3 && spelt.startsWith(typed);
      return { label, slips: begins ? 0 : editDistance(typed, spelt, most) };
    })
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips || one.label.localeCompare(other.label, "sv"))
    .slice(0, MOST_SPELLINGS)
    .map(({ label }) => label);
}

const plain = (name: string): string => name.normalize("NFC").trim().toLocaleLowerCase("sv");
