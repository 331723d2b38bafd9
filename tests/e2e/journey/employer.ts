import { expect } from "@playwright/test";
import { button, choice, field } from "./form.ts";
import { signInByEmail } from "./sign-in.ts";
import { idAfter, type Stage } from "./stage.ts";
import { words } from "./words.ts";

const { employer, states, traits } = words;

export interface Company {
  name: string;
  number: string;
  email: string;
  contact: string;
}

/** Signs in for the first time and registers the workplace. */
export async function registerCompany(stage: Stage, company: Company): Promise<void> {
  const { page, axe } = stage;
  const say = employer.companyForm;
  await signInByEmail(stage, company.email);
  await expect(page.getByRole("heading", { level: 1, name: say.registerTitle })).toBeVisible();
  await axe();
  await field(page, say.number).fill(company.number);
  await field(page, say.name).fill(company.name);
  await field(page, say.street).fill("Lagervägen 4");
  await field(page, say.postalCode).fill("281 50");
  await field(page, say.place).fill("Hässleholm");
  await field(page, say.kommun).selectOption({ label: "Hässleholm" });
  await field(page, say.phone).fill("0451-555 00 12");
  await field(page, say.employees).fill("12");
  await choice(page, say.collectiveAgreement, words.common.actions.yes).check();
  await field(page, say.contactName).fill(company.contact);
  await button(page, say.register).click();
  await expect(page).toHaveURL(/\/arbetsgivare$/);
  await expect(page.getByText(employer.home.verifying.title)).toBeVisible();
  await axe();
}

/** Writes a placement step by step and hands it in; returns its id. */
export async function writePlacement(stage: Stage, title: string, startDate: string): Promise<string> {
  const { page, axe } = stage;
  const say = employer.steps;
  const { yes, no } = words.common.actions;
  await button(page, employer.home.newPlacement).click();
  const goOn = async () => {
    await axe();
    await button(page, say.saveAndGoOn).click();
  };
  const at = (step: keyof typeof states.draft.steps) =>
    expect(page.getByRole("heading", { level: 1, name: states.draft.steps[step].ask })).toBeVisible();

  await at("kind-and-tasks");
  const id = idAfter(page, "platser");
  await field(page, say.work.kind).selectOption("praktik");
  await field(page, say.work.title).fill(title);
  await field(page, say.work.tasks).fill(
    "Du tar emot varor på morgonen, plockar order och håller rent mellan hyllorna. Vi är alltid två.",
  );
  await goOn();

  await at("occupation");
  await field(page, say.occupation.search).fill("lager");
  await page.getByRole("option", { name: "Lager" }).first().click();
  await expect(choice(page, say.occupation.choose, "Lager").first()).toBeChecked();
  await goOn();

  await at("traits");
  await page.getByRole("checkbox", { name: traits.punktlighet.name }).check();
  await goOn();

  await at("hours-and-dates");
  await field(page, say.hours.min).fill("20");
  await field(page, say.hours.max).fill("40");
  await choice(page, say.hours.startsLower, no).check();
  await field(page, say.hours.start).fill(startDate);
  await page.getByRole("checkbox", { name: say.hours.openEnded }).check();
  await field(page, say.hours.seats).fill("2");
  await goOn();

  await at("place");
  await field(page, say.place.street).fill("Lagervägen 4");
  await field(page, say.place.postalCode).fill("281 50");
  await field(page, say.place.locality).fill("Hässleholm");
  await field(page, say.place.kommun).selectOption({ label: "Hässleholm" });
  await choice(page, say.place.withoutCar, yes).check();
  await field(page, say.place.bus).fill("10");
  await goOn();

  await at("conditions");
  await choice(page, say.conditions.lead, say.conditions.leadYes).check();
  await choice(page, say.conditions.agreement, yes).check();
  await goOn();

  await at("demands");
  await field(page, say.demands.spoken).selectOption("none");
  await field(page, say.demands.written).selectOption("none");
  await choice(page, say.demands.licence, no).check();
  await choice(page, say.demands.certificate, no).check();
  await choice(page, say.demands.register, no).check();
  await goOn();

  await at("contact");
  await field(page, say.contact.name).fill("Ingrid Ekdahl");
  await field(page, say.contact.phone).fill("0451-555 00 12");
  await field(page, say.contact.handledare).fill("Tomas Wik");
  await axe();
  await button(page, say.toPreview).click();

  await expect(page.getByRole("heading", { level: 1, name: employer.preview.title })).toBeVisible();
  await expect(page.getByText(employer.preview.ready.title)).toBeVisible();
  await expect(page.getByRole("article").or(page.getByRole("main")).first()).toContainText(title);
  await axe();
  await button(page, employer.preview.submit).click();
  await expect(page.getByText(states.placement.states.submitted.name, { exact: true })).toBeVisible();
  await axe();
  return id;
}
