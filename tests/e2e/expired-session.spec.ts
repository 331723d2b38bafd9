import { expect, test } from "../setup/browser.ts";
import { fillCompany } from "./journey/company-form.ts";
import { button, choice, field } from "./journey/form.ts";
import { inboxOf } from "./journey/mail.ts";
import { signInByEmail, signInByEmailHere } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { employer, errors } = words;
const say = employer.companyForm;
const typed = "Vi lagar cyklar, säljer begagnade och hyr ut. Åtta anställda.";

test("a form sent after the session has ended is filled in again for the same person, and for nobody else @desktop", async ({
  page,
  context,
  app,
  axe,
}) => {
  const stage = { page, inbox: inboxOf(app.mailboxDir), axe: () => axe(page) };
  const email = "lange.borta@arbetsplats.example";
  await signInByEmail(stage, email);
  const fillIn = async () => {
    await fillCompany(page, { number: "559911-4013", name: "Långe Bortas Cykel" });
    await field(page, say.description).fill(typed);
  };
  await fillIn();
  await context.clearCookies();
  await button(page, say.register).click();
  await expect(page.getByText(errors.pages.sessionExpired.title)).toBeVisible();

  await test.step("somebody else signs in first", async () => {
    await signInByEmailHere(stage, "nagon.annan@arbetsplats.example");
    await expect(field(page, say.description)).toHaveValue("");
  });

  await test.step("the same person signs in again", async () => {
    await context.clearCookies();
    await page.goto("/");
    await signInByEmail(stage, email);
    await fillIn();
    await context.clearCookies();
    await button(page, say.register).click();
    await signInByEmailHere(stage, email);
    await expect(page.getByText(errors.pages.sessionExpired.kept)).toBeVisible();
    await expect(field(page, say.name)).toHaveValue("Långe Bortas Cykel");
    await expect(field(page, say.description)).toHaveValue(typed);
    await expect(field(page, say.kommun)).toHaveValue("1293");
    await expect(choice(page, say.collectiveAgreement, words.common.actions.no)).toBeChecked();
  });
});
