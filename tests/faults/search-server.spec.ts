import { expect, test } from "@playwright/test";
import { systemClock } from "#app/platform/clock.server.ts";
import { type RunningApp, startApp } from "#tests/setup/app-server.ts";
import { expectNoAxeFindings } from "#tests/setup/axe.ts";
import {
  type DocumentedServer,
  startDocumentedServer,
} from "#tests/setup/documented-server/documented-server.ts";
import { PERSONAS } from "../e2e/journey/personas.ts";
import { becomePersona } from "../e2e/journey/sign-in.ts";

/** The whole portal beside a search server that comes, goes and loses everything. */
test.describe("a search server that goes down", () => {
  let server: DocumentedServer;
  let app: RunningApp;
  test.beforeEach(async () => {
    server = await startDocumentedServer(systemClock);
    app = await startApp({ env: { MEILI_URL: server.url, MEILI_MASTER_KEY: server.masterKey } });
  });
  test.afterEach(async () => {
    await app.stop();
    await server.stop();
  });

  const search = async (): Promise<{ engine: string; meilisearch: { reachable: boolean } }> =>
    ((await (await fetch(`${app.origin}/halsa`)).json()) as { search: never }).search;

  const asked = (): number => server.requests.filter(({ action }) => action === "search").length;

  test("is filled, missed by nobody while it is gone, and told on the page for running the portal", async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: app.origin });
    const page = await context.newPage();
    const hits = async (): Promise<string[]> => {
      await page.goto("/platser?q=st%C3%A4d");
      return (await page.getByRole("listitem").getByRole("heading").allTextContents()).toSorted();
    };
    await expect.poll(async () => (await search()).engine).toBe("meilisearch");
    const before = asked();
    const there = await hits();
    expect(there.length).toBeGreaterThan(0);
    expect(asked()).toBeGreaterThan(before);

    server.behave("gone");
    expect(await hits()).toEqual(there);
    expect((await search()).meilisearch.reachable).toBe(false);
    expect((await fetch(`${app.origin}/halsa`)).status).toBe(200);
    await becomePersona({ page }, PERSONAS.manager);
    await page.goto("/chef/drift");
    await expect(page.getByText("Meilisearch svarar inte.")).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeFindings(page);
    }

    server.wipe();
    server.behave("well");
    await expect.poll(async () => (await search()).engine, { timeout: 120_000 }).toBe("meilisearch");
    const again = asked();
    expect(await hits()).toEqual(there);
    expect(asked()).toBeGreaterThan(again);
    await page.goto("/chef/drift");
    await expect(page.getByText("Meilisearch svarar på sökningar och har allt")).toBeVisible();
    expect(app.log()).not.toContain(server.masterKey);
    for (const { key } of server.keys.list(0, 1000).results) expect(app.log()).not.toContain(key);
    await context.close();
  });
});
