import { expect } from "@playwright/test";
import { button, choice, field } from "./form.ts";
import { codeFor } from "./mail.ts";
import { idAfter, type Stage } from "./stage.ts";
import { words } from "./words.ts";

const { agreement, agreementDesk, signer } = words;

/** From "alla är överens" to an agreement sent out to be signed; returns its id. */
export async function draftAndSendOut(
  { page, axe }: Stage,
  handledare: { name: string; email: string },
): Promise<string> {
  const say = agreementDesk.edit;
  await button(page, agreementDesk.write).click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
  const id = idAfter(page, "avtal");
  await axe();
  await choice(page, say.handledareIs, say.handledareOther).check();
  await field(page, say.handledareName).fill(handledare.name);
  await field(page, say.handledareEmail).fill(handledare.email);
  await field(page, say.introduction).fill(
    "Första veckan går ni runt tillsammans och provar en uppgift om dagen.",
  );
  await field(page, say.equipment).fill("Skor och handskar finns på plats.");
  await choice(page, say.insurance, words.states.agreement.deciders.kommun).check();
  await field(page, say.unionStatus).selectOption("not_required");
  await field(page, say.unionReason).selectOption("no-local-union");
  await button(page, say.save).click();
  await expect(page.getByText(agreementDesk.page.ready)).toBeVisible();
  await axe();
  await button(page, agreementDesk.page.propose).click();
  await expect(page.getByRole("heading", { level: 2, name: agreement.signatures.title })).toBeVisible();
  await axe();
  return id;
}

/** Without an account: the personal link, the code in a mail of its own, the text, the pen. */
export async function signAsSigner({ page, inbox, axe }: Stage, email: string): Promise<void> {
  const [link] = await inbox.next(email, /https?:\/\/\S+\/underskrift\/[^\s?#]+/);
  await page.goto(new URL(link).pathname);
  await axe();
  await button(page, signer.locked.action).click();
  await expect(page.getByRole("heading", { level: 1, name: signer.code.title })).toBeVisible();
  await axe();
  await field(page, signer.code.label).fill(await codeFor(inbox, email));
  await button(page, signer.code.action).click();
  await expect(page.getByText(signer.open.lead)).toBeVisible();
  await axe();
  await sign(page);
}

export async function signAsEmployer({ page, axe }: Stage, agreementId: string): Promise<void> {
  await page.goto("/arbetsgivare/avtal");
  await axe();
  await page.goto(`/arbetsgivare/avtal/${agreementId}`);
  await axe();
  await sign(page);
}

/** The unit signs last, which seals the document. */
export async function signForUnit({ page }: Stage, agreementId: string): Promise<void> {
  await page.goto(`/maklare/avtal/${agreementId}`);
  await button(page, agreementDesk.page.sign).click();
  await expect(button(page, agreementDesk.page.sign)).toBeHidden();
}

/** The sealed file, as the reader's own browser gets it: a PDF. */
export async function openSealedFile({ page, axe }: Stage, agreementId: string): Promise<void> {
  await expect(page.getByRole("link", { name: agreement.file.action })).toBeVisible();
  await axe();
  const answer = await page.request.get(`/avtal/${agreementId}/pdf`);
  expect(answer.headers()["content-type"]).toContain("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString("latin1")).toBe("%PDF-");
}

async function sign(page: Stage["page"]): Promise<void> {
  await page.getByRole("checkbox", { name: agreement.sign.box }).check();
  await button(page, agreement.sign.action).click();
  await expect(page.getByRole("heading", { level: 2, name: agreement.sign.title })).toBeHidden();
}
