import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./tests/setup/chromium.ts";

// The tests reach into the running server's database with the same open keys.
process.env.JOBBRON_MODE = "test";

export default defineConfig({
  testDir: "tests",
  testMatch: ["{browser,e2e,faults}/**/*.spec.ts"],
  outputDir: "test-results",
  globalSetup: "./tests/setup/demo-template.ts",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // For a hang, not for slowness: a busy machine must not fail what is right.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    // A button that never comes fails there, and not when the whole test runs out of time.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromiumPath(),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--no-pings",
        // The app is on this machine and loads nothing from elsewhere; nor may the browser itself.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      ],
    },
  },
  // A test runs in both unless its title says @desktop or @phone.
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
