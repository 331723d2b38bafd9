import { expect } from "@playwright/test";
import { button, field } from "./form.ts";
import type { Stage } from "./stage.ts";
import { words } from "./words.ts";

const { start, search, placement } = words.public;

/** Without an account: from the start page by a search to the placement. */
export async function findPlacement({ page, axe }: Stage, query: string, title: string): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: start.title })).toBeVisible();
  await axe();
  await field(page, start.searchLabel).fill(query);
  await button(page, start.searchButton).click();
  await expect(page.getByRole("heading", { level: 1, name: search.title })).toBeVisible();
  await axe();
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: placement.nextStep.visitor.title })).toBeVisible();
  await axe();
}
