import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { type RunningApp, startApp } from "./app-server.ts";
import { expectNoAxeFindings } from "./axe.ts";

interface ForEachTest {
  /** Opens a browser of its own for one more person: own cookies, own storage, watched like the first. */
  newPerson(options?: BrowserContextOptions): Promise<Page>;
  /** Says that this test provokes a console error that matches, for example the 404 of a page asked for. */
  allowConsoleError(pattern: RegExp): void;
  /** Fails unless axe finds nothing on the page. */
  axe(page: Page): Promise<void>;
  watch: Watch;
}

interface ForEachWorker {
  /** The built app with the demo region, one server and one database for each worker. */
  app: RunningApp;
}

interface Watch {
  context(context: BrowserContext): void;
  allowed: RegExp[];
}

/** Playwright's `test` with the app running; an error in the browser's console that nobody expected fails. */
export const test = base.extend<ForEachTest, ForEachWorker>({
  app: [
    // Playwright reads the needs of a fixture from this destructuring and takes no other form of parameter.
    async ({ browserName: _ }, use) => {
      const app = await startApp();
      await use(app);
      await app.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ app }, use) => use(app.origin),
  watch: async ({ browserName: _ }, use) => {
    const errors: string[] = [];
    const allowed: RegExp[] = [];
    await use({
      allowed,
      context: (context) => {
        context.on("console", (message) => {
          if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
        });
        context.on("weberror", (error) => errors.push(String(error.error().stack ?? error.error())));
      },
    });
    const unexpected = errors.filter((error) => !allowed.some((pattern) => pattern.test(error)));
    expect(unexpected, "errors in the browser's console").toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    watch.context(context);
    await use(context);
  },
  newPerson: async (
    { browser, watch, contextOptions, baseURL, viewport, isMobile, hasTouch, locale, timezoneId },
    use,
  ) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const shape = { ...contextOptions, baseURL, viewport, isMobile, hasTouch, locale, timezoneId };
      const context = await browser.newContext({ ...shape, ...options });
      contexts.push(context);
      watch.context(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  allowConsoleError: ({ watch }, use) => use((pattern) => void watch.allowed.push(pattern)),
  axe: ({ browserName: _ }, use) => use(expectNoAxeFindings),
});

export { expect };
