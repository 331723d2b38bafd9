import { sqldPath } from "../../setup/sqld.ts";
import type { EngineUnderTest } from "./bench.ts";
import { searchContract } from "./contract.ts";
import { onFile, onLibsql } from "./drivers.ts";
import { onDocumentedServer } from "./meilisearch-driver.ts";

/** A case that SQLite answered would say nothing of this engine: here it fails. */
async function answeredByMeilisearch(beside: EngineUnderTest): Promise<EngineUnderTest> {
  const under = await onDocumentedServer(beside);
  const asked = (): number => under.server.requests.filter(({ action }) => action === "search").length;
  return {
    ...under,
    engine: {
      ...under.engine,
      query: async (reader, name, query) => {
        const before = asked();
        const result = await under.engine.query(reader, name, query);
        if (asked() === before || under.failures.length > 0)
          throw new Error(`SQLite answered: ${under.failures.join(", ")}`);
        return result;
      },
    },
  };
}

searchContract("Meilisearch as documented, beside a file", async () => answeredByMeilisearch(await onFile()));
if (sqldPath()) {
  searchContract("Meilisearch as documented, beside a libSQL server", async () =>
    answeredByMeilisearch(await onLibsql()),
  );
}
