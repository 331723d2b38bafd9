import type { Page } from "@playwright/test";
import { openDb } from "#db/client.server.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { type RunningApp, startApp } from "#tests/setup/app-server.ts";
import { cookieOf } from "../browser/access/viewers.ts";
import { expect, test } from "../setup/browser.ts";
import { button, field, startingWith } from "./journey/form.ts";
import { words } from "./journey/words.ts";

const say = words.broker.workspace;
const { trying, compare, marks, order } = say;

// A server and a database of its own: what is made here meets nothing that another test has made.
let app: RunningApp;
let world: World;
test.beforeAll(async () => {
  app = await startApp({ seeded: false });
  world = worldOver(await openDb({ url: app.databaseUrl }), new Date().toISOString());
});
test.afterAll(async () => {
  await world.close();
  await app.stop();
});

/** Four cards of one class, told apart by their traits: by the placement's need, the one with noggrannhet is first. */
async function opened(page: Page): Promise<Stage> {
  const stage = await openStage(world, {
    people: {
      size: 4,
      traits: [{ noggrannhet: 1 }, { noggrannhet: 3 }, { ansvar: 4 }, { service: 2 }],
    },
  });
  const [name = "", value = ""] = (await cookieOf(world, stage.broker, "substantial")).split("=");
  await page.context().addCookies([{ name, value, url: app.origin }]);
  await page.goto(`${app.origin}/maklare/platser/${stage.placementId}`);
  await expect(rows(page)).toHaveCount(4);
  return stage;
}

const rows = (page: Page) => page.locator("[data-candidate]");
const row = (page: Page, alias: string) =>
  rows(page).filter({ has: page.getByRole("heading", { level: 3, name: alias }) });
const names = (page: Page) =>
  rows(page)
    .getByRole("heading", { level: 3 })
    .filter({ hasText: /^(\d+\.\s*)?\p{Lu}\p{Ll}+ \d+$/u })
    .allInnerTexts()
    .then((all) => all.map((text) => text.replace(/^\d+\.\s*/, "")));

test("a broker tries the need, sees rank and reasons follow, and takes it back", async ({ page, axe }) => {
  const stage = await opened(page);
  const [, second, third] = stage.people;
  expect((await names(page))[0]).toBe(second!.alias);

  await test.step("a trait asked for puts another card first, with the focus where it was", async () => {
    await page.getByText(trying.title, { exact: true }).click();
    await page.getByText(trying.otherTraits, { exact: true }).click();
    const level = page.getByLabel(trying.level({ trait: words.traits.ansvar.name }), { exact: true });
    await page
      .getByLabel(trying.weight({ trait: words.traits.ansvar.name }), { exact: true })
      .selectOption("must");
    await level.focus();
    await level.selectOption("4");
    await expect(page.getByText(trying.notice)).toBeVisible();
    await expect(row(page, third!.alias)).toContainText(words.traits.ansvar.anchors[4]);
    await expect.poll(() => names(page).then(([first]) => first)).toBe(third!.alias);
    await expect(level).toBeFocused();
    await axe(page);
  });

  await test.step("what leaves everybody out says how many, and nothing can be read below k", async () => {
    await page.getByText(trying.otherPapers, { exact: true }).click();
    await page.getByLabel(words.vocabulary.licences.C, { exact: true }).check();
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByText(say.excluded({ count: 4 }))).toBeVisible();
    await expect(page.getByRole("region", { name: say.whatIf.title })).toContainText(
      say.whatIf.more({ count: 4 }),
    );
  });

  await test.step("what can't be read is said beside its field, and the list is that of the placement", async () => {
    await page.goto(`${page.url().replace("try.licences=C", "")}&try.hoursMin=99`);
    await expect(page.getByText(trying.invalid, { exact: true })).toBeVisible();
    await expect(rows(page)).toHaveCount(4);
    await axe(page);
  });

  await test.step("and the own need is a press away", async () => {
    await page.getByRole("link", { name: trying.reset }).first().click();
    await expect(page.getByText(trying.invalid, { exact: true })).toHaveCount(0);
    await expect.poll(() => names(page).then(([first]) => first)).toBe(second!.alias);
    await expect(page).not.toHaveURL(/try\./);
  });
});

