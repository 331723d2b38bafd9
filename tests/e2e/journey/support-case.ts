import { expect } from "@playwright/test";
import { button, choice, field } from "./form.ts";
import type { Stage } from "./stage.ts";
import { words } from "./words.ts";

const { lonebidrag, states } = words;
const { open, page: say, forms } = lonebidrag;

/** The caseworker opens a case about support for an employment, and asks the participant. */
export async function openCase({ page, axe }: Stage, participantId: string, company: string): Promise<void> {
  await page.goto(`/handlaggare/deltagare/${participantId}/stod`);
  await expect(page.getByRole("heading", { level: 1, name: open.title })).toBeVisible();
  await axe();
  await field(page, open.company).selectOption({ label: company });
  await field(page, open.scheme).selectOption({ label: states.lonebidrag.schemes["lonebidrag-utveckling"] });
  await button(page, open.submit).click();
  await expect(page.getByRole("heading", { name: say.nextStep })).toBeVisible();
  await axe();
  await button(page, states.lonebidrag.acts.ask_consent.all).click();
  await expect(page.getByRole("heading", { name: forms.consent.title })).toBeVisible();
  await axe();
}

/** The participant's yes, given when they met: the case moves on to its papers. */
export async function recordConsent({ page, axe }: Stage): Promise<void> {
  await choice(page, forms.consent.answer, forms.consent.yes).check();
  await choice(page, forms.consent.way, forms.consent.ways.in_person_with_witness).check();
  await choice(page, forms.consent.interpreter, forms.consent.interpreters.none).check();
  await button(page, forms.consent.submit).click();
  await expect(page.getByRole("heading", { name: forms.consent.title })).toBeHidden();
  await axe();
}
