import { expect } from "@playwright/test";
import { codeFromOfferedKey } from "./authenticator.ts";
import { button, field, startingWith } from "./form.ts";
import { codeFor } from "./mail.ts";
import type { Stage } from "./stage.ts";
import { words } from "./words.ts";

const { auth } = words;

/** Into the demo as one of its people. */
export async function becomePersona({ page }: Pick<Stage, "page">, label: string): Promise<void> {
  await page.goto("/demo/roll");
  await page.getByRole("button", { name: label }).first().click();
  await expect(page).not.toHaveURL(/\/(demo|hem)/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** From the sign-in page by a code in the mail, which no address bar ever holds. */
export async function signInByEmail(stage: Stage, address: string): Promise<void> {
  await stage.page.goto("/logga-in");
  await signInByEmailHere(stage, address);
}

/** The same where the portal itself has asked for it, and leads back afterwards. */
export async function signInByEmailHere({ page, inbox, axe }: Stage, address: string): Promise<void> {
  await axe();
  await page.getByRole("link", { name: startingWith(auth.choose.email.title) }).click();
  await expect(page.getByRole("heading", { level: 1, name: auth.email.title })).toBeVisible();
  await axe();
  await field(page, auth.email.address).fill(address);
  await button(page, auth.email.send).click();
  await expect(page.getByRole("heading", { level: 1, name: auth.email.sentTitle })).toBeVisible();
  await axe();
  await field(page, auth.email.code).fill(await codeFor(inbox, address));
  await button(page, auth.email.verify).click();
  await expect(page).not.toHaveURL(/logga-in/);
}

/** The second step: an app is connected, and its code raises the session that a mailed code opened. */
export async function stepUpWithNewApp({ page, axe }: Stage): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: auth.stepUp.title })).toBeVisible();
  await axe();
  await field(page, auth.invite.totpCode).fill(await codeFromOfferedKey(page));
  await button(page, auth.stepUp.verify).click();
}

/** With the card on paper: the secret stands in the fragment, which no server sees, and leaves the address at once. */
export async function signInWithPaperCard(
  { page, axe }: Stage,
  card: { secret: string; pin: string },
): Promise<void> {
  await page.goto(`/logga-in/kort#${card.secret}`);
  await expect(page.getByText(auth.card.found)).toBeVisible();
  expect(page.url()).not.toContain(card.secret);
  await axe();
  await field(page, auth.card.pin).fill(card.pin);
  await button(page, auth.card.verify).click();
  await expect(page).toHaveURL(/\/min-sida$/);
}
