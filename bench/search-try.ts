import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { planQuery } from "#search/swedish/plan-query.ts";
import { makePlacements, withPlacements } from "./search/placements.ts";

/** Ten of every SSYK group. */
const PLACEMENTS = 4300;
const SHOWN = 10;

/**
 * `npm run search:try -- "städjobb i osby"`: what the analysis makes of a text, and what the search then finds among
 * invented placements of every SSYK group. For whoever tunes it.
 */
export async function run({ text = "" }: Readonly<Record<string, string>>, print: (line: object) => void) {
  for (const { exact, stem, related } of planQuery(text, false)) print({ word: exact[0], stem, related });
  const documents = makePlacements(PLACEMENTS, 7);
  const byId = new Map(documents.map((document) => [document.id, document]));
  await withPlacements(documents, async (db) => {
    const { hits, total, relaxed } = await sqliteEngine.query(db.read, "placements", {
      text,
      page: { limit: SHOWN },
    });
    print({ total, relaxed });
    for (const { id, score } of hits) {
      const { occupation, place } = byId.get(id)!;
      print({ score, occupation, name: occupationByCode(occupation)?.name, place });
    }
  });
}
