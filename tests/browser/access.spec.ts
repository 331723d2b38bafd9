import type { APIRequestContext } from "@playwright/test";
import { DAILY } from "#app/server/daily.ts";
import { openDb } from "#db/client.server.ts";
import { worldOver } from "#tests/factories/world.ts";
import { expect, test } from "../setup/browser.ts";
import { everyAddress } from "./access/every-address.ts";
import { EXPECTED } from "./access/expectations.ts";
import { outcomeOf } from "./access/outcome.ts";
import { type AccessScene, accessScene } from "./access/scene.ts";
import { isAtRest, tableContents } from "./access/table-contents.ts";
import { VIEWERS, type Viewer } from "./access/viewers.ts";

test.describe("every address × every viewer @desktop", () => {
  let scene: AccessScene;
  let api: APIRequestContext;
  test.beforeAll(async ({ app, playwright }) => {
    const world = worldOver(await openDb({ url: app.databaseUrl }), new Date().toISOString());
    scene = await accessScene(world);
    await world.close();
    api = await playwright.request.newContext({ baseURL: app.origin });
  });
  test.afterAll(() => api.dispose());

  const headers = (viewer: Viewer) => ({
    Cookie: scene.cookies[viewer],
    Accept: "text/html",
    "Accept-Language": "sv",
  });

  test("every address has a row of expectations, and every row an address", async () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(await everyAddress());
  });

  test("a GET shows each viewer what the table says and nothing else, and writes nothing but the log", async ({
    app,
  }) => {
    await expect.poll(() => isAtRest(app.databaseUrl, DAILY.length), { timeout: 60_000 }).toBe(true);
    const before = tableContents(app.databaseUrl);
    const met: Record<string, Record<string, string>> = {};
    const expected: typeof met = {};
    for (const [address, row] of Object.entries(EXPECTED)) {
      met[address] = {};
      expected[address] = Object.fromEntries(VIEWERS.map((viewer) => [viewer, row.outcome(viewer)]));
      for (const viewer of VIEWERS) {
        const response = await api.get(row.at(scene.ids), { maxRedirects: 0, headers: headers(viewer) });
        met[address][viewer] = outcomeOf(response.status(), response.headers().location ?? "");
      }
    }
    expect(met).toEqual(expected);
    expect(tableContents(app.databaseUrl)).toEqual(before);
  });

  test("a POST by those who may not does nothing", async ({ app }) => {
    const letThrough: string[] = [];
    for (const [address, row] of Object.entries(EXPECTED)) {
      for (const viewer of VIEWERS.filter((one) => !row.mayPost(one))) {
        const response = await api.post(row.at(scene.ids), {
          maxRedirects: 0,
          headers: { ...headers(viewer), Origin: app.origin },
          form: { intent: "save", version: "1" },
        });
        const status = response.status();
        const outcome = outcomeOf(status, response.headers().location ?? "");
        // Bad input may be said before the right is asked for: it tells nothing of what the address holds.
        if (outcome === "page" || outcome === "elsewhere" || status >= 500)
          letThrough.push(`${address} ${viewer}: ${status}`);
      }
    }
    expect(letThrough).toEqual([]);
  });
});
