import { eq } from "drizzle-orm";
import { openDb } from "#db/client.server.ts";
import { memberships, placements, users } from "#db/schema/index.ts";
import { expect, test } from "../setup/browser.ts";
import { fillCompany } from "./journey/company-form.ts";
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

  await fillCompany(page, { number: "559911-4303", name: "Åsas Trä & Plåt <b>AB</b>" });
  await button(page, say.register).click();

  await expect(field(page, say.number)).toHaveAccessibleDescription(
    new RegExp(errors.field.organisationsnummer),
  );
  await expect(field(page, say.number)).toHaveValue("559911-4303");
  await expect(field(page, say.name)).toHaveValue("Åsas Trä & Plåt <b>AB</b>");
  await expect(field(page, say.kommun).locator("option:checked")).toHaveText("Hässleholm");
  await expect(field(page, say.contactName)).toHaveValue("Åsa Öberg");
});

test("an employer who is asked says with one press that the placement is still there", async ({
  page,
  app,
}) => {
  const { email, title } = await askedEmployer(app.databaseUrl);
  await page.goto("/logga-in/e-post");
  await field(page, auth.email.address).fill(email);
  await button(page, auth.email.send).click();
  await field(page, auth.email.code).fill(await codeFor(inboxOf(app.mailboxDir), email));
  await button(page, auth.email.verify).click();
  await page.goto("/arbetsgivare");
  await expect(page.getByText(employer.stillThere.title)).toBeVisible();
  await page.getByRole("link", { name: employer.stillThere.noTo({ title }) }).click();
  await expect(page.getByRole("heading", { level: 2, name: employer.stillThere.title })).toBeVisible();
  await page.goto("/arbetsgivare");
  await button(page, employer.stillThere.yesTo({ title })).click();
  await expect(page.getByText(words.flash["placement-confirmed"])).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(employer.stillThere.title)).toBeHidden();
});

/** One of the region's employers, who has said nothing about a published placement for more than sixty days. */
async function askedEmployer(databaseUrl: string): Promise<{ email: string; title: string }> {
  const db = await openDb({ url: databaseUrl });
  const [found] = await db.read
    .select({
      id: placements.id,
      title: placements.title,
      companyId: placements.companyId,
      email: users.email,
    })
    .from(placements)
    .innerJoin(memberships, eq(memberships.companyId, placements.companyId))
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(placements.state, "published"))
    .orderBy(placements.id)
    .limit(1);
  if (!found?.email) throw new Error("No published placement has somebody to ask");
  const { id, title, companyId, email } = found;
  const longAgo = new Date(Date.now() - 70 * 24 * 60 * 60 * 1000).toISOString();
  // Of all this company's placements only this one is asked about.
  await db.write(async (tx) => {
    await tx
      .update(placements)
      .set({ refreshedAt: new Date().toISOString() })
      .where(eq(placements.companyId, companyId));
    await tx.update(placements).set({ refreshedAt: longAgo }).where(eq(placements.id, id));
  });
  await db.close();
  return { email, title };
}
