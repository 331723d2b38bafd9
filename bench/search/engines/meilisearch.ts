import { Meilisearch } from "meilisearch";
import { systemClock } from "#app/platform/clock.server.ts";
import { meilisearch } from "#search/meilisearch/engine.ts";
import { type BenchEngine, type MakeEngine, TOP } from "./bench-engine.ts";
import { onDatabase, placementQuery } from "./sqlite.ts";

/** The second engine of ours, on the server at MEILI_URL; what it makes there is taken away at the end. */
export function makeMeilisearch(url: string, masterKey: string): MakeEngine {
  return async (documents): Promise<BenchEngine> => {
    const { db, close } = await onDatabase(documents);
    const report = (failure: string): never => {
      throw new Error(`Meilisearch failed: ${failure}`);
    };
    const search = meilisearch({ url, masterKey, clock: systemClock, report });
    await db.write((tx) => search.engine.prepare(tx));
    while (await search.follow(db));
    const { engine } = await search.health(db.read);
    if (engine !== "meilisearch") throw new Error("Meilisearch does not have everything.");
    return {
      name: "meilisearch",
      query: async (asked) => {
        const { hits } = await search.engine.query(db.read, "placements", placementQuery(asked));
        return hits.slice(0, TOP).map(({ id }) => id);
      },
      close: async () => {
        const [follower] = await db.read.all<{ scope: string }>("SELECT scope FROM search_follower", []);
        await takeAway(new Meilisearch({ host: url, apiKey: masterKey }), follower!.scope);
        await close();
      },
    };
  };
}

/** The indexes and keys named after this database. */
async function takeAway(server: Meilisearch, scope: string): Promise<void> {
  const { results: indexes } = await server.getRawIndexes({ limit: 1000 });
  for (const { uid } of indexes) if (uid.startsWith(scope)) await server.deleteIndex(uid).waitTask();
  const { results: keys } = await server.getKeys({ limit: 1000 });
  for (const { uid, name } of keys) if (name?.startsWith(scope)) await server.deleteKey(uid);
}
