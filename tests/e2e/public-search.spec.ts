import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "#tests/setup/browser.ts";

/** A title among the open placements, whatever the region holds. */
async function firstTitle(page: Page): Promise<string> {
  const title = await results(page).getByRole("heading", { level: 3 }).first().textContent();
  expect(title).toBeTruthy();
  return title ?? "";
}

const results = (page: Page) => page.getByRole("region", { name: /plats/i });

async function filters(page: Page) {
  const folded = page.locator("summary", { hasText: "Filter" });
  if (await folded.isVisible()) await folded.click();
}

async function inLanguage(context: BrowserContext, locale: string, url: string) {
  const value = Buffer.from(JSON.stringify(locale)).toString("base64");
  await context.addCookies([{ name: "jobbron-locale", value, url }]);
}

test.describe("anyone", () => {
  test("searches from the start page, reads a placement and is led to sign in", async ({ page, axe }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await axe(page);
    await page.getByRole("link", { name: "Se alla platser" }).click();
    await expect(page).toHaveURL(/\/platser$/);
    const title = await firstTitle(page);
    await page.goto("/");
    await page.getByLabel("Vad vill du göra?").fill(title);
    await page.getByRole("button", { name: "Sök plats" }).click();
    await results(page).getByRole("link", { name: title }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Det här gör du" })).toBeVisible();
    await axe(page);
    const here = new URL(page.url()).pathname;
    await page.getByRole("main").getByRole("link", { name: "Logga in" }).click();
    await expect(page).toHaveURL(`/logga-in?till=${encodeURIComponent(here)}`);
  });

  test("sees the list answer while typing and choosing, and Back takes a choice off", async ({
    page,
    axe,
  }) => {
    await page.goto("/platser");
    const all = await results(page).getByRole("heading", { level: 2 }).textContent();
    await page.getByLabel("Sök bland platserna").pressSequentially("kök");
    await expect(page).toHaveURL(/sok=k%C3%B6k/);
    await expect(results(page).getByRole("heading", { level: 2 })).toContainText("”kök”");
    await expect(page.getByRole("status").filter({ hasText: "”kök”" })).toBeAttached();
    await expect(page.getByLabel("Sök bland platserna")).toBeFocused();
    await page.getByLabel("Sök bland platserna").fill("");
    await expect(results(page).getByRole("heading", { level: 2 })).toHaveText(all ?? "");
    await filters(page);
    await page.getByRole("checkbox", { name: "Kan leda till anställning" }).check();
    await expect(page).toHaveURL(/till-jobb=ja/);
    await expect(page.getByRole("link", { name: "Ta bort filtret Kan leda till anställning" })).toBeVisible();
    await axe(page);
    await page.goBack();
    await expect(page.getByRole("checkbox", { name: "Kan leda till anställning" })).not.toBeChecked();
    await expect(results(page).getByRole("heading", { level: 2 })).toHaveText(all ?? "");
  });

  test("takes a filter off and finds the checkbox empty again", async ({ page }) => {
    await page.goto("/platser?utan-bil=ja");
    await page.getByRole("link", { name: "Ta bort filtret Går att nå utan bil" }).click();
    await expect(page).toHaveURL(/\/platser$/);
    await filters(page);
    await expect(page.getByRole("checkbox", { name: "Går att nå utan bil" })).not.toBeChecked();
  });

  test("meets an empty list that helps on, and an unknown place that is said to be unknown", async ({
    page,
    axe,
  }) => {
    await page.goto("/platser?sok=qqqxyz&nara=Ingenstansby");
    await expect(page.getByRole("heading", { name: "Vi hittade ingen sådan plats" })).toBeVisible();
    await expect(
      page.getByText("Vi hittar ingen ort som heter ”Ingenstansby”").filter({ visible: true }).first(),
    ).toBeVisible();
    await axe(page);
    await page.getByRole("link", { name: "Visa alla platser" }).click();
    await expect(results(page).getByRole("listitem").first()).toBeVisible();
  });

  test("is helped on from a placement that isn't open", async ({ page, allowConsoleError, axe }) => {
    allowConsoleError(/404/);
    const answer = await page.goto("/platser/01990000-0000-7000-8000-000000000000");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Den här platsen är inte öppen längre");
    await axe(page);
  });

  for (const [path, heading] of [
    ["/sa-gar-det-till", "Så går det till"],
    ["/for-arbetsgivare", "För arbetsgivare"],
    ["/om-personuppgifter", "Så skyddar vi dina uppgifter"],
    ["/tillganglighet", "Tillgänglighet på Jobbron"],
  ] as const) {
    test(`reads ${path} by the footer, in the dark as well`, async ({ page, axe }) => {
      await page.goto("/");
      await page.getByRole("contentinfo").locator(`a[href="${path}"]`).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await axe(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await axe(page);
    });
  }

  test("loses nothing sideways at 320 px, left to right or right to left", async ({ page, baseURL, axe }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const locale of ["sv", "ar"]) {
      await inLanguage(page.context(), locale, baseURL ?? "");
      for (const path of ["/", "/platser?sok=kök", "/sa-gar-det-till", "/for-arbetsgivare"]) {
        await page.goto(path);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, `${path} in ${locale}`).toBe(0);
      }
      await axe(page);
    }
  });
});

