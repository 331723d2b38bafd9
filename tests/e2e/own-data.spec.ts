import { readFileSync } from "node:fs";
import { expect, test } from "../setup/browser.ts";
import { button, field } from "./journey/form.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";
import { words } from "./journey/words.ts";

const { rights } = words.participant;
const { data, tabs } = words.caseworker;

test("a participant reads what is kept, takes it home, and asks for a correction and an erasure", async ({
  page,
  axe,
}) => {
  await becomePersona({ page }, PERSONAS.participantWithProposal);
  await page.getByRole("link", { name: rights.nav.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: rights.title })).toBeVisible();
  await axe(page);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: rights.download }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("registerutdrag.json");
  const kept = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect(kept.parts.map(({ part }: { part: string }) => part)).toContain("consents");

  await field(page, rights.correction.part).selectOption({ label: rights.parts.card });
  await field(page, rights.correction.words).fill("Jag har truckkort B också.");
  await button(page, rights.correction.send).click();
  const asked = page.getByRole("region", { name: rights.requests.title });
  await expect(asked.getByText("Jag har truckkort B också.")).toBeVisible();
  await expect(asked.getByText(rights.requests.states.open)).toBeVisible();

  await button(page, rights.erasure.send).click();
  await expect(page.getByText(rights.erasure.waiting)).toBeVisible();
  await axe(page);
});

test("a caseworker finds a participant's data beside the case, and the manager the requests", async ({
  page,
  axe,
}) => {
  await becomePersona({ page }, PERSONAS.caseworker);
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("link", { name: tabs.data, exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: data.requests })).toBeVisible();
  await axe(page);

  await becomePersona({ page }, PERSONAS.manager);
  await page.goto("/chef/radering");
  await expect(page.getByRole("heading", { level: 1, name: words.manager.erasures.title })).toBeVisible();
  await axe(page);
  await page.goto("/chef/gallring");
  await axe(page);
});
