import { it } from "vitest";
import { readFileSync, globSync } from "node:fs";
import { guardText } from "./guard-text.ts";
it("seed", () => {
  let n = 0, t = 0;
  for (const f of globSync("db/seed/region/{placements-*,history-plans}.ts")) {
    const src = readFileSync(f, "utf8");
    for (const m of src.matchAll(/"((?:[^"\\]|\\.){15,})"/g)) {
      t += 1;
      const found = guardText(m[1]!, { own: null, allowedNames: [] });
      if (found.length) { n += 1; console.log(found.map((x) => x.kind + ":" + m[1]!.slice(x.start, x.end)).join(", "), "|", m[1]!.slice(Math.max(0, found[0]!.start - 40), found[0]!.end + 25)); }
    }
  }
  console.log(n, t);
});
