import { expect } from "@playwright/test";
import { forSide } from "#app/i18n/state-wording.ts";
import { button, choice, field, startingWith } from "./form.ts";
import { idAfter, type Stage } from "./stage.ts";
import { words } from "./words.ts";

const { lonebidrag, states } = words;
const { open, page: say, forms, documentActs } = lonebidrag;

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

/** Every paper is noted as there, none of it is stored; then the employer can apply. */
export async function bringPapers({ page, axe }: Stage): Promise<void> {
  const isIn = page.getByRole("button", { name: startingWith(`${documentActs.in}: `) });
  for (let left = await isIn.count(); left > 0; left -= 1) {
    await isIn.first().click();
    await expect(isIn).toHaveCount(left - 1);
  }
  await page.getByRole("button", { name: startingWith(`${say.afBasis.setYes}: `) }).click();
  await button(page, states.lonebidrag.acts.documents_complete.all).click();
  await expect(page.getByText(states.lonebidrag.states.documents_in.all)).toBeVisible();
  await axe();
}

/** The employer sees whose move it is, and notes that the application is sent. */
export async function applyAsEmployer({ page, axe }: Stage): Promise<string> {
  await page.goto("/arbetsgivare/stod");
  await axe();
  await page.getByRole("region", { name: lonebidrag.list.mineEmployer }).getByRole("link").first().click();
  await axe();
  await expect(page.getByText(say.afBasis.title)).toBeHidden();
  await button(page, forSide(states.lonebidrag.acts.send_application, "employer")).click();
  await expect(page.getByText(states.lonebidrag.states.application_sent.all)).toBeVisible();
  return idAfter(page, "stod");
}

/** AF investigates, the union need not be asked, and the decision is copied: granted from `from` to `to`. */
export async function recordGrant(
  { page, axe }: Stage,
  caseId: string,
  { decidedOn, from, to }: { decidedOn: string; from: string; to: string },
): Promise<void> {
  const { decision, union } = forms;
  await page.goto(`/handlaggare/stod/${caseId}`);
  await button(page, states.lonebidrag.acts.investigation_begun.all).click();
  const next = page.getByRole("region", { name: say.nextStep });
  const unionForm = next.locator("details", { has: field(page, union.reason) });
  await unionForm.getByText(words.agreementDesk.edit.unionOptions.not_required, { exact: true }).click();
  await field(unionForm, union.reason).selectOption("no-local-union");
  await button(unionForm, union.submit).click();
  await expect(unionForm).toBeHidden();
  await axe();
  const granted = next.locator("details", { has: button(page, decision.submitGranted) });
  await field(granted, decision.decidedOn).fill(decidedOn);
  await field(granted, decision.receivedOn).fill(decidedOn);
  await field(granted, decision.from).fill(from);
  await field(granted, decision.to).fill(to);
  await field(granted, decision.level).fill("60");
  await button(granted, decision.submitGranted).click();
  await expect(page.getByText(states.lonebidrag.states.decision_granted.all)).toBeVisible();
  await axe();
}

/** Work may not begin before the decision says so: refused beside the field, and written when the day is right. */
export async function signContract(
  { page, axe }: Stage,
  caseId: string,
  { tooEarly, startOn }: { tooEarly: string; startOn: string },
): Promise<void> {
  await page.goto(`/arbetsgivare/stod/${caseId}`);
  // The browser's own limit is lifted, so that it is the server that says no.
  await field(page, forms.contract.startOn).evaluate((element) => element.removeAttribute("min"));
  await field(page, forms.contract.startOn).fill(tooEarly);
  await button(page, forms.contract.submit).click();
  await expect(page.getByText(states.lonebidrag.guards.start_not_before_decision).first()).toBeVisible();
  await axe();
  await field(page, forms.contract.startOn).fill(startOn);
  await button(page, forms.contract.submit).click();
  await expect(page.getByText(states.lonebidrag.states.contract_signed.all)).toBeVisible();
}
