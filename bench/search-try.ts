import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import { planQuery } from "#search/swedish/plan-query.ts";
import { makeSqlite } from "./search/engines/sqlite.ts";
import { realSet } from "./search/real-set.ts";

const SHOWN = 10;

/**
 * `npm run search:try -- "städjobb i osby"`: what the analysis makes of a text, and what the search then finds among
 * invented placements of every SSYK group. For whoever tunes it.
 */
export async function run({ text = "" }: Readonly<Record<string, string>>, print: (line: object) => void) {
  for (const { exact, stem, related } of planQuery(text, false)) print({ word: exact[0], stem, related });
  const { documents } = realSet(7);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const engine = await makeSqlite(documents);
  const { hits, total, relaxed, putAside, meant } = await engine.search({ text });
  print({ total, relaxed, putAside, meant });
  for (const { id, score } of hits.slice(0, SHOWN)) {
    const { occupation, place } = byId.get(id)!;
    print({ score, occupation, name: occupationByCode(occupation)?.name, place });
  }
  await engine.close();
}
