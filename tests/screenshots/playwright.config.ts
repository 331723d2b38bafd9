import { defineConfig } from "@playwright/test";
import tests from "../../playwright.config.ts";

/** The browser and the seeded app of the tests, for taking pictures instead of testing. */
export default defineConfig({
  ...tests,
  testDir: ".",
  testMatch: "readme.ts",
  outputDir: "../../test-results",
  globalSetup: "../setup/demo-template.ts",
  workers: 1,
  projects: [{ name: "pictures" }],
  use: {
    ...tests.use,
    trace: "off",
    screenshot: "off",
    colorScheme: "light",
    reducedMotion: "reduce",
  } as object,
});
