import { expect } from "@playwright/test";
import { button, choice, field, startingWith } from "./form.ts";
import type { Stage } from "./stage.ts";
import { words } from "./words.ts";

const { broker, states } = words;

/** Every check of the list, made on a number that the broker has found. */
export async function verifyCompany({ page, axe }: Stage, name: string): Promise<void> {
  const say = broker.companies;
  await page.goto("/maklare/foretag");
  await axe();
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await axe();
  await page.getByRole("link", { name: say.check.open }).click();
  await expect(page.getByRole("heading", { level: 1, name: say.check.title({ name }) })).toBeVisible();
  await axe();
  for (const check of Object.values(states.company.checks))
    await choice(page, say.check.checks, check).check();
  await field(page, say.check.numberSource).selectOption("business-register");
  await button(page, states.company.acts.verify).click();
  await expect(page.getByText(states.company.states.verified.name, { exact: true })).toBeVisible();
}

/** Reads what was handed in, says why nobody is pushed out, and publishes. */
export async function reviewAndPublish({ page, axe }: Stage, title: string): Promise<void> {
  const say = broker.review;
  await page.goto("/maklare/platser");
  await axe();
  await page.getByRole("link", { name: title }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await axe();
  await choice(page, say.displacement.layoffs, words.common.actions.no).check();
  await field(page, say.displacement.reason).fill("Uppgifterna är utöver det som de anställda hinner med.");
  await choice(page, say.union.status, say.union.statuses.not_required).check();
  await field(page, say.union.reason).selectOption("no-local-union");
  await button(page, say.decide.publish).click();
  await expect(page).toHaveURL(/\/maklare\/platser$/);
  await expect(page.getByRole("region", { name: say.list.published })).toContainText(title);
}

/** The ranked cards of a placement, none of them with a name; proposes the one called `alias`. Returns the page's whole HTML. */
export async function proposeCandidate(
  { page, axe }: Stage,
  placementId: string,
  alias: string,
): Promise<string> {
  const say = broker.workspace;
  await page.goto(`/maklare/platser/${placementId}`);
  const cards = page.getByRole("region", { name: say.candidates });
  await expect(cards.getByRole("heading", { level: 3, name: alias })).toBeVisible();
  await expect(cards.getByRole("heading", { level: 3 }).first()).toContainText("1.");
  await axe();
  const html = await page.content();
  await cards
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3, name: alias }) })
    .getByRole("button", { name: startingWith(say.proposeShort) })
    .click();
  await expect(page.getByRole("region", { name: say.proposals })).toContainText(
    words.states.proposal.statuses.awaits_participant.name,
  );
  return html;
}

/** Opens the newest proposal of a placement. */
export async function openProposal({ page, axe }: Stage, placementId: string): Promise<void> {
  await page.goto(`/maklare/platser/${placementId}`);
  await page.getByRole("region", { name: broker.workspace.proposals }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/maklare\/forslag\//);
  await axe();
}

/** After the participant's yes: the card goes to the employer, still without a name. */
export async function presentProposal(stage: Stage, placementId: string): Promise<void> {
  const { page } = stage;
  await openProposal(stage, placementId);
  await button(page, broker.proposals.present).click();
  await expect(page.getByText(broker.proposals.nextWaiting.presented)).toBeVisible();
}

/** After the meeting. */
export async function agreeOnProposal(stage: Stage, placementId: string): Promise<void> {
  const { page, axe } = stage;
  await openProposal(stage, placementId);
  await button(page, broker.proposals.agree).click();
  await expect(page.getByText(broker.proposals.agreed)).toBeVisible();
  await axe();
}
