import { searchContract } from "./contract.ts";
import { onFile } from "./drivers.ts";
import { onDocumentedServer } from "./meilisearch-driver.ts";

searchContract("Meilisearch as documented", async () => {
  const under = await onDocumentedServer(await onFile());
  const asked = (): number => under.server.requests.filter(({ action }) => action === "search").length;
  return {
    ...under,
    engine: {
      ...under.engine,
      // A case that SQLite answered would say nothing of this engine.
      query: async (reader, name, query) => {
        const before = asked();
        const result = await under.engine.query(reader, name, query);
        if (asked() === before || under.failures.length > 0)
          throw new Error(`SQLite answered: ${under.failures.join(", ")}`);
        return result;
      },
    },
  };
});
