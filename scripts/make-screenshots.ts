/** `npm run screenshots`: builds when the sources have changed and draws the pictures of README anew, in docs/images. */
import { buildWhenChanged } from "./build-when-changed.ts";
import { ensureChromium } from "./chromium.ts";
import { runTool } from "./run-tool.ts";

const chromium = ensureChromium();
if (chromium && (await buildWhenChanged())) {
  const config = ["--config", "tests/screenshots/playwright.config.ts"];
  process.exitCode = await runTool("playwright", ["test", ...config], { env: { CHROMIUM_PATH: chromium } });
} else {
  process.exitCode = 1;
}
