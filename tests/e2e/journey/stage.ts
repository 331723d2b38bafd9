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
