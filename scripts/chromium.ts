import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The Chromium to test with: `CHROMIUM_PATH`, else an installed one, else Playwright's own, else undefined. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!runnable(named)) throw new Error(`CHROMIUM_PATH pekar på ${named}, som inte går att köra.`);
    return named;
  }
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...MAC_APPS, chromium.executablePath()].find(runnable);
}

/** As `findChromium`, and installs one where the machine allows it. Undefined, and told why, when it does not. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found) return found;
  console.log("Ingen Chromium hittades, försöker installera …");
  if (mayUseApt()) {
    const debian = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update"], debian);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], debian);
  }
  if (!findChromium()) {
    const cli = join(import.meta.dirname, "..", "node_modules", "@playwright", "test", "cli.js");
    run(process.execPath, [cli, "install", "chromium"], process.env);
  }
  const installed = findChromium();
  if (!installed) {
    console.error(
      "Webbläsartesterna behöver Chromium. Installera den (Debian: apt-get install chromium, annars npx playwright install chromium)\n" +
        "eller peka ut den: CHROMIUM_PATH=/sökväg/till/chromium npm test\n" +
        "The browser tests need Chromium: install it, or name it by CHROMIUM_PATH.",
    );
  }
  return installed;
}

function mayUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv) {
  spawnSync(command, args, { stdio: "inherit", env, timeout: 5 * 60_000 });
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
