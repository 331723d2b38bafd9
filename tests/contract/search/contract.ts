import { afterAll, beforeAll, describe } from "vitest";
import type { SearchQuery, SearchResult } from "#search/engine.ts";
import type { IndexName } from "#search/indexes.ts";
import type { Bench, EngineUnderTest } from "./bench.ts";
import { facetCases } from "./facet-cases.ts";
import { filterCases } from "./filter-cases.ts";
import { PLACEMENTS, PROFILES } from "./fixtures.ts";
import { inputCases } from "./input-cases.ts";
import { orderCases } from "./order-cases.ts";
import { profileCases } from "./profile-cases.ts";
import { swedishCases } from "./swedish-cases.ts";
import { textCases } from "./text-cases.ts";
import { valueCases } from "./value-cases.ts";
import { writeCases } from "./write-cases.ts";

/** What every engine does, whatever it is made of. Run it on each real one. */
export function searchContract(name: string, makeEngine: () => Promise<EngineUnderTest>): void {
  describe(`search on ${name}`, () => {
    let under: EngineUnderTest;
    const ask = <Name extends IndexName>(
      index: Name,
      query: SearchQuery<Name>,
    ): Promise<SearchResult<Name>> => under.engine.query(under.reader, index, query);
    const bench: Bench = {
      engine: () => under,
      placements: (query) => ask("placements", query),
      profiles: (query) => ask("profiles", query),
      found: async (query) =>
        (await ask("placements", typeof query === "string" ? { text: query } : query)).hits.map(
          (hit) => hit.id,
        ),
      commit: async (work) => {
        await under.write((tx) => work(under.engine, tx));
        await under.settle();
      },
    };

    beforeAll(async () => {
      under = await makeEngine();
      await bench.commit(async (engine, tx) => {
        await engine.prepare(tx);
        await engine.index(tx, "placements", PLACEMENTS);
        await engine.index(tx, "profiles", PROFILES);
      });
    });
    afterAll(() => under.close());

    textCases(bench);
    swedishCases(bench);
    filterCases(bench);
    facetCases(bench);
    orderCases(bench);
    profileCases(bench);
    inputCases(bench);
    valueCases(bench);
    writeCases(bench);
  });
}
