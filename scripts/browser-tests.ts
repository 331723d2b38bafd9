/** `npm run test:browser -- [ARGS]`: builds when the sources have changed, finds Chromium, runs Playwright. */
import { buildWhenChanged } from "./build-when-changed.ts";
import { ensureChromium } from "./chromium.ts";
import { runTool } from "./run-tool.ts";

const chromium = ensureChromium();
if (chromium && (await buildWhenChanged())) {
  process.exitCode = await runTool("playwright", ["test", ...process.argv.slice(2)], {
    env: { CHROMIUM_PATH: chromium },
  });
} else {
  process.exitCode = 1;
}
