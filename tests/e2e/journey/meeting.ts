import { expect } from "@playwright/test";
import { dayInSweden } from "./day.ts";
import { button, field } from "./form.ts";
import { signInByEmail, stepUpWithNewApp } from "./sign-in.ts";
import type { Stage } from "./stage.ts";
import { words } from "./words.ts";

const say = words.employer.proposals;

/** Signs in by code, opens the proposal from the mail and says yes to meet somebody without a name. */
export async function wantToMeet(stage: Stage, email: string): Promise<string> {
  const { page, inbox, axe } = stage;
  const [link] = await inbox.next(email, /https?:\/\/\S+\/arbetsgivare\/forslag\/[^\s?#]+/);
  await signInByEmail(stage, email);
  await axe();
  await page.goto(new URL(link).pathname);
  await expect(page.getByRole("heading", { level: 2, name: say.question })).toBeVisible();
  await axe();
  const html = await page.content();
  await button(page, say.yes).click();
  await expect(page.getByRole("heading", { level: 2, name: say.wanted.title })).toBeVisible();
  return html;
}

/** A code in the mail is not enough to see who it is: a second step comes between. */
export async function openIdentity(stage: Stage, name: string): Promise<void> {
  const { page, axe } = stage;
  await page.reload();
  await axe();
  await page.getByRole("link", { name: say.identified.open }).click();
  await stepUpWithNewApp(stage);
  await expect(page.getByRole("heading", { level: 1, name: say.person.title })).toBeVisible();
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await axe();
}

export async function bookMeeting({ page, axe }: Stage): Promise<void> {
  await page.getByRole("link", { name: say.person.back }).click();
  await field(page, say.meet.date).fill(dayInSweden(3));
  await field(page, say.meet.place).fill("I entrén på Lagervägen 4, klockan 10");
  await button(page, say.meet.send).click();
  await expect(page.getByText(say.meet.after)).toBeVisible();
  await axe();
}
