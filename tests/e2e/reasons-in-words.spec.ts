import type { Page } from "@playwright/test";
import { messagesFor } from "#app/i18n/messages.ts";
import { expect, test } from "../setup/browser.ts";
import { button, choice, startingWith } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { broker, caseworker, states } = words;

/** Whether the page must be scrolled to the side. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("a participant reads why a place fits, what is nearly open and what one more step would open", async ({
  page,
  axe,
}) => {
  await becomePersona({ page }, PERSONAS.participantWithProposal);
  await page.goto("/min-sida/platser");
  for (const locale of ["sv", "sv-latt"] as const) {
    const { participant, common } = messagesFor(locale);
    const say = participant.matches;
    await page.getByRole("button", { name: common.language.names[locale], exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
    await expect(page.getByRole("heading", { name: say.grounds.why }).first()).toBeVisible();
    const steps = page.getByRole("region", { name: say.steps.title }).getByRole("listitem");
    await expect(steps.first()).toHaveText(/: [1-9]\d* (fler|plats(er)? till)$/);
    expect(await steps.count()).toBeLessThanOrEqual(5);
    const nearly = page.getByRole("region", { name: say.nearlyFits.title });
    await expect(nearly.getByText(/^Nästan[.:] /).first()).toBeVisible();
    await axe(page);
    expect(await isTooWide(page)).toBe(false);
  }
  const { participant } = messagesFor("sv-latt");
  const nearly = page.getByRole("region", { name: participant.matches.nearlyFits.title });
  const obstacle = await nearly
    .getByText(/^Nästan\. /)
    .first()
    .innerText();
  await nearly.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/platser\/[0-9a-f-]{36}$/);
  await expect(page.getByText(obstacle)).toBeVisible();
  await axe(page);
});

test("a caseworker checks what the card does not tell, and the broker reads nothing of a no", async ({
  page,
  newPerson,
  axe,
}) => {
  const theirs = await newPerson();
  await becomePersona({ page: theirs }, PERSONAS.broker);
  await theirs.goto("/maklare/forslag");
  await expect(theirs.getByText(states.proposal.statuses.suggested.name).first()).toBeVisible();
  const before = await theirs.getByRole("main").innerText();

  const say = caseworker.proposals;
  await becomePersona({ page }, PERSONAS.caseworker);
  await page.goto("/handlaggare/forslag");
  const asked = page.getByRole("region", { name: say.check.title });
  const row = asked.getByRole("link").first();
  const name = await row.innerText();
  await row.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("heading", { name: say.check.demands })).toBeVisible();
  await expect(page.getByText(say.check.card, { exact: true }).first()).toBeVisible();
  await axe(page);
  expect(await isTooWide(page)).toBe(false);

  await page.getByText(say.fitsNot, { exact: true }).click();
  await axe(page);
  await choice(page, say.check.why, states.proposal.reasons["demand-not-met"]).check();
  await button(page, say.check.send).click();
  await expect(page).toHaveURL(/\/handlaggare\/forslag$/);
  const over = page.getByRole("region", { name: say.over });
  await expect(over.getByRole("row", { name: startingWith(name) }).getByText(say.setAside)).toBeVisible();

  await theirs.goto("/maklare/forslag");
  await expect(theirs.getByRole("heading", { level: 1, name: broker.proposals.title })).toBeVisible();
  expect(await theirs.getByRole("main").innerText()).toBe(before);
});

test("a caseworker reads what one more step would open to a participant", async ({ page, axe }) => {
  const say = caseworker.proposals;
  await becomePersona({ page }, PERSONAS.caseworker);
  await page.goto("/handlaggare/forslag");
  await page.getByRole("region", { name: say.check.title }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: say.check.demands })).toBeVisible();
  const person = page.getByRole("main").locator('a[href^="/handlaggare/deltagare/"]').first();
  await page.goto(`${await person.getAttribute("href")}/platser`);
  const steps = page.getByRole("region", { name: say.search.steps.title }).getByRole("listitem");
  await expect(steps.first()).toHaveText(/^Med .+: [1-9]\d* fler$/);
  await page.getByText(say.search.open).first().click();
  await expect(page.getByRole("heading", { name: say.search.grounds.why }).first()).toBeVisible();
  await axe(page);
  expect(await isTooWide(page)).toBe(false);
});
