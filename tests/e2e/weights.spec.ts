import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { button, choice, field } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { errors, flash, manager } = words;
const say = manager.weights;
const WHY = "Vi prövar en vår med mer vikt på yrket.";

async function openWeights(page: Page): Promise<void> {
  await becomePersona({ page }, PERSONAS.manager);
  await page.getByRole("main").getByRole("link", { name: manager.overview.weights.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: say.title })).toBeVisible();
}

const pointsOf = async (page: Page, part: keyof typeof say.parts) =>
  Number(await field(page, say.parts[part].name).inputValue());

/** Points from the traits to the occupation, by the keyboard: the fields follow each other. */
async function movePoints(page: Page, points: number): Promise<void> {
  const [traits, occupation] = [await pointsOf(page, "traits"), await pointsOf(page, "occupation")];
  await field(page, say.parts.traits.name).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(String(traits - points));
  await page.keyboard.press("Tab");
  await expect(field(page, say.parts.occupation.name)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(String(occupation + points));
}

test("a manager sees what other weights would do, saves them and finds them in the history", async ({
  page,
  axe,
}) => {
  await openWeights(page);
  const before = await pointsOf(page, "traits");
  const waiting = await pointsOf(page, "waiting");
  const inForce = page.getByRole("region", { name: say.inForce.title });
  await expect(inForce).toContainText(say.points({ points: before }));
  await axe(page);

  await movePoints(page, 6);
  await field(page, say.form.why).fill(WHY);
  // Enter in a field does no more than show.
  await field(page, say.parts.occupation.name).press("Enter");
  const preview = page.getByRole("region", { name: say.preview.title });
  await expect(preview.getByRole("table")).toBeVisible();
  await expect(preview.getByRole("row").nth(1)).toContainText(/Inget|Minst \d+|Färre än \d+|Visas inte/);
  await expect(preview.locator("xpath=..")).toBeFocused();
  await axe(page);
  await expect(field(page, say.parts.traits.name)).toHaveValue(String(before - 6));
  await expect(field(page, say.form.why)).toHaveValue(WHY);
  await expect(page.getByText(say.history.none)).toBeVisible();

  await button(page, say.form.save).click();
  await expect(page.getByText(flash["weights-saved"])).toBeVisible();
  await expect(inForce).toContainText(say.points({ points: before - 6 }));
  const history = page.getByRole("region", { name: say.history.title });
  await expect(history.getByRole("row").nth(1)).toContainText(WHY);
  await expect(field(page, say.parts.traits.name)).toHaveValue(String(before - 6));
  await axe(page);

  await history.getByRole("link", { name: say.base({ number: 2 }) }).click();
  await expect(field(page, say.parts.traits.name)).toHaveValue(String(before));
  await choice(page, say.form.waitingOn, say.form.switches.waitingOn.off.label).check();
  await field(page, say.form.why).fill("Väntetiden ska inte räknas hos oss.");
  await button(page, say.form.save).click();
  await expect(inForce).toContainText(say.offPoints({ points: waiting }));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what cannot be is said beside its field and nothing typed is lost; the preview saves nothing", async ({
    page,
    allowConsoleError,
  }) => {
    allowConsoleError(/400/);
    await openWeights(page);
    const versions = await page.getByRole("region", { name: say.history.title }).innerText();
    const points = {
      traits: "20",
      occupation: "många",
      conditions: "16",
      distance: "12",
      certainty: "0",
      waiting: "11",
      spread: "0",
    };
    for (const [part, typed] of Object.entries(points))
      await field(page, say.parts[part as keyof typeof points].name).fill(typed);
    await field(page, say.form.why).fill(WHY);
    await field(page, say.form.validFrom).fill("2027-03-01");
    await button(page, say.form.save).click();
    for (const [part, typed] of Object.entries(points))
      await expect(field(page, say.parts[part as keyof typeof points].name)).toHaveValue(typed);
    const { field: told } = errors;
    await expect(field(page, say.parts.traits.name)).toHaveAccessibleDescription(
      new RegExp(told.min({ min: 25 })),
    );
    await expect(field(page, say.parts.occupation.name)).toHaveAccessibleDescription(new RegExp(told.number));
    await expect(field(page, say.parts.waiting.name)).toHaveAccessibleDescription(
      new RegExp(told.max({ max: 10 })),
    );
    await expect(field(page, say.form.why)).toHaveValue(WHY);

    await field(page, say.parts.traits.name).fill("40");
    await field(page, say.parts.occupation.name).fill("22");
    await field(page, say.parts.waiting.name).fill("5");
    await button(page, say.form.save).click();
    await expect(field(page, say.parts.traits.name)).toHaveAccessibleDescription(
      new RegExp(told["weights.sum"]({ sum: 95 })),
    );

    await field(page, say.parts.occupation.name).fill("27");
    await button(page, say.form.preview).click();
    await expect(page.getByRole("region", { name: say.preview.title }).getByRole("table")).toBeVisible();
    await expect(field(page, say.parts.occupation.name)).toHaveValue("27");
    expect(await page.getByRole("region", { name: say.history.title }).innerText()).toBe(versions);
  });
});
