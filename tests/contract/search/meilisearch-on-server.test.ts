import { describe, it } from "vitest";
import { searchContract } from "./contract.ts";
import { onFile } from "./drivers.ts";
import { onRealServer } from "./meilisearch-driver.ts";

const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;

if (url && masterKey) {
  searchContract("Meilisearch, a real server", async () => onRealServer(await onFile(), { url, masterKey }));
} else {
  describe("search on Meilisearch, a real server", () => {
    it.skip("needs MEILI_URL and MEILI_MASTER_KEY", () => undefined);
  });
}
