import type { Page } from "@playwright/test";
import type { Inbox } from "./mail.ts";

/** One person at their own browser, with what every part of the journey needs. */
export interface Stage {
  page: Page;
  inbox: Inbox;
  /** Fails unless axe finds nothing on the page as it stands. */
  axe(): Promise<void>;
}

/** The id that an address ends with, or that stands after `part` in it. */
export function idAfter(page: Page, part: string): string {
  const [, after = ""] = new URL(page.url()).pathname.split(`/${part}/`);
  const [id = ""] = after.split("/");
  return id;
}

/** Looks at each view the first time it is met: the same page with the same headings is not looked at twice. */
export function oncePerView(look: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  const seen = new Set<string>();
  return async (page) => {
    const path = new URL(page.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id");
    const headings = await page.getByRole("heading").allInnerTexts();
    const view = [path, ...headings].join("\n");
    if (seen.has(view)) return;
    seen.add(view);
    await look(page);
  };
}
