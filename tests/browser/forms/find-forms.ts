import type { APIRequestContext, Page } from "@playwright/test";
import { matchRoutes } from "react-router";
import { type PageForm, readHtml } from "./read-forms.ts";

export interface FoundForm extends PageForm {
  /** The address of app/routes.ts that it posts to. */
  address: string;
  cookie: string;
  /** What its page says before anything is sent. */
  before: string[];
}

export interface Finder {
  api: APIRequestContext;
  /** An empty page, whose parser reads what the server answers. */
  blank: Page;
  addresses: readonly string[];
  /** Pages read of each address, and the forms found on them, once each: by address, button and fields. */
  read: Map<string, number>;
  forms: Map<string, FoundForm>;
}

/**
 * Reads the pages at `from` as that person, and where `follow` says so the pages that they lead to, and gathers the
 * forms. An address is read `pages(address)` times in all: forms come and go with the state of what a page shows.
 */
export async function findForms(
  finder: Finder,
  {
    cookie,
    from,
    pages = () => 1,
    follow = false,
  }: { cookie: string; from: string[]; pages?: (address: string) => number; follow?: boolean },
): Promise<void> {
  const seen = new Set(from.map(withoutQuery));
  const waiting = [...from];
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    const times = finder.read.get(addressOf(here, finder)) ?? 0;
    if (times >= pages(addressOf(here, finder))) continue;
    const response = await finder.api.get(here, { headers: headersOf(cookie) });
    if (response.status() !== 200 || !response.headers()["content-type"]?.includes("html")) continue;
    const at = new URL(response.url());
    finder.read.set(addressOf(at.pathname, finder), times + 1);
    const page = await readHtml(finder.blank, await response.text(), at.pathname + at.search);
    for (const form of page.forms) {
      const address = addressOf(form.action, finder);
      const key = [address, form.button.replace(/=[\w-]{20,}$/, ""), ...form.fields.map(keyOf)].join(" ");
      if (!finder.forms.has(key)) finder.forms.set(key, { ...form, address, cookie, before: page.texts });
    }
    for (const link of follow ? page.links : []) {
      if (seen.has(withoutQuery(link))) continue;
      seen.add(withoutQuery(link));
      waiting.push(link);
    }
  }
}

export function headersOf(cookie: string): Record<string, string> {
  return { Cookie: cookie, Accept: "text/html", "Accept-Language": "sv" };
}

function addressOf(path: string, { addresses }: Finder): string {
  const matches = matchRoutes(
    addresses.map((address) => ({ path: address })),
    withoutQuery(path),
  );
  return matches?.at(-1)?.route.path ?? "/*";
}

/** What a hidden field says tells forms apart (`intent`), unless it is an id or a version. */
function keyOf({ name, type, value }: { name: string; type: string; value: string }): string {
  return type === "hidden" && /^[a-z_-]+$/.test(value) ? `${name}=${value}` : name;
}

function withoutQuery(path: string): string {
  return path.split("?")[0] ?? path;
}
