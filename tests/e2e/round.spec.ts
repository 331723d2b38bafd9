import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { button, startingWith } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { broker, flash } = words;
const say = broker.round;

const pairs = (page: Page) => page.locator("[data-candidate]");

async function openRound(page: Page): Promise<void> {
  await becomePersona({ page }, PERSONAS.broker);
  await page.goto("/maklare/platser");
  await page.getByRole("link", { name: say.open }).click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
}

test("a broker chooses placements, puts a pair aside and takes it back, and proposes", async ({
  page,
  axe,
}) => {
  await openRound(page);
  await axe(page);
  for (const box of (await page.locator("input[name=plats]:enabled").all()).slice(0, 12)) await box.check();
  await button(page, say.choose.submit).click();
  await expect(page.getByRole("heading", { level: 2, name: say.result })).toBeVisible();
  await axe(page);
  const first = pairs(page).first();
  const alias = await first.getByRole("heading", { level: 3 }).innerText();
  const profileId = await first.getAttribute("data-candidate");
  await first.getByText(say.others).click();
  await expect(first.getByText(new RegExp(`${say.best}|bättre på`))).toBeVisible();
  await axe(page);

  await first.getByRole("button", { name: startingWith(say.aside) }).click();
  await expect(page.getByText(flash["pair-set-aside"])).toBeVisible();
  await expect(page.getByText(say.asides({ count: 1 }))).toBeVisible();
  expect(page.url()).not.toContain(profileId);
  await button(page, say.again).click();
  await expect(page.getByText(flash["pairs-taken-back"])).toBeVisible();
  await expect(pairs(page).first().getByRole("heading", { level: 3 })).toHaveText(alias);

  await pairs(page)
    .first()
    .getByRole("button", { name: new RegExp(`^(${say.propose}|${say.ask})`) })
    .click();
  await expect(page.getByText(flash["candidates-proposed"])).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: alias })).toHaveCount(0);
  expect(page.url()).not.toContain(profileId);
  await axe(page);
});

test("the suggested pairs are walked and opened by keyboard @desktop", async ({ page }) => {
  await openRound(page);
  await button(page, say.choose.all).press("Enter");
  await expect(pairs(page).nth(1)).toBeVisible();
  await page.keyboard.press("j");
  await expect(pairs(page).nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(pairs(page).nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(pairs(page).nth(0).locator("details").first()).toHaveAttribute("open");
  await page.keyboard.press("Tab");
  await expect(
    pairs(page)
      .nth(0)
      .getByRole("button", { name: new RegExp(`^(${say.propose}|${say.ask})`) }),
  ).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(flash["pair-set-aside"])).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a round is suggested, and a pair put aside @desktop", async ({ page }) => {
    await openRound(page);
    await button(page, say.choose.all).click();
    await expect(page.getByRole("heading", { level: 2, name: say.result })).toBeVisible();
    await pairs(page)
      .first()
      .getByRole("button", { name: startingWith(say.aside) })
      .click();
    await expect(page.getByText(flash["pair-set-aside"])).toBeVisible();
  });
});
