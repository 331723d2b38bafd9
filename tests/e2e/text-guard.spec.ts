import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { button, field } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { broker, flash, textGuard } = words;
const say = broker.contacts;

const BLOCKED = "Deltagarens nummer är 850709-9805.";
const WARNED = "Vill gärna ta emot någon som har ADHD.";

async function write(page: Page, note: string): Promise<void> {
  await field(page, say.note).fill(note);
  await button(page, say.save).click();
}

async function openCompany(page: Page): Promise<void> {
  await becomePersona({ page }, PERSONAS.broker);
  await page.goto("/maklare/foretag");
  await page.getByRole("main").locator('a[href^="/maklare/foretag/"]:not([href$="/nytt"])').first().click();
  await expect(field(page, say.note)).toBeVisible();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what may not be written is marked, and what is passed takes a box and a reason", async ({
    page,
    allowConsoleError,
  }) => {
    allowConsoleError(/400/);
    await openCompany(page);

    await write(page, BLOCKED);
    await expect(field(page, say.note)).toHaveValue(BLOCKED);
    await expect(field(page, say.note)).toHaveAccessibleDescription(/850709-9805.*personnummer/);
    await expect(page.locator("mark")).toContainText("850709-9805");
    await expect(page.getByLabel(textGuard.read)).toHaveCount(0);

    await write(page, WARNED);
    await expect(field(page, say.note)).toHaveValue(WARNED);
    await expect(page.locator("mark")).toContainText("ADHD");

    // The box without a reason is not enough.
    await page.getByLabel(textGuard.read).check();
    await button(page, say.save).click();
    await expect(field(page, textGuard.reason)).toHaveAccessibleDescription(
      new RegExp(words.errors.field.chooseOne),
    );

    await page.getByLabel(textGuard.read).check();
    await field(page, textGuard.reason).selectOption("not-about-anyone");
    await button(page, say.save).click();
    await expect(page.getByText(flash["contact-logged"])).toBeVisible();
    await expect(page.getByText(WARNED)).toBeVisible();
  });
});

test("the marks and the box can be used by everybody", async ({ page, axe, allowConsoleError }) => {
  allowConsoleError(/400/);
  await openCompany(page);
  await write(page, WARNED);
  await expect(page.getByLabel(textGuard.read)).toBeVisible();
  await axe(page);
  await page.getByLabel(textGuard.read).check();
  await field(page, textGuard.reason).selectOption("not-about-anyone");
  await button(page, say.save).click();
  await expect(page.getByText(flash["contact-logged"])).toBeVisible();
});
