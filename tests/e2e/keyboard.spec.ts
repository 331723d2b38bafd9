import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { button, field } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { broker, employer } = words;
const { start, placement } = words.public;

test("from the start page to a placement by keyboard alone @desktop", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words.common.nav.skip })).toBeFocused();
  await tabTo(page, field(page, start.searchLabel));
  await page.keyboard.type("lager");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: words.public.search.title })).toBeVisible();
  const first = page.getByRole("main").locator('a[href^="/platser/"]').first();
  const title = await first.innerText();
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: placement.nextStep.visitor.title })).toBeVisible();
});

test("an employer answers a proposal by keyboard alone @desktop", async ({ page }) => {
  const say = employer.proposals;
  await becomePersona({ page }, PERSONAS.employerWithProposal);
  const waiting = page.getByRole("region", { name: employer.home.waiting.title });
  const toAnswer = waiting.getByRole("listitem").filter({ hasText: /förslag väntar på ert svar/ });
  await tabTo(page, toAnswer.getByRole("link").first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("main").locator('a[href^="/arbetsgivare/forslag/"]').first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: say.question })).toBeVisible();
  await tabTo(page, button(page, say.yes));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: say.question })).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: say.wanted.title })).toBeVisible();
});

test("a broker walks the ranked cards and proposes one by keyboard alone @desktop", async ({ page }) => {
  const say = broker.workspace;
  await becomePersona({ page }, PERSONAS.broker);
  await page.goto("/maklare/platser");
  const published = page.getByRole("region", { name: broker.review.list.published });
  await tabTo(page, published.getByRole("link").first());
  await page.keyboard.press("Enter");
  const cards = page.getByRole("region", { name: say.candidates });
  const rows = cards.locator("[data-candidate]");
  await expect(rows.first()).toBeVisible();

  await page.keyboard.press("j");
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows.nth(0).locator("details").first()).toHaveAttribute("open");
  await page.keyboard.press("p");
  await expect(rows.nth(0).getByRole("checkbox")).toBeChecked();
  // Down the whole list by j, since the button stands below it.
  for (let row = await rows.count(); row > 1; row -= 1) await page.keyboard.press("j");
  await expect(rows.last()).toBeFocused();
  await tabTo(page, button(page, say.propose));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: say.proposals })).toBeVisible();
});

const MOST_TABS = 120;

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
