/** `npm test`: everything, one stage after another, also after a failure; the last line is the sum. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "./build-when-changed.ts";
import { ensureChromium } from "./chromium.ts";
import { runTool } from "./run-tool.ts";
import { runStaticChecks, STATIC_CHECKS } from "./static-checks.ts";
import { addTallies, type Tally, tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

const reports = mkdtempSync(join(tmpdir(), "jobbron-test-"));

const chromium = ensureChromium();
if (chromium) {
  const sum = addTallies(await runStages(chromium));
  rmSync(reports, { recursive: true, force: true });
  process.exitCode = sum.failed === 0 ? 0 : 1;
  console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
} else {
  process.exitCode = 1;
}

async function runStages(chromiumPath: string): Promise<Tally[]> {
  const unclean = await runStaticChecks();
  const checks = { passed: STATIC_CHECKS.length - unclean.length, failed: unclean.length, skipped: 0 };

  console.log("\n— build");
  const built = await buildWhenChanged();
  const build = { passed: built ? 1 : 0, failed: built ? 0 : 1, skipped: 0 };

  console.log("\n— unit, services, contracts");
  const vitestReport = join(reports, "vitest.json");
  const vitestCode = await runTool("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestReport}`,
  ]);
  const vitest = tallyOfVitest(vitestReport, vitestCode);

  if (!built) return [checks, build, vitest];
  console.log("\n— browser");
  const playwrightReport = join(reports, "playwright.json");
  const playwrightCode = await runTool("playwright", ["test", "--reporter=list,json"], {
    env: { CHROMIUM_PATH: chromiumPath, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  return [checks, build, vitest, tallyOfPlaywright(playwrightReport, playwrightCode)];
}
