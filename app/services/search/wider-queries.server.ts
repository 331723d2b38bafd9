import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { nearestKommuner } from "#app/domain/geography/nearest-kommuner.ts";
import { kindredWords } from "#app/domain/occupation/kindred-words.ts";
import type { SearchChange } from "#app/domain/placement/search-change.ts";
import { RADII_KM } from "#app/domain/placement/search-params.ts";
import type { PlacementQuery } from "./placement-query.server.ts";

export interface WiderQuery {
  what: SearchChange;
  query: PlacementQuery;
}

const NEIGHBOURS = 4;
const MOST_KOMMUNER = 5;
const KINDRED = 4;
const MOST_WORDS = 4;
/** Each is a question to the index. */
const MOST = 20;

/**
 * What somebody could ask instead to find more, nearest to what they asked first: wider around, one filter less, other
 * words, no filters. `place` is where `near` was found to be, `meant` the text with its misspelt words mended, `occupations` the
 * groups (SSYK level 4) that there are placements in.
 */
export function widerQueries(
  query: PlacementQuery,
  known: { place: string | null; meant: string | null; occupations: ReadonlySet<string> },
): WiderQuery[] {
  const first = { ...query, page: 1 };
  const all = [
    ...around(first, known.place),
    ...withoutOne(first),
    ...fewerWords(first),
    ...kindredWork(first, known.meant ?? first.text, known.occupations),
  ];
  const bare = withoutFilters(first);
  return [...all.slice(0, MOST - 1), ...(bare ? [bare] : [])];
}

function wider(what: SearchChange, query: PlacementQuery, changed: Partial<PlacementQuery>): WiderQuery {
  return { what, query: { ...query, ...changed } };
}

function around(query: PlacementQuery, place: string | null): WiderQuery[] {
  const found: WiderQuery[] = [];
  if (place !== null) {
    for (const km of RADII_KM) {
      if (km > query.withinKm) found.push(wider({ change: "within", km, place }, query, { withinKm: km }));
    }
    found.push(wider({ change: "anywhere", place }, query, { near: "" }));
  }
  if (query.kommuner.length > 0 && query.kommuner.length <= MOST_KOMMUNER) {
    const more = nearestKommuner(query.kommuner, NEIGHBOURS);
    const kommuner = [...query.kommuner, ...more.map(({ code }) => code)];
    found.push(wider({ change: "more-kommuner", names: more.map(({ name }) => name) }, query, { kommuner }));
  }
  return found;
}

function withoutOne(query: PlacementQuery): WiderQuery[] {
  const { areas, kinds, kommuner, conditions, hours } = query;
  const names = kommuner.map((code) => kommunByCode(code)?.name ?? code);
  return [
    ...(hours === null ? [] : [wider({ change: "without-hours", hours }, query, { hours: null })]),
    ...(query.withoutCar ? [wider({ change: "without-car" }, query, { withoutCar: false })] : []),
    ...(query.noLicence ? [wider({ change: "without-licence" }, query, { noLicence: false })] : []),
    ...(query.canLead ? [wider({ change: "without-lead" }, query, { canLead: false })] : []),
    ...(kinds.length > 0 ? [wider({ change: "without-kinds", kinds }, query, { kinds: [] })] : []),
    ...(areas.length > 0 ? [wider({ change: "without-areas", areas }, query, { areas: [] })] : []),
    ...(names.length > 0 ? [wider({ change: "without-kommuner", names }, query, { kommuner: [] })] : []),
    ...conditions.slice(0, MOST_WORDS).map((condition) =>
      wider({ change: "without-condition", condition }, query, {
        conditions: conditions.filter((other) => other !== condition),
      }),
    ),
  ];
}

/** The text without each of its words in turn. */
function fewerWords(query: PlacementQuery): WiderQuery[] {
  const words = query.text.split(" ");
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.map((_, left) => {
    const text = words.filter((_word, place) => place !== left).join(" ");
    return wider({ change: "words", text }, query, { text });
  });
}

/** Other names of the work, in the place of the words that name it. */
function kindredWork(query: PlacementQuery, said: string, among: ReadonlySet<string>): WiderQuery[] {
  const work = [said, ...said.split(" ").slice(0, MOST_WORDS)].find(
    (text) => kindredWords(text, among, 1).length > 0,
  );
  if (work === undefined) return [];
  return kindredWords(work, among, KINDRED).map((word) => {
    const text = said.replace(work, word);
    return wider({ change: "occupation", text }, query, { text });
  });
}

/** The same words and nothing else; null where there is nothing else, or no words. */
function withoutFilters(query: PlacementQuery): WiderQuery | null {
  const bare = {
    ...{ areas: [], kinds: [], kommuner: [], conditions: [], near: "", hours: null },
    ...{ withoutCar: false, noLicence: false, canLead: false },
  };
  const keys = Object.keys(bare) as (keyof typeof bare)[];
  const used = keys.some((key) => (Array.isArray(query[key]) ? query[key].length > 0 : Boolean(query[key])));
  return used ? wider({ change: "without-filters" }, query, bare) : null;
}
