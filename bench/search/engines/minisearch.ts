import MiniSearch from "minisearch";
import { distanceKm } from "#app/domain/geography/distance.ts";
import { type BenchEngine, FACETS, type MakeEngine, TEXT_WEIGHTS, TOP } from "./bench-engine.ts";

const FUZZY = 0.2;
const SHORTEST_FUZZY = 5;

/** MiniSearch by its guide: fuzzy and prefix matching, boosted fields, all words before any of them; facets are counted over its results. */
export const makeMiniSearch: MakeEngine = async (documents): Promise<BenchEngine> => {
  const index = new MiniSearch({
    fields: Object.keys(TEXT_WEIGHTS),
    storeFields: ["kind", "kommun", "lan", "occupationField", "point"],
  });
  index.addAll(documents);
  return {
    name: "minisearch",
    query: ({ text, asYouType = false, near, kind, kommun }) => {
      const search = (combineWith: "AND" | "OR") =>
        index.search(text, {
          combineWith,
          boost: TEXT_WEIGHTS,
          fuzzy: (term) => (term.length < SHORTEST_FUZZY ? false : FUZZY),
          prefix: (_term, place, terms) => asYouType && place === terms.length - 1,
          filter: (hit) =>
            (kind === undefined || hit.kind === kind) &&
            (kommun === undefined || hit.kommun === kommun) &&
            (near === undefined || (hit.point !== null && distanceKm(near, hit.point) <= near.radiusKm)),
        });
      const all = search("AND");
      const hits = all.length > 0 ? all : search("OR");
      for (const field of FACETS) {
        const counts = new Map<string, number>();
        for (const hit of hits) counts.set(hit[field], (counts.get(hit[field]) ?? 0) + 1);
      }
      return hits.slice(0, TOP).map(({ id }) => String(id));
    },
    close: () => undefined,
  };
};
