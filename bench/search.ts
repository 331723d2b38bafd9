import type { MakeEngine } from "./search/engines/bench-engine.ts";
import { makeFts5Plain } from "./search/engines/fts5-plain.ts";
import { makeMeilisearch } from "./search/engines/meilisearch.ts";
import { makeMiniSearch } from "./search/engines/minisearch.ts";
import { makeOrama } from "./search/engines/orama.ts";
import { makeSqlite } from "./search/engines/sqlite.ts";
import { type Judged, judge, summary } from "./search/judged.ts";
import { askAnything } from "./search/random-texts.ts";
import { realSet } from "./search/real-set.ts";
import { judgeSplits } from "./search/splits.ts";
import { syntheticSet } from "./search/synthetic-set.ts";
import { round } from "./timing.ts";

const { MEILI_URL, MEILI_MASTER_KEY } = process.env;

const ENGINES: Readonly<Record<string, MakeEngine>> = {
  sqlite: makeSqlite,
  ...(MEILI_URL && MEILI_MASTER_KEY ? { meilisearch: makeMeilisearch(MEILI_URL, MEILI_MASTER_KEY) } : {}),
  minisearch: makeMiniSearch,
  orama: makeOrama,
  "fts5-plain": makeFts5Plain,
};

/**
 * Our search (on Meilisearch too, where MEILI_URL and MEILI_MASTER_KEY are set) and its peers on the same documents, queries and judgements, one after another (search/README.md):
 * synthetic advertisements by class of query, and apart from them what people type, against placements of every SSYK group.
 *
 * --docs 100000, --seed 7, --engines sqlite,orama, --missed (of queries that may be tuned on, those with none right)
 */
export async function run(flags: Readonly<Record<string, string>>, print: (line: object) => void) {
  const n = Number(flags.docs || 100_000);
  const seed = Number(flags.seed || 7);
  const names = flags.engines ? flags.engines.split(",") : Object.keys(ENGINES);
  print({ workload: "search", ...judgeSplits() });
  for (const set of [syntheticSet(n, seed), realSet(seed)]) {
    const { documents, queries } = set;
    for (const name of names) {
      const make = ENGINES[name];
      if (!make)
        throw new RangeError(`No such engine: ${name}. There are ${Object.keys(ENGINES).join(", ")}.`);
      const about = { workload: "search", engine: name, set: set.name, n: documents.length };
      const start = performance.now();
      const engine = await make(documents);
      print({ ...about, step: "index", ms: round(performance.now() - start, 0) });
      const answers: Judged[] = [];
      // The first answers warm what every engine keeps in memory, and are not counted.
      for (const { asked } of queries.slice(0, WARM_UP)) await engine.query(asked);
      for (const query of queries) answers.push(await judge(engine, query));
      for (const line of summary(answers)) print({ ...about, ...line });
      if (name === "sqlite" && set.name === "synthetic")
        print({ ...about, ...(await askAnything(engine, seed)) });
      if (name === "sqlite" && "missed" in flags)
        for (const { query, right } of answers)
          if (right === 0 && !query.heldOut)
            print({ missed: query.asked.text, class: query.class, about: query.about });
      await engine.close();
    }
  }
}

const WARM_UP = 20;
