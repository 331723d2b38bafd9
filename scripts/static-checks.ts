import { runTool } from "./run-tool.ts";

export interface StaticCheck {
  name: string;
  /** Resolves to true when the check is clean; the tool itself tells what is not. */
  run(): Promise<boolean>;
}

/** The checks that read the code without running it. Layers, cycles and the catalogue are tests of their own. */
export const STATIC_CHECKS: readonly StaticCheck[] = [
  {
    name: "types",
    run: async () =>
      (await runTool("react-router", ["typegen"])) === 0 && (await runTool("tsc", ["--noEmit"])) === 0,
  },
  { name: "lint", run: async () => (await runTool("biome", ["check", "."])) === 0 },
  { name: "unused code", run: async () => (await runTool("knip", [])) === 0 },
];

/** Runs every check, also after one has failed, and resolves to the names of those that were not clean. */
export async function runStaticChecks(): Promise<string[]> {
  const failed: string[] = [];
  for (const check of STATIC_CHECKS) {
    console.log(`\n— ${check.name}`);
    if (!(await check.run())) failed.push(check.name);
  }
  return failed;
}
