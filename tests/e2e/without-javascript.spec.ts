import { expect, test } from "../setup/browser.ts";
import { button, field } from "./journey/form.ts";
import { codeFor, inboxOf } from "./journey/mail.ts";
import { words } from "./journey/words.ts";

const { auth, employer, errors } = words;
const { start, placement } = words.public;

test.use({ javaScriptEnabled: false });

test("search, a placement and signing in work without JavaScript", async ({ page, app }) => {
  const email = "utan.skript@arbetsplats.example";
  await page.goto("/");
  await field(page, start.searchLabel).fill("lager");
  await button(page, start.searchButton).click();
  await expect(page).toHaveURL(/\/platser\?.*lager/);
  const first = page.getByRole("main").locator('a[href^="/platser/"]').first();
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  await page
    .getByRole("main")
    .getByRole("link", { name: placement.nextStep.visitor.action, exact: true })
    .click();
  await page.getByRole("link", { name: auth.choose.email.title }).click();
  await field(page, auth.email.address).fill(email);
  await button(page, auth.email.send).click();
  await expect(page.getByRole("heading", { level: 1, name: auth.email.sentTitle })).toBeVisible();
  await field(page, auth.email.code).fill(await codeFor(inboxOf(app.mailboxDir), email));
  await button(page, auth.email.verify).click();
  // Back where the way to sign in began.
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  // On a phone the way out lies in the menu, which opens without JavaScript too.
  const menu = page.locator("summary", { hasText: words.common.nav.menu });
  if (await menu.isVisible()) await menu.click();
  await expect(button(page, words.common.nav.signOut)).toBeVisible();
});

test("a form with an error comes back with words beside the field and everything typed", async ({
  page,
  app,
  allowConsoleError,
}) => {
  allowConsoleError(/400/);
  const say = employer.companyForm;
  const email = "ny.utan.skript@arbetsplats.example";
  await page.goto("/logga-in/e-post");
  await field(page, auth.email.address).fill(email);
  await button(page, auth.email.send).click();
  await field(page, auth.email.code).fill(await codeFor(inboxOf(app.mailboxDir), email));
  await button(page, auth.email.verify).click();
  await expect(page.getByRole("heading", { level: 1, name: say.registerTitle })).toBeVisible();

  await field(page, say.number).fill("559911-4303");
  await field(page, say.name).fill("Åsas Trä & Plåt <b>AB</b>");
  await field(page, say.street).fill("Smedjegatan 1");
  await field(page, say.postalCode).fill("281 50");
  await field(page, say.place).fill("Hässleholm");
  await field(page, say.kommun).selectOption({ label: "Hässleholm" });
  await field(page, say.phone).fill("0451-555 00 13");
  await field(page, say.contactName).fill("Åsa Öberg");
  await button(page, say.register).click();

  await expect(field(page, say.number)).toHaveAccessibleDescription(
    new RegExp(errors.field.organisationsnummer),
  );
  await expect(field(page, say.number)).toHaveValue("559911-4303");
  await expect(field(page, say.name)).toHaveValue("Åsas Trä & Plåt <b>AB</b>");
  await expect(field(page, say.kommun).locator("option:checked")).toHaveText("Hässleholm");
  await expect(field(page, say.contactName)).toHaveValue("Åsa Öberg");
});
