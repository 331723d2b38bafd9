import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { fillCompany } from "./journey/company-form.ts";
import { button, field } from "./journey/form.ts";
import { codeFor, type Inbox, inboxOf } from "./journey/mail.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { auth, employer, errors, states } = words;
const say = employer.companyForm;

const HOSTILE = `<img src=x onerror="document.title='owned'"> '); DROP TABLE companies; -- 🧑‍🌾 شركة`;
const RIGHT_TO_LEFT_OVERRIDE = "Plåt \u202eBA\u202c";

test("markup, SQL, emoji and right-to-left letters are kept as plain text @desktop", async ({
  page,
  app,
}) => {
  await signIn(page, inboxOf(app.mailboxDir), "udda.tecken@arbetsplats.example");
  await fillCompany(page, { number: "559911-4013", name: HOSTILE });
  await button(page, say.register).click();
  await expect(page).toHaveURL(/\/arbetsgivare$/);
  await expect(page.getByText(HOSTILE)).toBeVisible();
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  await expect(page).not.toHaveTitle(/owned/);
});

test("unseen marks and too long texts are refused beside the field, with everything typed kept @desktop", async ({
  page,
  app,
  allowConsoleError,
}) => {
  allowConsoleError(/400/);
  const long = "å".repeat(121);
  await signIn(page, inboxOf(app.mailboxDir), "for.langt@arbetsplats.example");
  await fillCompany(page, { number: "559911-4021", name: RIGHT_TO_LEFT_OVERRIDE });
  await field(page, say.street).fill(long);
  await button(page, say.register).click();
  await expect(field(page, say.name)).toHaveAccessibleDescription(
    new RegExp(escaped(errors.field.notAllowedCharacters)),
  );
  await expect(field(page, say.street)).toHaveAccessibleDescription(/.+/);
  await expect(field(page, say.street)).toHaveValue(long);
  await expect(field(page, say.contactName)).toHaveValue("Åsa Öberg");
  await page.goto("/hem");
  await expect(page.getByRole("heading", { level: 1, name: say.registerTitle })).toBeVisible();
});

test("a body of ten megabytes gets a page that says what to do @desktop", async ({ page, app }) => {
  await signIn(page, inboxOf(app.mailboxDir), "tio.megabyte@arbetsplats.example");
  const answer = await page.request.post("/arbetsgivare/foretag/nytt", {
    form: { name: "x".repeat(10 * 1024 * 1024) },
    headers: { Origin: app.origin, Accept: "text/html" },
  });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain(errors.pages.tooLarge.title);
});

test("two tabs: the second is told, keeps what was typed, and overwrites nothing @desktop", async ({
  page,
  context,
  app,
  allowConsoleError,
}) => {
  allowConsoleError(/409/);
  await signIn(page, inboxOf(app.mailboxDir), "tva.flikar@arbetsplats.example");
  await fillCompany(page, { number: "559911-4039", name: "Två flikar AB" });
  await button(page, say.register).click();
  await expect(page).toHaveURL(/\/arbetsgivare$/);
  await page.goto("/arbetsgivare/foretag");
  const second = await context.newPage();
  await second.goto("/arbetsgivare/foretag");

  await field(page, say.street).fill("Första gatan 1");
  await button(page, say.save).click();
  await expect(page.getByText(words.flash["company-saved"])).toBeVisible();
  await field(second, say.street).fill("Andra gatan 2");
  await button(second, say.save).click();
  await expect(second.getByText(errors.form.stale).first()).toBeVisible();
  await expect(field(second, say.street)).toHaveValue("Andra gatan 2");
  await page.reload();
  await expect(field(page, say.street)).toHaveValue("Första gatan 1");
});

test("what belongs to somebody else can't be told from what does not exist @desktop", async ({
  page,
  newPerson,
  allowConsoleError,
}) => {
  allowConsoleError(/404/);
  await becomePersona({ page }, PERSONAS.caseworker);
  const link = page.getByRole("main").locator('a[href^="/handlaggare/deltagare/"]').nth(1);
  const theirs = await link.getAttribute("href");
  const other = await newPerson();
  await becomePersona({ page: other }, PERSONAS.caseworkerElsewhere);
  for (const address of [
    `${theirs}`,
    `${theirs}/kompetenskort`,
    "/handlaggare/deltagare/01900000-0000-7000-8000-000000000000",
    "/handlaggare/deltagare/%27%20OR%201=1",
  ]) {
    const answer = await other.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(other.getByRole("heading", { level: 1, name: errors.pages.notFound.title })).toBeVisible();
  }
});

test("a submit that is pressed twice makes one placement of it @desktop", async ({ page, app }) => {
  await signIn(page, inboxOf(app.mailboxDir), "dubbel@arbetsplats.example");
  await fillCompany(page, { number: "559911-4047", name: "Dubbelklick AB" });
  await button(page, say.register).dblclick();
  await expect(page).toHaveURL(/\/arbetsgivare$/);
  await page.goto("/arbetsgivare/foretag");
  await expect(page.getByRole("heading", { level: 1, name: "Dubbelklick AB" })).toBeVisible();
  await expect(page.getByText(states.company.states.claimed.name)).toBeVisible();
});

test("after too many codes one has to wait, and is told so @desktop", async ({ page, allowConsoleError }) => {
  allowConsoleError(/400/);
  await page.goto("/logga-in/e-post");
  for (let asked = 0; asked < 5; asked += 1) {
    await field(page, auth.email.address).fill("for.manga@arbetsplats.example");
    await button(page, auth.email.send).click();
    await expect(page.getByRole("heading", { level: 1, name: auth.email.sentTitle })).toBeVisible();
    await page.getByRole("link", { name: auth.email.again }).click();
  }
  await field(page, auth.email.address).fill("for.manga@arbetsplats.example");
  await button(page, auth.email.send).click();
  await expect(field(page, auth.email.address)).toHaveAccessibleDescription(
    new RegExp(escaped(errors.pages.tooMany.text({ minutes: 15 }))),
  );
  await expect(field(page, auth.email.address)).toHaveValue("for.manga@arbetsplats.example");
});

async function signIn(page: Page, inbox: Inbox, email: string): Promise<void> {
  await page.goto("/logga-in/e-post");
  await field(page, auth.email.address).fill(email);
  await button(page, auth.email.send).click();
  await field(page, auth.email.code).fill(await codeFor(inbox, email));
  await button(page, auth.email.verify).click();
  await expect(page.getByRole("heading", { level: 1, name: say.registerTitle })).toBeVisible();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
