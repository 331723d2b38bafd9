import { expect } from "@playwright/test";
import { TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { dayInSweden } from "./day.ts";
import { button, choice, field } from "./form.ts";
import { PERSONAS } from "./personas.ts";
import { becomePersona } from "./sign-in.ts";
import { idAfter, type Stage } from "./stage.ts";
import { words } from "./words.ts";

const { caseworker, participant, states, traits, vocabulary } = words;

export interface Person {
  givenName: string;
  familyName: string;
}

/** Enrols somebody new and begins; returns the participant's id. */
export async function enrol(stage: Stage, person: Person): Promise<string> {
  const { page, axe } = stage;
  const say = caseworker.enrol;
  await becomePersona(stage, PERSONAS.caseworker);
  await axe();
  await page.getByRole("link", { name: caseworker.list.enrol }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
  await axe();
  await field(page, say.givenName).fill(person.givenName);
  await field(page, say.familyName).fill(person.familyName);
  await field(page, say.homeKommun).selectOption({ label: "Hässleholm" });
  await field(page, say.inflow).selectOption({ index: 1 });
  await button(page, say.submit).click();
  await expect(
    page.getByRole("heading", { level: 1, name: `${person.givenName} ${person.familyName}` }),
  ).toBeVisible();
  const id = idAfter(page, "deltagare");
  await axe();
  await button(page, caseworker.nextSteps.activate.act).click();
  await expect(page.getByText(states.participantCase.states.active.name, { exact: true })).toBeVisible();
  return id;
}

/** Fills in the kompetenskort part by part. */
export async function fillCard({ page, axe }: Stage): Promise<void> {
  const say = caseworker.card;
  await page.getByRole("link", { name: caseworker.tabs.card, exact: true }).click();

  for (const [index, trait] of TRAITS.entries()) {
    await expect(page.getByRole("heading", { level: 3, name: traits[trait].name })).toBeVisible();
    if (index === 0) await axe();
    // Punctuality well above what is asked for, the rest as most people are.
    const level = trait === "punktlighet" ? 4 : 3;
    await choice(page, say.traits.observed, traits[trait].anchors[level]).check();
    await choice(page, say.traits.self, traits[trait].anchors[3]).check();
    await button(page, index < TRAITS.length - 1 ? say.saveAndAssess : say.saveAndGoOn).click();
  }
  const at = (part: keyof typeof say.parts) =>
    expect(page.getByRole("heading", { level: 2, name: say.parts[part].title })).toBeVisible();
  const goOn = async () => {
    await axe();
    await button(page, say.saveAndGoOn).click();
  };

  await at("occupations");
  await field(page, say.occupations.search).fill("lager");
  await page.getByRole("option", { name: "Lager" }).first().click();
  const boxes = page.getByRole("checkbox", { name: new RegExp(`^${say.occupations.wished}: .*lager`, "i") });
  await boxes.first().check();
  await goOn();
  await at("papers");
  await goOn();
  await at("languages");
  await choice(page, say.languages.spoken, vocabulary.swedishLevels.B1.name).check();
  await choice(page, say.languages.written, vocabulary.swedishLevels.B1.name).check();
  await goOn();
  await at("hours");
  await field(page, say.hours.now).fill("40");
  await field(page, say.hours.earliestStart).fill(dayInSweden());
  await goOn();
  await at("travel");
  await field(page, say.travel.homeKommun).selectOption({ label: "Hässleholm" });
  await field(page, say.travel.maxKm).fill("30");
  await choice(page, say.travel.modes, vocabulary.travelModes.bus).check();
  await goOn();
  await at("conditions");
  await goOn();
  await at("strengths");
  await axe();
  await button(page, say.toConfirm).click();
}

/** Goes through the card together; the participant is there and says yes. */
export async function confirmTogether({ page, axe }: Stage): Promise<void> {
  const say = caseworker.confirm;
  await axe();
  await button(page, say.goThrough).click();
  await page.getByRole("checkbox", { name: say.present }).check();
  await axe();
  await button(page, say.confirm).click();
  await expect(page.getByText(say.confirmedTitle, { exact: true })).toBeVisible();
}

/** Writes down the participant's yes to being shown without a name. */
export async function recordProfileConsent({ page, axe }: Stage, participantId: string): Promise<void> {
  const say = caseworker.consents;
  await page.goto(`/handlaggare/deltagare/${participantId}/samtycken`);
  await axe();
  await page.getByRole("link", { name: participant.consentTexts.purposes.profile_in_matching }).click();
  await choice(page, say.how, say.ways.in_person_with_witness).check();
  await page.getByRole("checkbox", { name: say.confirm }).check();
  await axe();
  await button(page, say.save).click();
  await expect(page.getByText(say.none, { exact: true })).toBeHidden();
  await expect(page.getByRole("region", { name: say.given })).toContainText(
    participant.consentTexts.purposes.profile_in_matching,
  );
}

/** Makes a card on paper to sign in with; returns what stands on it. */
export async function issuePaperCard(
  { page, axe }: Stage,
  participantId: string,
): Promise<{ secret: string; pin: string }> {
  const say = caseworker.paper;
  const pin = "507193";
  await page.goto(`/handlaggare/deltagare/${participantId}/papperskort`);
  await axe();
  await field(page, say.pin).fill(pin);
  await field(page, say.repeat).fill(pin);
  await button(page, say.issue).click();
  const sheet = page.getByRole("region", { name: say.sheetTitle });
  await expect(sheet).toBeVisible();
  await axe();
  const term = sheet.getByRole("definition").last();
  const secret = (await term.innerText()).replaceAll(/\s/g, "");
  return { secret, pin };
}

/** Puts the card before the gate; returns what brokers call it. */
export async function publishProfile({ page, axe }: Stage, participantId: string): Promise<string> {
  const say = caseworker.profile;
  const before = say.published.title({ alias: "" });
  await page.goto(`/handlaggare/deltagare/${participantId}/profil`);
  await expect(page.getByText(say.preview)).toBeVisible();
  await axe();
  await button(page, say.publish.action).click();
  const title = page.getByText(before.trim());
  await expect(title).toBeVisible();
  await axe();
  return (await title.innerText()).slice(before.length).trim();
}
