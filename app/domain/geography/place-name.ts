import { KOMMUNER, kommunByCode, kommunByName } from "./kommun.ts";
import { PLACES, type Place } from "./place.ts";

const nameKey = (name: string): string =>
  name.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("sv");

const byName = Map.groupBy(PLACES, ({ name }) => nameKey(name));
const nameOfAKommun = new Map(KOMMUNER.map(({ name, code }) => [nameKey(name), code]));

/** As it is told from others of the same name: "Glimåkra", but "Torup (Hylte)". `placesNamed` reads it back. */
export function placeLabel({ name, kommun }: Place): string {
  const alone = byName.get(nameKey(name))?.length === 1;
  const kommunOfTheName = nameOfAKommun.get(nameKey(name));
  if (alone && (kommunOfTheName === undefined || kommunOfTheName === kommun)) return name;
  return `${name} (${kommunByCode(kommun)?.name ?? kommun})`;
}

/**
 * The towns and villages a person may mean by a name, by kommun code; case is ignored. The kommun may stand in
 * brackets or after a comma: "Torup (Hylte)", "torup, hylte kommun". Empty for a name nobody knows.
 */
export function placesNamed(text: string): Place[] {
  const whole = byName.get(nameKey(text));
  if (whole) return whole;
  const parts = /^([^,(]+)[,(]([^,()]+)\)?\s*$/.exec(text);
  const kommun = parts && kommunByName(parts[2]!);
  if (!parts || !kommun) return [];
  return (byName.get(nameKey(parts[1]!)) ?? []).filter((place) => place.kommun === kommun.code);
}
