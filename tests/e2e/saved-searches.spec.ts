import type { Locator, Page } from "@playwright/test";
import { addDays, swedishDate } from "#app/domain/shared/dates.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { DAILY } from "#app/server/daily.ts";
import { SUBSCRIPTIONS } from "#app/server/subscriptions.ts";
import { runDaily } from "#app/services/jobs/run-daily.server.ts";
import { runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import { openDb } from "#db/client.server.ts";
import { demoOrganisationNumber } from "#db/seed/region/organisation-number.ts";
import { type LocalMailbox, localMailbox } from "#emails/local-mailbox.server.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { cookieOf } from "../browser/access/viewers.ts";
import { type RunningApp, startApp } from "../setup/app-server.ts";
import { expect, test } from "../setup/browser.ts";
import { button, field, startingWith } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { searches: say } = words.participant;
const { search } = words.public;
const today = swedishDate(new Date().toISOString());

test.describe("a search that is saved, told of by letter and silenced", () => {
  let own: RunningApp;
  let world: World;
  let company: CompanyMade;
  let mailbox: LocalMailbox;
  test.beforeAll(async () => {
    own = await startApp();
    world = worldOver(await openDb({ url: own.databaseUrl }), new Date().toISOString());
    // A number that neither the demo region nor another test of this process has given out.
    const orgNumber = demoOrganisationNumber("aktiebolag", 500);
    const orgNumberHash = keyedHash(orgNumber, "organisationsnummer");
    company = await verifiedCompany(world, { orgNumber, orgNumberHash });
    mailbox = localMailbox(own.mailboxDir);
  });
  test.afterAll(async () => {
    await world.close();
    await own.stop();
  });

  /** Somebody who may be written to, and their session. */
  async function somebody(email: string): Promise<string> {
    world.at(new Date().toISOString());
    const unitId = await world.unit();
    const { actor } = await participantOf(world, {
      unitId,
      caseworker: await world.person("caseworker", { unitId }),
      email,
      consents: [{ purpose: "contact", channel: "email" }],
    });
    return cookieOf(world, actor, "low");
  }
  const publish = (title: string) =>
    publishedPlacement(world, company, {
      draft: { "kind-and-tasks": { kind: "praktik", title, tasks: "Du vallar får och lagar stängsel." } },
    });
  /** The work of that day as the server does it in the night, with all that comes of it. */
  async function dayAfter(days: number) {
    world.at(`${addDays(today, days)}T12:00:00.000Z`);
    const now = world.now();
    await runDaily(world.db, now, DAILY);
    const tools = { mail: mailbox.mail, sms: mailbox.sms, origin: own.origin };
    while ((await runOutbox({ db: world.db, now, tools, subscribers: SUBSCRIPTIONS })) > 0);
  }
  const lettersTo = async (to: string) =>
    (await mailbox.list({ to })).flatMap((one) => (one.channel === "mail" ? [one] : []));

  test("from the search page to the last letter", async ({ newPerson, axe }, { project }) => {
    const email = `far.${project.name}@example.com`;
    const cookie = await somebody(email);
    const person = await newPerson({ baseURL: own.origin });
    const [name = "", ...value] = cookie.split("=");
    await person.context().addCookies([{ name, value: value.join("="), url: own.origin }]);
    await person.goto("/platser?sok=vallar+f%C3%A5r&utm_source=annat");
    await axe(person);
    await button(person, search.save.action).click();
    await expect(person.getByText(words.flash["search-saved"])).toBeVisible();
    await expect(person.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
    const link = person.getByRole("link", { name: "”vallar får”" });
    await expect(link).toBeVisible();
    await expect(person.getByText(say.noLetters.no_consent.title)).toBeHidden();
    await axe(person);

    world.at(new Date().toISOString());
    const title = `Hjälp hos fåren, ${project.name}`;
    await publish(title);
    await person.reload();
    await expect(person.getByText(say.fresh({ count: 1 }))).toBeVisible();
    await dayAfter(1);
    const [letter, ...more] = await lettersTo(email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain(title);
    expect(`${letter?.subject}${letter?.text}`).not.toContain("vallar");

    const stop = /\/brev\/sluta\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
    const anyone = await newPerson({ baseURL: own.origin });
    await anyone.goto(stop);
    await expect(anyone.getByRole("heading", { level: 1, name: say.stop.title })).toBeVisible();
    await axe(anyone);
    await person.reload();
    await expect(field(person, say.rhythm)).toHaveValue("daily");
    await button(anyone, say.stop.action).click();
    await expect(anyone.getByRole("heading", { level: 1, name: say.stop.done })).toBeVisible();
    await axe(anyone);
    await person.reload();
    await expect(field(person, say.rhythm)).toHaveValue("none");

    world.at(`${addDays(today, 1)}T13:00:00.000Z`);
    await publish(`${title}, igen`);
    await dayAfter(2);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  test("a mail program stops the letters by itself, and opening the link stops nothing @desktop", async ({
    playwright,
  }) => {
    const email = "program@example.com";
    const cookie = await somebody(email);
    const api = await playwright.request.newContext({ baseURL: own.origin });
    const saved = await api.post("/min-sida/sokningar", {
      form: { act: "save", search: "" },
      headers: { Cookie: cookie, Origin: own.origin },
    });
    expect(saved.status()).toBe(200);
    world.at(`${addDays(today, 3)}T13:00:00.000Z`);
    await publish("Något nytt");
    await dayAfter(4);
    const [letter] = await lettersTo(email);
    const address = /<(\S+)>/.exec(letter?.headers["List-Unsubscribe"] ?? "")?.[1] ?? "";
    const rhythms = async () =>
      (
        await world.db.read.all<{ rhythm: string }>(
          "SELECT rhythm FROM saved_searches WHERE participant_id IN (SELECT id FROM participants WHERE user_id IN (SELECT id FROM users WHERE email = ?))",
          [email],
        )
      ).map(({ rhythm }) => rhythm);
    for (const look of [await api.get(address), await api.head(address)]) expect(look.status()).toBe(200);
    expect(await rhythms()).toEqual(["daily"]);
    // As RFC 8058 has it: no cookie, no origin, a multipart form.
    const stopped = await api.post(address, { multipart: { "List-Unsubscribe": "One-Click" } });
    expect(stopped.status()).toBe(200);
    expect(await rhythms()).toEqual(["none"]);
    await api.dispose();
  });
});

test("a visitor reads how a search is saved, and comes back to it after signing in", async ({
  page,
  axe,
}) => {
  await page.goto("/platser?sok=lager");
  await expect(page.getByRole("heading", { level: 2, name: search.save.title })).toBeVisible();
  await expect(page.getByText(startingWith(search.save.visitor))).toBeVisible();
  await expect(button(page, search.save.action)).toHaveCount(0);
  await axe(page);
  await page.getByRole("link", { name: search.save.signIn }).click();
  await expect(page).toHaveURL(/\/logga-in\?till=%2Fplatser%3Fsok%3Dlager$/);
});

test("by keyboard alone a search is saved, its rhythm changed and it is taken away @desktop", async ({
  page,
}) => {
  await becomePersona({ page }, PERSONAS.participantWithProposal);
  await page.goto("/platser?sok=kock");
  await press(page, button(page, search.save.action));
  await expect(page.getByText(words.flash["search-saved"])).toBeVisible();
  const saved = page.getByRole("listitem").filter({ hasText: "”kock”" });
  await tabTo(page, field(saved, say.rhythm));
  await page.keyboard.press("ArrowDown");
  await press(page, saved.getByRole("button", { name: startingWith(say.change) }));
  await expect(page.getByText(words.flash["search-rhythm-changed"]).first()).toBeVisible();
  await expect(field(saved, say.rhythm)).toHaveValue("weekly");
  await press(page, saved.getByRole("button", { name: startingWith(say.remove) }));
  await expect(page.getByText(words.flash["search-removed"])).toBeVisible();
  await expect(saved).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a search is saved once, opened, and taken away, and eleven are too many", async ({
    page,
    allowConsoleError,
  }) => {
    allowConsoleError(/409/);
    await becomePersona({ page }, PERSONAS.participantWithProposal);
    await page.goto("/min-sida/sokningar");
    await expect(page.getByRole("heading", { level: 2, name: say.none.title })).toBeVisible();
    for (let number = 1; number <= 10; number += 1) {
      await page.goto(`/platser?timmar=20&sok=ord${number}`);
      await button(page, search.save.action).click();
      await expect(page.getByText(words.flash["search-saved"])).toBeVisible();
    }
    await page.goto("/platser?sok=ord3&timmar=20");
    await button(page, search.save.action).click();
    await expect(page.getByText(words.flash["search-saved-before"])).toBeVisible();
    await page.goto("/platser?sok=ord11");
    await button(page, search.save.action).click();
    await expect(page.getByText(say.full)).toBeVisible();

    await page.getByRole("link", { name: startingWith("”ord3”") }).click();
    await expect(page).toHaveURL(/\/platser\?sok=ord3&timmar=20$/);
    await page.goto("/min-sida/sokningar");
    for (let left = 10; left > 0; left -= 1) {
      await expect(page.getByRole("heading", { level: 2 })).toHaveCount(left);
      await page
        .getByRole("button", { name: startingWith(say.remove) })
        .first()
        .click();
      await expect(page.getByText(words.flash["search-removed"])).toBeVisible();
    }
    await expect(page.getByRole("heading", { level: 2, name: say.none.title })).toBeVisible();
  });
});

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Presses Tab until the element has focus; fails when it can't be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
