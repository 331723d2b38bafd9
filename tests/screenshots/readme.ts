import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PERSONAS } from "../e2e/journey/personas.ts";
import { becomePersona } from "../e2e/journey/sign-in.ts";
import { words } from "../e2e/journey/words.ts";
import { expect, test } from "../setup/browser.ts";

const IMAGES = join(import.meta.dirname, "..", "..", "docs", "images");
const DESKTOP = { viewport: { width: 1280, height: 1060 } };
const UNDECIDED = words.broker.workspace.eligible.ask;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

test.describe("at a desk", () => {
  test.use(DESKTOP);

  test("the start page", async ({ page }) => {
    await page.goto("/");
    await picture(page, "start");
  });

  test("a broker's placement, with the cards that fit it", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1300 });
    await becomePersona({ page }, PERSONAS.broker);
    await page.goto("/maklare/platser");
    const published = page
      .getByRole("region", { name: words.broker.review.list.published })
      .getByRole("link");
    await expect(published.first()).toBeVisible();
    const addresses = await published.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const cards = page.getByRole("region", { name: words.broker.workspace.candidates }).getByRole("listitem");
    for (const address of addresses) {
      await page.goto(address ?? "/maklare");
      // One where the list says that its best card meets every demand: it shows what the page is for.
      if ((await cards.count()) > 1 && !(await cards.first().innerText()).includes(UNDECIDED)) break;
    }
    await expect(cards.first()).toBeVisible();
    await picture(page, "maklarens-plats");
  });
});

test.describe("on a phone", () => {
  test.use(PHONE);

  test("Min sida", async ({ page }) => {
    await becomePersona({ page }, PERSONAS.participantWithProposal);
    await picture(page, "min-sida");
  });
});

/** What the reader sees first. */
async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: "disabled", caret: "hide" });
}
