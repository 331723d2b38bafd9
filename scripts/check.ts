/** `npm run check`: types, lint, unused code, layers and cycles, catalogue. */
import { globSync } from "node:fs";
import { ROOT, runTool } from "./run-tool.ts";
import { runStaticChecks } from "./static-checks.ts";

const failed = await runStaticChecks();
console.log("\n— layers, cycles and catalogue");
const tests = globSync("tests/{architecture,catalogue}.test.ts", { cwd: ROOT });
if ((await runTool("vitest", ["run", "--project", "unit", ...tests])) !== 0)
  failed.push("layers, cycles and catalogue");

console.log(failed.length === 0 ? "\nInget att anmärka på." : `\nInte rent: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
