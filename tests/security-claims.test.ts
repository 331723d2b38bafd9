import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CLAIMS = [...readFileSync("docs/security.md", "utf8").matchAll(/^\| (.+) \| `(.+)` \| (.+) \|$/gm)].map(
  ([, claim = "", file = "", named = ""]) => ({ claim, file, named }),
);

describe("the claims of docs/security.md", () => {
  it("are a table", () => expect(CLAIMS.length).toBeGreaterThan(25));

  it.each(CLAIMS)("$claim: has the test it names", ({ file, named }) => {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, "utf8")).toContain(named);
  });
});
