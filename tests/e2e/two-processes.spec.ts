import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { addDays, swedishDate } from "#app/domain/shared/dates.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { outbox } from "#db/schema/index.ts";
import { localMailbox } from "#emails/local-mailbox.server.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { submittedPlacement } from "#tests/factories/placement.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { type RunningApp, startApp } from "#tests/setup/app-server.ts";
import { type Sqld, sqldPath, startSqld } from "#tests/setup/sqld.ts";
import { cookieOf } from "../browser/access/viewers.ts";
import { reviewAndPublish } from "./journey/broker.ts";
import { registerCompany } from "./journey/employer.ts";
import { button, field } from "./journey/form.ts";
import { inboxOf } from "./journey/mail.ts";
import { words } from "./journey/words.ts";

const { common, employer, errors, flash } = words;
const say = employer.companyForm;

/** What two tabs never meet in one process: nothing may live in a process's own memory. */
test.describe("two web processes on one libSQL server @desktop", () => {
  test.skip(!sqldPath(), "no libSQL server exists for this platform");

  let sqld: Sqld;
  let a: RunningApp;
  let b: RunningApp;
  let db: Db;
  let world: World;
  test.beforeAll(async () => {
    sqld = await startSqld();
    // Both find the server empty and migrate it at the same moment.
    [a, b] = await Promise.all([startApp({ databaseUrl: sqld.url }), startApp({ databaseUrl: sqld.url })]);
    db = await openDb({ url: sqld.url });
    world = worldOver(db, new Date().toISOString());
  });
  test.afterAll(async () => {
    await Promise.all([a, b].map((app) => app?.stop()));
    await db?.close();
    await sqld?.stop();
  });

  test("who signs in at one is signed in at the other, and signed out at one is signed out at both", async ({
    browser,
  }) => {
    const here = await browser.newContext({ baseURL: a.origin, locale: "sv-SE" });
    const page = await here.newPage();
    await registerAtA(page, "tva.processer@arbetsplats.example", "Två processer AB", "559911-5010");
    const there = await sameCookies(browser, here, b.origin);
    const other = await there.newPage();
    await other.goto("/arbetsgivare/foretag");
    await expect(other.getByRole("heading", { level: 1, name: "Två processer AB" })).toBeVisible();

    await button(other, common.nav.signOut).click();
    await expect(other).toHaveURL(/\/utloggad$/);
    // The cookie is still in the first browser: it opens nothing.
    await page.goto("/arbetsgivare/foretag");
    await expect(page).toHaveURL(/\/logga-in/);
  });

  test("one form posted to both at once is saved once, and the other is told and loses nothing", async ({
    browser,
  }) => {
    const here = await browser.newContext({ baseURL: a.origin, locale: "sv-SE" });
    const first = await here.newPage();
    await registerAtA(first, "samtidigt@arbetsplats.example", "Samtidigt AB", "559911-5028");
    const there = await sameCookies(browser, here, b.origin);
    const second = await there.newPage();
    const pages = [first, second];
    for (const [at, page] of pages.entries()) {
      await page.goto("/arbetsgivare/foretag");
      await field(page, say.street).fill(`Gatan ${at}`);
    }
    await Promise.all(pages.map((page) => button(page, say.save).click()));
    const saved = (page: Page) => page.getByText(flash["company-saved"]);
    const stale = (page: Page) => page.getByText(errors.form.stale).first();
    for (const page of pages) await expect(saved(page).or(stale(page)).first()).toBeVisible();
    const told = await Promise.all(pages.map((page) => stale(page).isVisible()));
    expect(told.filter(Boolean)).toHaveLength(1);
    const [winner, loser] = told[0] ? [1, 0] : [0, 1];
    await expect(field(pages[loser]!, say.street)).toHaveValue(`Gatan ${loser}`);
    await pages[loser]!.goto("/arbetsgivare/foretag");
    await expect(field(pages[loser]!, say.street)).toHaveValue(`Gatan ${winner}`);
  });

  test("what is published at one is found at the other at once", async ({ browser }) => {
    const title = "Hjälp i humlegården";
    const company = await verifiedCompany(world);
    const unitId = await world.unit();
    const today = swedishDate(world.now());
    const id = await submittedPlacement(world, company, {
      draft: {
        "kind-and-tasks": {
          kind: "arbetstraning",
          title,
          tasks: "Du binder upp humle och rensar i raderna.",
        },
        "hours-and-dates": {
          hoursMin: 20,
          hoursMax: 30,
          hoursStepsFrom: 10,
          startDate: addDays(today, 30),
          endDate: addDays(today, 120),
          seats: 2,
        },
      },
    });
    const broker = await world.person("broker", { unitId });
    const [name = "", value = ""] = (await cookieOf(world, broker, "substantial")).split(/=(.*)/s);
    const context = await browser.newContext({ baseURL: a.origin, locale: "sv-SE" });
    await context.addCookies([{ name, value, url: a.origin }]);
    const search = async () => (await context.request.get(`${b.origin}/platser?sok=humle`)).text();
    expect(await search()).not.toContain(`/platser/${id}`);
    const page = await context.newPage();
    await reviewAndPublish({ page, inbox: inboxOf(), axe: async () => {} }, title);
    expect(await search()).toContain(`/platser/${id}`);
  });

  test("of many letters each is sent once, though both work through the outbox", async ({ request }) => {
    const addresses = Array.from({ length: 16 }, (_, at) => `brev.${at}@arbetsplats.example`);
    await Promise.all(
      addresses.map(async (address, at) => {
        const app = at % 2 ? a : b;
        const answer = await askForCode(request, app, address);
        expect(answer.status()).toBe(302);
      }),
    );
    const waiting = async () => (await db.read.select().from(outbox)).filter((event) => !event.doneAt).length;
    await expect.poll(waiting).toBe(0);
    // A mailbox for each process: the letter of an event that both delivered would lie in both.
    const sent = await Promise.all([a, b].map((app) => localMailbox(app.mailboxDir).list()));
    const to = sent.flat().map((message) => message.to);
    expect(to.filter((address) => address.startsWith("brev.")).sort()).toEqual([...addresses].sort());
  });

  test("attempts at both are counted together", async ({ request }) => {
    let round = 0;
    // Once more with another address, should the quarter that is counted end in between.
    await expect(async () => {
      round += 1;
      const answers: number[] = [];
      for (const app of [a, b, a, b, a, b, a])
        answers.push((await askForCode(request, app, `for.manga.${round}@arbetsplats.example`)).status());
      expect(answers).toEqual([302, 302, 302, 302, 302, 400, 400]);
    }).toPass();
  });

  async function registerAtA(page: Page, email: string, name: string, number: string): Promise<void> {
    const stage = { page, inbox: inboxOf(a.mailboxDir, b.mailboxDir), axe: async () => {} };
    await registerCompany(stage, { name, number, email, contact: "Åsa Öberg" });
  }
});

/** Another browser that holds the same session: cookies are kept by host, whatever the port. */
async function sameCookies(
  browser: Browser,
  context: BrowserContext,
  baseURL: string,
): Promise<BrowserContext> {
  return browser.newContext({ baseURL, locale: "sv-SE", storageState: await context.storageState() });
}

function askForCode(
  request: BrowserContext["request"],
  app: RunningApp,
  email: string,
): ReturnType<BrowserContext["request"]["post"]> {
  return request.post(`${app.origin}/logga-in/e-post`, {
    form: { email },
    headers: { Origin: app.origin, Accept: "text/html" },
    maxRedirects: 0,
  });
}
