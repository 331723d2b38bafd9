import { expect, test } from "../setup/browser.ts";
import { button, choice, field, startingWith } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { broker, caseworker, common, manager } = words;

test("a unit that stops searching among people: no card for the broker, the caseworker proposes, and it may begin again @desktop", async ({
  page,
  axe,
}) => {
  const say = manager.settings;
  await becomePersona({ page }, PERSONAS.manager);
  await page.getByRole("link", { name: common.nav.settings, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
  await axe(page);
  await field(page, say.k).fill("2");
  await button(page, say.save).click();
  await expect(page.getByText(words.errors.field.min({ min: 3 })).first()).toBeVisible();
  await field(page, say.k).fill("5");
  await choice(page, say.candidateSearch, say.ways.placementsOnly.label).check();
  await button(page, say.save).click();
  await expect(choice(page, say.candidateSearch, say.ways.placementsOnly.label)).toBeChecked();

  await becomePersona({ page }, PERSONAS.broker);
  await page.goto("/maklare/platser");
  const published = page.getByRole("region", { name: broker.review.list.published });
  await published.getByRole("link").first().click();
  await expect(page.getByText(broker.workspace.placementsOnly.title)).toBeVisible();
  await expect(page.locator("[data-candidate]")).toHaveCount(0);
  await expect(page.getByText(/deltagare har visat intresse/)).toHaveCount(0);
  await axe(page);

  await becomePersona({ page }, PERSONAS.caseworker);
  const links = page.getByRole("main").locator('a[href^="/handlaggare/deltagare/"]');
  const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const people = new Set(
    paths.flatMap((path) => path.match(/^\/handlaggare\/deltagare\/[0-9a-f-]{36}/) ?? []),
  );
  const propose = page.getByRole("button", { name: startingWith(caseworker.proposals.search.propose) });
  // The first who has a confirmed card and something to be proposed to.
  for (const path of people) {
    await page.goto(`${path}/platser`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    if ((await propose.count()) > 0) break;
  }
  await axe(page);
  await propose.first().click();
  await expect(page).toHaveURL(/\/handlaggare\/forslag\/[0-9a-f-]{36}/);

  // The other tests of this server find the unit as they know it.
  await becomePersona({ page }, PERSONAS.manager);
  await page.getByRole("link", { name: common.nav.settings, exact: true }).first().click();
  await choice(page, say.candidateSearch, say.ways.anonymous.label).check();
  await button(page, say.save).click();
  await expect(page.getByText(words.flash["unit-settings-saved"])).toBeVisible();
  await becomePersona({ page }, PERSONAS.broker);
  await page.goto("/maklare/platser");
  await published.getByRole("link").first().click();
  await expect(page.getByText(broker.workspace.placementsOnly.title)).toHaveCount(0);
  await expect(page.locator("[data-candidate]").first()).toBeVisible();
});