test.describe("anyone without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("searches, narrows, turns the page, reads a placement and comes to sign in", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Se alla platser" }).click();
    const title = await firstTitle(page);
    await page.getByRole("link", { name: "Nästa" }).click();
    await expect(page).toHaveURL(/sida=2/);
    expect(await firstTitle(page)).not.toBe(title);
    await page.getByLabel("Sök bland platserna").fill(title);
    await filters(page);
    await page.getByRole("checkbox", { name: "Kräver inget körkort" }).check();
    await page.getByRole("checkbox", { name: "Kräver inget körkort" }).uncheck();
    await page.getByRole("button", { name: "Visa platser" }).click();
    await results(page).getByRole("link", { name: title }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Logga in" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Logga in" })).toBeVisible();
  });

  test("reads the whole list of choices as a plain form", async ({ page }) => {
    await page.goto("/platser");
    await filters(page);
    await page.getByRole("checkbox", { name: "Kan leda till anställning" }).check();
    await page.getByRole("button", { name: "Visa platser" }).click();
    await expect(page).toHaveURL(/till-jobb=ja/);
    await filters(page);
    await expect(page.getByRole("checkbox", { name: "Kan leda till anställning" })).toBeChecked();
  });
});

test("the search can be walked by keyboard alone @desktop", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hoppa till innehållet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Vad vill du göra?")).toBeFocused();
  await page.keyboard.type("kök");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/platser\?sok=/);
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Sök bland platserna")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(results(page).getByRole("heading", { level: 2 })).toBeFocused();
  const first = results(page).getByRole("heading", { level: 3 }).first().getByRole("link");
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press("Tab");
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  const title = await first.textContent();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a visitor's browser fetches no words of staff's pages, and a language only when it is chosen @desktop", async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.text());
  });
  await page.goto("/", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Se alla platser" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lediga platser");
  await expect(results(page).getByRole("listitem").first()).toBeVisible();
  const fetched = (await Promise.all(scripts)).join("\n");
  expect(fetched).toContain("byggd på hemmaplan");
  for (const others of ["Lönebidrag för utveckling i anställning", "built close to home"]) {
    expect(fetched).not.toContain(others);
  }
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open placements");
  expect((await Promise.all(scripts)).join("\n")).toContain("built close to home");
});

test("a demo stays out of search engines altogether @desktop", async ({ request }) => {
  for (const path of ["/", "/platser", "/logga-in", "/platser/forslag?sok=kok"]) {
    const answer = await request.get(path);
    expect(answer.headers()["x-robots-tag"], path).toContain("noindex");
  }
});
