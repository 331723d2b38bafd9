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
    const world = worldOver(await openDb({ url: app.databaseUrl }), new Date().toISOString());
    scene = await accessScene(world);
    await world.close();
  });

  test("every address has a row of expectations, and every row an address", async () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(await everyAddress());
  });

  for (const [address, expected] of Object.entries(EXPECTED)) {
    test(`GET ${address}`, async ({ app, playwright }) => {
      const api = await playwright.request.newContext({ baseURL: app.origin });
      const met: Record<string, string> = {};
      for (const viewer of VIEWERS) {
        const response = await api.get(expected.at(scene.ids), {
          maxRedirects: 0,
          headers: { Cookie: scene.cookies[viewer], Accept: "text/html", "Accept-Language": "sv" },
        });
        met[viewer] = outcomeOf(response.status(), response.headers().location ?? "");
      }
      await api.dispose();
      expect(met).toEqual(Object.fromEntries(VIEWERS.map((viewer) => [viewer, expected.outcome(viewer)])));
    });
  }

  for (const [address, expected] of Object.entries(EXPECTED)) {
    test(`POST ${address} by those who may not`, async ({ app, playwright }) => {
      const api = await playwright.request.newContext({ baseURL: app.origin });
      const letThrough: string[] = [];
      for (const viewer of VIEWERS.filter((one) => !expected.mayPost(one))) {
        const response = await api.post(expected.at(scene.ids), {
          maxRedirects: 0,
          headers: { Cookie: scene.cookies[viewer], Origin: app.origin, Accept: "text/html" },
          form: { intent: "save", version: "1" },
        });
        const outcome = outcomeOf(response.status(), response.headers().location ?? "");
        const refusedAsBadInput = response.status() === 400;
        if (["page", "elsewhere"].includes(outcome) || refusedAsBadInput || response.status() >= 500)
          letThrough.push(`${viewer}: ${response.status()}`);
      }
      await api.dispose();
      expect(letThrough).toEqual([]);
    });
  }
});
