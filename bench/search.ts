import type { Db } from "#db/database.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { makePlacements, withPlacements } from "./search/placements.ts";
import { REAL_QUERIES, type RealQuery } from "./search/real-queries.data.ts";
import { round, spread, type Took, timed } from "./timing.ts";

/** As many as the search page shows at once. */
const TOP = 20;

/**
 * What people type, against placements of every SSYK group (search/README.md), in a real database file.
 *
 * --docs 10000, --seed 7; --missed prints the queries whose first answer is not among the right ones, of those not held out
 */
export async function run(flags: Readonly<Record<string, string>>, print: (line: object) => void) {
  const n = Number(flags.docs || 10_000);
  const documents = makePlacements(n, Number(flags.seed || 7));
  const groupOf = new Map(documents.map(({ id, occupation }) => [id, occupation]));
  const about = { workload: "search", engine: "sqlite", n };
  await withPlacements(documents, async (db, indexedInMs) => {
    print({ ...about, step: "index", ms: round(indexedInMs) });
    const answers: Answer[] = [];
    for (const [at, query] of REAL_QUERIES.entries())
      answers.push(await ask(db, query, at % 3 === 2, groupOf));
    const classes = [...new Set(REAL_QUERIES.map((query) => query.class)), "all"];
    for (const heldOut of [false, true])
      for (const name of classes) {
        const some = answers.filter(
          (one) => one.heldOut === heldOut && (name === "all" || one.query.class === name),
        );
        print({ ...about, step: "real", held_out: heldOut, class: name, ...figures(some) });
      }
    if (!("missed" in flags)) return;
    for (const { query, heldOut, found } of answers)
      if (!heldOut && !isRight(query, found[0]))
        print({ missed: query.text, class: query.class, wanted: query.groups, got: [...new Set(found)] });
  });
}

interface Answer {
  query: RealQuery;
  heldOut: boolean;
  /** The groups of the placements found, best first. */
  found: string[];
  took: Took;
}

async function ask(
  db: Db,
  query: RealQuery,
  heldOut: boolean,
  groupOf: ReadonlyMap<string, string>,
): Promise<Answer> {
  const { value, took } = await timed(() =>
    sqliteEngine.query(db.read, "placements", {
      text: query.text,
      facets: ["occupationField", "lan", "kind"],
      page: { limit: TOP },
    }),
  );
  return { query, heldOut, took, found: value.hits.map(({ id }) => groupOf.get(id)!) };
}

/** A level-3 prefix stands for every group below it. */
function isRight({ groups }: RealQuery, found: string | undefined): boolean {
  return found !== undefined && groups.some((group) => found.startsWith(group));
}

/**
 * `answered`: a right placement among the first twenty. `first_right`: the first one is right. `precision20`: the share
 * of right ones among those found, queries without an answer counting nought.
 */
function figures(answers: readonly Answer[]) {
  const share = (measure: (one: Answer) => number) =>
    round(answers.reduce((sum, one) => sum + measure(one), 0) / Math.max(1, answers.length), 3);
  const right = ({ query, found }: Answer) => found.filter((group) => isRight(query, group)).length;
  return {
    queries: answers.length,
    answered: share((one) => Number(right(one) > 0)),
    first_right: share(({ query, found }) => Number(isRight(query, found[0]))),
    precision20: share((one) => right(one) / Math.max(1, one.found.length)),
    ...spread(answers.map(({ took }) => took)),
  };
}
