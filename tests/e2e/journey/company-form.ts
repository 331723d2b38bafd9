import type { Page } from "@playwright/test";
import { choice, field } from "./form.ts";
import { words } from "./words.ts";

const { employer, common } = words;

/** Fills in a workplace that could be registered; each test then does to it what it is about. */
export async function fillCompany(
  page: Page,
  { number, name }: { number: string; name: string },
): Promise<void> {
  const say = employer.companyForm;
  await field(page, say.number).fill(number);
  await field(page, say.name).fill(name);
  await field(page, say.street).fill("Smedjegatan 1");
  await field(page, say.postalCode).fill("281 50");
  await field(page, say.place).fill("Hässleholm");
  await field(page, say.kommun).selectOption({ label: "Hässleholm" });
  await field(page, say.phone).fill("0451-555 00 13");
  await choice(page, say.collectiveAgreement, common.actions.no).check();
  await field(page, say.contactName).fill("Åsa Öberg");
}
