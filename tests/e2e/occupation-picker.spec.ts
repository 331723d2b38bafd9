import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { enrol } from "./journey/caseworker.ts";
import { button, choice } from "./journey/form.ts";
import { inboxOf } from "./journey/mail.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { idAfter } from "./journey/stage.ts";
import { words } from "./journey/words.ts";

const { employer, caseworker } = words;

/** The step of a new placement where its occupation is chosen. */
async function employersStep(page: Page): Promise<void> {
  await becomePersona({ page }, PERSONAS.employerWithProposal);
  await button(page, employer.home.newPlacement).first().click();
  await expect(page).toHaveURL(/\/arbetet$/);
  await page.goto(`/arbetsgivare/platser/${idAfter(page, "platser")}/yrke`);
}

test("an employer finds the occupation by an everyday word, by keyboard alone", async ({ page, axe }) => {
  const say = employer.steps.occupation;
  await employersStep(page);
  const field = page.getByRole("combobox", { name: say.search });
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.focus();
  await page.keyboard.type("vaktis");
  const options = page.getByRole("listbox").getByRole("option");
  await expect(options.first()).toContainText("Kallas också vaktis");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("status").filter({ hasText: /träff/ })).toBeAttached();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axe(page);
  }

  // The list follows the keys, and a screen reader hears which one is meant.
  await field.fill("lager");
  await expect(options.nth(1)).toBeVisible();
  const meant = async () => page.locator(`#${await field.getAttribute("aria-activedescendant")}`);
  const first = await options.first().textContent();
  expect(await (await meant()).textContent()).toBe(first);
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field).toHaveValue("lager");
  await page.keyboard.press("ArrowDown");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: /^Du har valt / })).toBeAttached();
  await expect(choice(page, say.choose, "").first()).toBeChecked();
  await axe(page);

  // A second thought takes the place of the first.
  await page.keyboard.type("kokerska");
  await expect(options.first()).toContainText("Kallas också kokerska");
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("radio", { checked: true });
  await expect(chosen).toHaveAttribute("value", "5120");
  await expect(chosen).toHaveCount(1);
  await button(page, employer.steps.saveAndGoOn).click();
  await expect(page).toHaveURL(/egenskaper$/);
  await page.goBack();
  await expect(page.getByRole("radio", { checked: true })).toHaveAttribute("value", "5120");
});

test("a word that no occupation answers to is said to give none", async ({ page }) => {
  const say = employer.steps.occupation;
  await employersStep(page);
  const field = page.getByRole("combobox", { name: say.search });
  await field.pressSequentially("qqqxyz");
  await expect(page.getByRole("status").filter({ hasText: say.none })).toBeAttached();
  await expect(page.getByRole("listbox")).toBeHidden();
  await field.press("Enter");
  await expect(field).toHaveValue("qqqxyz");
  await expect(page).toHaveURL(/\/yrke$/);
});

test("a caseworker finds what somebody wishes for, without leaving the page by Enter", async ({
  page,
  app,
  axe,
}) => {
  const say = caseworker.card;
  const id = await enrol(
    { page, axe: () => axe(page), inbox: inboxOf(app.mailboxDir) },
    {
      givenName: "Yrsa",
      familyName: "Yrkesväljare",
    },
  );
  await page.getByRole("link", { name: caseworker.tabs.card, exact: true }).click();
  await expect(page).toHaveURL(/kompetenskort/);
  await page.goto(`/handlaggare/deltagare/${id}/kompetenskort?del=yrken`);
  const field = page.getByRole("combobox", { name: say.occupations.search });
  await field.focus();
  await page.keyboard.type("städ");
  await expect(page.getByRole("option").first()).toBeVisible();
  await axe(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "ligger nu i listan" })).toBeAttached();
  await expect(page).toHaveURL(/del=yrken/);
  const wished = page.getByRole("checkbox", { name: new RegExp(`^${say.occupations.wished}:`) }).first();
  await wished.check();
  await field.fill("kock");
  await page.getByRole("option").first().click();
  // What was ticked before stays ticked.
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await axe(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an employer searches, and chooses among what the page answers", async ({ page }) => {
    const say = employer.steps.occupation;
    await employersStep(page);
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.getByRole("searchbox", { name: say.search }).fill("kokerska");
    await button(page, say.searchButton).click();
    await page.getByRole("radio", { name: /Kallas också kokerska/ }).check();
    await button(page, employer.steps.saveAndGoOn).click();
    await expect(page).toHaveURL(/egenskaper$/);
    await page.goBack();
    await page.getByRole("searchbox", { name: say.search }).fill("qqqxyz");
    await button(page, say.searchButton).click();
    await expect(page.getByText(say.none)).toBeVisible();
    await expect(page.getByRole("radio", { checked: true })).toHaveAttribute("value", "5120");
  });
});
