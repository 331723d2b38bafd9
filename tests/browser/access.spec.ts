import { openDb } from "#db/client.server.ts";
import { worldOver } from "#tests/factories/world.ts";
import { expect, test } from "../setup/browser.ts";
import { everyAddress } from "./access/every-address.ts";
import { EXPECTED } from "./access/expectations.ts";
import { outcomeOf } from "./access/outcome.ts";
import { type AccessScene, accessScene } from "./access/scene.ts";
import { VIEWERS } from "./access/viewers.ts";

test.describe("every address × every viewer @desktop", () => {
  let scene: AccessScene;
  test.beforeAll(async ({ app }) => {
    const db = await openDb({ url: app.databaseUrl });
    const world = worldOver(db, new Date().toISOString());
    scene = await accessScene(world);
    await world.close();
  });

  test("has a row of expectations, and each row an address", async () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(await everyAddress());
  });

  for (const [address, expected] of Object.entries(EXPECTED)) {
    test(`GET ${address}`, async ({ app, playwright }) => {
      const path = expected.at(scene.ids);
      const met: Record<string, string> = {};
      const api = await playwright.request.newContext({ baseURL: app.origin });
      for (const viewer of VIEWERS) {
        const response = await api.get(path, {
          maxRedirects: 0,
          headers: { Cookie: scene.cookies[viewer], Accept: "text/html", "Accept-Language": "sv" },
        });
        met[viewer] = outcomeOf(response.status(), response.headers().location ?? "");
      }
      await api.dispose();
      expect(met).toEqual(Object.fromEntries(VIEWERS.map((viewer) => [viewer, expected.outcome(viewer)])));
    });
  }
});
