import { expect } from "@playwright/test";
import { button } from "./form.ts";
import type { Stage } from "./stage.ts";
import { words } from "./words.ts";

const { participant, common, agreement } = words;

/** Says yes to being shown without a name to one employer. */
export async function sayYesToBeShown({ page, axe }: Stage): Promise<void> {
  const say = participant.proposals;
  await axe();
  await page.getByRole("link", { name: participant.home.steps.answer_proposal.action }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: say.ask.title })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: say.preApproval.box })).not.toBeChecked();
  await axe();
  await button(page, say.ask.yes).click();
  await expect(
    page.getByRole("heading", { level: 1, name: say.statuses.participant_said_yes }),
  ).toBeVisible();
  await axe();
}

/** The second yes: this employer may know who it is. */
export async function sayYesToBeNamed({ page, axe }: Stage): Promise<void> {
  const say = participant.proposals;
  await page.goto("/min-sida");
  await page.getByRole("link", { name: participant.home.steps.answer_proposal.action }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: say.name.title })).toBeVisible();
  await axe();
  await button(page, say.name.yes).click();
  await expect(page.getByRole("heading", { level: 1, name: say.statuses.identified })).toBeVisible();
}

/** Reads in "Vem har tittat?" that the employer has opened the name, at `company`. */
export async function seeThatEmployerLooked({ page, axe }: Stage, company: string): Promise<void> {
  const { insight } = participant;
  await page.goto("/min-sida/insyn");
  await expect(page.getByRole("heading", { level: 1, name: insight.title })).toBeVisible();
  const sight = page.getByRole("listitem").filter({ hasText: insight.kinds.read_identity });
  await expect(sight.first()).toContainText(`${common.roles.employer}, ${company}`);
  await axe();
}

/** Reads and signs on the participant's own page. */
export async function signAsParticipant({ page, axe }: Stage, agreementId: string): Promise<void> {
  await page.goto(`/min-sida/avtal/${agreementId}`);
  await expect(page.getByRole("heading", { level: 2, name: agreement.summary.title })).toBeVisible();
  await axe();
  await page.getByRole("checkbox", { name: agreement.sign.box }).check();
  await button(page, agreement.sign.action).click();
  await expect(page.getByRole("heading", { level: 2, name: agreement.sign.title })).toBeHidden();
}
