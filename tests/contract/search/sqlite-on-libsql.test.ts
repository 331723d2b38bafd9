import { describe, it } from "vitest";
import { sqldPath } from "../../setup/sqld.ts";
import { searchContract } from "./contract.ts";
import { onLibsql } from "./drivers.ts";

if (sqldPath()) {
  searchContract("SQLite, a libSQL server", onLibsql);
} else {
  describe("search on SQLite, a libSQL server", () => {
    it.skip("no libSQL server exists for this platform", () => undefined);
  });
}
