import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { button, choice, field, startingWith } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { agreementDesk, broker, states } = words;
const KEPT = "Kommer i tid och tar egna initiativ när det är lugnt.";

test("what was said at a follow-up, and at the end, is written down and read again @desktop", async ({
  page,
  axe,
}) => {
  await becomePersona({ page }, PERSONAS.broker);

  await test.step("a follow-up that is due leads from Idag to its form, which keeps what was typed", async () => {
    const say = agreementDesk.followUp;
    await openDue(page, agreementDesk.followUps.record);
    await axe(page);
    await field(page, say.worksWell).fill(KEPT);
    await button(page, say.save).click();
    await expect(page.getByRole("alert").or(page.locator("[role=group][tabindex]")).first()).toBeVisible();
    await expect(field(page, say.worksWell)).toHaveValue(KEPT);
    await choice(page, say.how, states.followUp.how["at-workplace"]).check();
    await field(page, say.hoursPlanned).fill("40");
    await field(page, say.hoursAttended).fill("37,5");
    await choice(page, say.steps, states.followUp.steps["comes-on-time"]).check();
    await button(page, say.save).click();
    await expect(page.getByText(words.flash["follow-up-recorded"])).toBeVisible();
    await page
      .getByRole("link", { name: startingWith(agreementDesk.followUps.read) })
      .last()
      .click();
    await expect(page.getByText(say.recorded)).toBeVisible();
    await expect(page.getByText(KEPT)).toBeVisible();
    await axe(page);
  });

  await test.step("one that is over gets its summing up, with the participant's own words", async () => {
    const say = agreementDesk.final;
    await openDue(page, agreementDesk.followUps.final);
    await field(page, say.tasks).fill("Plock, packning och ordning på lagret.");
    await field(page, say.hoursPlanned).fill("320");
    await field(page, say.hoursAttended).fill("301");
    await choice(page, say.supervision, say.supervisionOptions["now-and-then"]).check();
    await field(page, say.strengths).fill("Noggrann, och hjälper andra utan att bli ombedd.");
    await field(page, say.participantWords).fill("Jag vill fortsätta med det här.");
    await field(page, say.summary).fill("Arbetade självständigt mot slutet.");
    await button(page, say.save).click();
    await expect(page.getByText(words.flash["final-recorded"])).toBeVisible();
    await axe(page);
  });
});

/** From "Idag" to the first agreement that waits for this, and to its form. */
async function openDue(page: Page, link: string): Promise<void> {
  await page.goto("/maklare");
  const rows = page
    .getByRole("listitem")
    .filter({ has: page.getByText(broker.today.kinds["follow-up-due"].name, { exact: true }) });
  const paths = await rows
    .getByRole("link")
    .evaluateAll((links) => links.map((one) => one.getAttribute("href")));
  for (const path of paths) {
    await page.goto(path ?? "");
    const form = page.getByRole("link", { name: startingWith(link) });
    if ((await form.count()) === 0) continue;
    await form.first().click();
    return expect(page.getByRole("textbox").first()).toBeVisible();
  }
  throw new Error(`nothing that is due has "${link}"`);
}
