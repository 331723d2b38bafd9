import { KOMMUNER } from "#app/domain/geography/kommun.ts";
import { PLACES } from "#app/domain/geography/place.ts";
import { placeLabel } from "#app/domain/geography/place-name.ts";

const MOST = 8;

/**
 * Towns and kommuner whose name, or a word of it, begins as typed, each as `near` takes it: those in the given kommuner
 * first, then by name. Empty for an empty text.
 */
export function suggestPlaces(text: string, nearKommuner: readonly string[]): string[] {
  const typed = text.normalize("NFC").trim().toLocaleLowerCase("sv");
  if (typed === "") return [];
  const near = new Set(nearKommuner);
  const named = [
    ...KOMMUNER.map(({ name, code }) => ({ name, label: name, kommun: code })),
    ...PLACES.map((place) => ({ ...place, label: placeLabel(place) })),
  ];
  const found = named
    .map(({ name, label, kommun }) => {
      const lower = name.toLocaleLowerCase("sv");
      return {
        label,
        begins: lower.startsWith(typed),
        inside: lower.includes(` ${typed}`),
        near: near.has(kommun),
      };
    })
    .filter(({ begins, inside }) => begins || inside)
    .sort(
      (one, other) =>
        Number(other.begins) - Number(one.begins) ||
        Number(other.near) - Number(one.near) ||
        one.label.localeCompare(other.label, "sv"),
    );
  return [...new Set(found.map(({ label }) => label))].slice(0, MOST);
}
