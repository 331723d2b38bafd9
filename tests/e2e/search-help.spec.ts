import { connect } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/setup/browser.ts";

const results = (page: Page) => page.getByRole("region", { name: /plats/i });
const amount = (page: Page) => results(page).getByRole("heading", { level: 2 }).first();

async function openFilters(page: Page) {
  const folded = page.locator("summary", { hasText: "Filter" });
  if (await folded.isVisible()) await folded.click();
}

/** Presses each link of the help in turn: the page behind it finds as many as the link said. */
async function eachKeepsItsWord(page: Page) {
  const links = results(page)
    .getByRole("listitem")
    .filter({ hasText: /\(\d+ plats/ });
  const all = await links.count();
  expect(all).toBeGreaterThan(0);
  const here = page.url();
  for (let n = 0; n < all; n += 1) {
    const said = /\((\d+ plats(er)?)\)/.exec((await links.nth(n).textContent()) ?? "")?.[1];
    expect(said).toBeTruthy();
    await links.nth(n).getByRole("link").click();
    await expect(page).not.toHaveURL(here);
    await expect(amount(page)).toContainText(new RegExp(`^${said}( |$)`));
    await page.goto(here);
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a search that finds nothing" : "the same without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("says what would find something, each with the number it gives", async ({ page }) => {
      await page.goto("/platser?sok=städare&nara=Kiruna&inom=10&utan-bil=ja");
      await expect(page.getByRole("heading", { name: "Vi hittade ingen sådan plats" })).toBeVisible();
      await eachKeepsItsWord(page);
    });

    test("shows what a misspelt word was meant as, and searches that alone", async ({ page }) => {
      await page.goto("/platser?sok=trädgrd");
      await expect(
        page.getByText("Du skrev ”trädgrd”. Vi visar platser för ”trädgård”.").first(),
      ).toBeVisible();
      await expect(amount(page)).toContainText("”trädgård”");
      await page.getByRole("link", { name: "Sök bara på ”trädgård”" }).click();
      await expect(page).toHaveURL(/sok=tr%C3%A4dg%C3%A5rd$/);
      await expect(page.getByLabel("Sök bland platserna")).toHaveValue("trädgård");
      await expect(page.getByText("Du skrev")).toHaveCount(0);
    });

    test("leads from an unknown place to those spelt like it", async ({ page }) => {
      await page.goto("/platser?nara=Hesleholm&inom=20");
      await expect(page.getByLabel("Nära")).toHaveAttribute("aria-invalid", "true");
      await expect(
        page.getByText("Vi hittar ingen ort som heter ”Hesleholm”").filter({ visible: true }).first(),
      ).toBeVisible();
      await page.getByRole("link", { name: "Hässleholm", exact: true }).click();
      await expect(page).toHaveURL(/nara=H%C3%A4ssleholm&inom=20/);
      await openFilters(page);
      await expect(page.getByLabel("Nära")).toHaveValue("Hässleholm");
      await expect(page.getByText("Avstånden är fågelvägen från Hässleholm.")).toBeVisible();
    });

    test("searches the beginning of a text that is too long, and says so beside the field", async ({
      page,
    }) => {
      await page.goto(`/platser?sok=${"lager ".repeat(60)}`);
      const field = page.getByLabel("Sök bland platserna");
      await expect(field).toHaveAccessibleDescription(/längre än 200 tecken/);
      expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
    });
  });
}

test("the help passes axe, light and dark", async ({ page, axe }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const address of [
      "?sok=städare&nara=Kiruna&inom=10",
      "?sok=trädgrd",
      "?nara=Hesleholm",
      "?nara=viken",
    ]) {
      await page.goto(`/platser${address}`);
      await axe(page);
    }
  }
});

test("a place is suggested as one types it, and searched for when it is whole", async ({ page }) => {
  await page.goto("/platser", { waitUntil: "networkidle" });
  await openFilters(page);
  const field = page.getByLabel("Nära");
  await field.pressSequentially("glimå");
  await expect(page.locator("#orter-har option")).toHaveCount(1);
  await expect(page.locator("#orter-har option")).toHaveAttribute("value", "Glimåkra");
  await expect(page).toHaveURL(/\/platser$/);
  await field.fill("glimåkra");
  await field.blur();
  await expect(page).toHaveURL(/nara=glim%C3%A5kra/);
  await expect(page.getByRole("link", { name: "Ta bort filtret Högst 30 km från Glimåkra" })).toBeVisible();
  await expect(
    results(page)
      .getByText(/km bort/)
      .first(),
  ).toBeVisible();
  // The link that is pressed goes with the filter: reading goes on at the new result.
  await page.getByRole("link", { name: "Ta bort filtret Högst 30 km från Glimåkra" }).click();
  await expect(page).toHaveURL(/\/platser$/);
  await expect(amount(page)).toBeFocused();
  await expect(field).toHaveValue("");
});

test("the caret stays where one types while the list answers", async ({ page }) => {
  await page.goto("/platser?sok=lager", { waitUntil: "networkidle" });
  const field = page.getByLabel("Sök bland platserna");
  await field.focus();
  await field.press("Home");
  await page.keyboard.type("kök ");
  await expect(page).toHaveURL(/sok=k%C3%B6k\+lager/);
  await expect(field).toBeFocused();
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4);
});

test("an address too long to be read gets a reason in words @desktop", async ({ app }) => {
  const { port, hostname } = new URL(app.origin);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (bytes) => {
    answer += String(bytes);
  });
  socket.write(`GET /platser?${"kommun=1273&".repeat(10_000)} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
  await expect.poll(() => answer).toContain("Adressen är för lång");
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  socket.destroy();
});

test("an address that repeats its choices is answered @desktop", async ({ page }) => {
  await page.goto(`/platser?${"kommun=1273&".repeat(1_000)}`);
  await expect(amount(page)).toContainText(/plats/);
  await expect(page.getByRole("link", { name: "Ta bort filtret Osby" })).toHaveCount(1);
});
