import { expect } from "@playwright/test";
import { codeFromOfferedKey } from "./authenticator.ts";
import { button, field } from "./form.ts";
import { PERSONAS } from "./personas.ts";
import { becomePersona } from "./sign-in.ts";
import type { Stage } from "./stage.ts";
import { words } from "./words.ts";

const { auth, common, manager } = words;

const LINK = /https?:\/\/\S+\/inbjudan\/\S+/;

export interface Colleague {
  name: string;
  email: string;
}

/** The manager invites a broker; returns the link that came by mail. */
export async function inviteBroker(stage: Stage, { name, email }: Colleague): Promise<string> {
  const { page, inbox, axe } = stage;
  await becomePersona(stage, PERSONAS.manager);
  await axe();
  await page.getByRole("link", { name: common.nav.staff, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: manager.staff.title })).toBeVisible();
  await axe();
  await field(page, manager.staff.name).fill(name);
  await field(page, manager.staff.email).fill(email);
  await field(page, manager.staff.role).selectOption({ label: common.roles.broker });
  await button(page, manager.staff.invite).click();
  await expect(page.getByRole("region", { name: manager.staff.invitedTitle })).toContainText(email);
  const [link] = await inbox.next(email, LINK);
  return link;
}

/** The invited broker chooses a password, connects an app, and is in. */
export async function acceptInvitation({ page, axe }: Stage, link: string): Promise<void> {
  await page.goto(new URL(link).pathname);
  await expect(page.getByRole("heading", { level: 1, name: auth.invite.title })).toBeVisible();
  await axe();
  await field(page, auth.invite.password).fill("fyra lugna ekar vid ån");
  await field(page, auth.invite.repeat).fill("fyra lugna ekar vid ån");
  await field(page, auth.invite.totpCode).fill(await codeFromOfferedKey(page));
  await button(page, auth.invite.accept).click();
  await expect(page).toHaveURL(/\/maklare$/);
  await axe();
}

/** The manager finds in the log that the employer has opened who it is. */
export async function findSightInLog({ page, axe }: Stage): Promise<void> {
  const say = manager.log;
  await page.goto("/chef/logg");
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
  await field(page, say.filterRole).selectOption({ label: common.roles.employer });
  await page.getByRole("checkbox", { name: say.onlyParticipants }).check();
  await button(page, common.list.filter).click();
  await expect(page).toHaveURL(/roll=employer/);
  const sight = page
    .getByRole("row")
    .filter({ hasText: manager.acts["proposal.identity"] ?? "proposal.identity" });
  await expect(sight.first()).toContainText(common.roles.employer);
  await axe();
}