test("a broker compares, pins, hides with a reason, and reads what was done", async ({ page, axe }) => {
  await opened(page);
  const [first, second, third] = await names(page);

  await test.step("two side by side, with a table", async () => {
    for (const alias of [first!, third!]) await row(page, alias).getByRole("checkbox").check();
    await button(page, compare.button).click();
    const shown = page.getByRole("region", { name: compare.title, exact: true });
    await expect(shown.getByRole("columnheader", { name: third! })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: compare.title })).toBeFocused();
    await expect(shown.getByRole("rowheader", { name: compare.score, exact: true })).toBeVisible();
    expect(page.url()).not.toContain("?");
    await axe(page);
    await page.getByRole("link", { name: compare.close }).click();
    await expect(shown).toHaveCount(0);
  });

  await test.step("pinned on top", async () => {
    await row(page, third!)
      .getByRole("button", { name: startingWith(marks.pin) })
      .click();
    await expect.poll(() => names(page).then(([top]) => top)).toBe(third);
    await expect(row(page, third!)).toContainText("Bodil Provare");
  });

  await test.step("hidden only with a reason, and back again", async () => {
    const aside = row(page, second!);
    await aside.getByText(startingWith(marks.hideTitle)).click();
    await aside.getByLabel(marks.reason).selectOption("travel");
    await aside.getByRole("button", { name: startingWith(marks.hide) }).click();
    await expect(aside).toHaveCount(0);
    const hidden = page.getByRole("region", { name: marks.hiddenTitle({ count: 1 }) });
    await hidden.getByText(marks.hiddenTitle({ count: 1 })).click();
    await expect(hidden).toContainText(marks.reasons.travel.toLowerCase());
    await axe(page);
    await hidden.getByRole("button", { name: startingWith(marks.show) }).click();
    await expect(row(page, second!)).toBeVisible();
  });

  await test.step("all of it stands in the log, in words", async () => {
    const log = page.getByRole("region", { name: say.events.title });
    await log.getByText(say.events.title).click();
    await expect(log).toContainText(say.events.done.compared({ by: "Bodil Provare", times: 1, cards: 2 }));
    await expect(log).toContainText(say.events.reason({ reason: marks.reasons.travel }));
  });
});

test("several are proposed in the order in which they were chosen @desktop", async ({ page, axe }) => {
  await opened(page);
  const [first, second, third] = await names(page);
  for (const alias of [third!, first!, second!]) await row(page, alias).getByRole("checkbox").check();
  const chosen = page.getByRole("region", { name: order.title });
  await expect(chosen.getByRole("listitem")).toHaveText([third!, first!, second!].map(endsWith));
  await expect(chosen).toContainText(order.seats({ seats: 2 }));
  await button(chosen, order.earlier({ alias: second! })).click();
  await expect(field(page, order.field({ alias: second! }))).toHaveValue("2");
  await axe(page);
  await button(page, say.propose).click();
  const proposals = page.getByRole("region", { name: say.proposals });
  await expect(proposals.getByRole("rowheader")).toHaveText([/^1\. /, /^2\. /, /^3\. /]);
  for (const alias of [first!, second!, third!]) await expect(row(page, alias)).toContainText(say.proposed);
});

test("the whole of it by keyboard @desktop", async ({ page }) => {
  await opened(page);
  const [first, second] = await names(page);
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await press("j", "p", "j", "p", "c");
  await expect(page.getByRole("heading", { level: 2, name: compare.title })).toBeFocused();
  await press("j", "f");
  await expect(row(page, first!)).toContainText(marks.unpin);
  await expect(rows(page).first()).toContainText(first!);
  await row(page, second!).focus();
  await press("x");
  await expect(row(page, second!).getByLabel(marks.reason)).toBeFocused();
  await row(page, second!).getByLabel(marks.reason).selectOption("later");
  await press("Tab", "Enter");
  await expect(row(page, second!)).toHaveCount(0);
  await button(page, say.keysOff).click();
  await press("j");
  await expect(button(page, say.keysOn)).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a need is tried, cards compared, put in order and marked by plain forms @desktop", async ({
    page,
  }) => {
    await opened(page);
    const [first, second, third] = await names(page);
    await row(page, third!).getByText(startingWith(marks.hideTitle)).click();
    await row(page, third!).getByLabel(marks.reason).selectOption("hours");
    await row(page, third!)
      .getByRole("button", { name: startingWith(marks.hide) })
      .click();
    await expect(rows(page)).toHaveCount(3);

    await page.getByText(trying.title, { exact: true }).click();
    await field(page, trying.hoursMin).fill("10");
    await button(page, trying.button).click();
    await expect(page.getByText(trying.notice)).toBeVisible();

    for (const alias of [first!, second!]) await row(page, alias).getByRole("checkbox").check();
    await button(page, compare.button).click();
    await expect(page.getByRole("heading", { level: 2, name: compare.title })).toBeVisible();
    await expect(page.getByText(trying.notice)).toBeVisible();

    for (const [alias, place] of [
      [first!, "2"],
      [second!, "1"],
    ] as const) {
      await expect(row(page, alias).getByRole("checkbox")).toBeChecked();
      await field(page, order.field({ alias })).fill(place);
    }
    await button(page, say.propose).click();
    await expect(page.getByRole("region", { name: say.proposals }).getByRole("rowheader")).toHaveText([
      /^1\. /,
      /^2\. /,
    ]);
  });
});

function endsWith(text: string): RegExp {
  return new RegExp(`${text}`);
}
