import { findChromium } from "../../scripts/chromium.ts";

/** The Chromium to test with. Throws, with what to do, when the machine has none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (!path)
    throw new Error("No Chromium found: run `npm run test:browser`, which installs one or says how.");
  return path;
}
