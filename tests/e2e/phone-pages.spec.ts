import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import { PERSONAS } from "./journey/personas.ts";
import { becomePersona } from "./journey/sign-in.ts";

/** A page to look at: an address, or where the first matching links lead, one after the other. */
type Stop = string | Link;

interface Link {
  on: string;
  follow: readonly RegExp[];
  /** What stands under that address. */
  part?: string;
}

interface Walk {
  who: string;
  persona: string | null;
  stops: readonly Stop[];
}

const ID = "[0-9a-f-]{36}";
const COMMON = ["/konto"];

const WALKS: readonly Walk[] = [
  {
    who: "anyone",
    persona: null,
    stops: [
      "/",
      "/platser",
      "/platser?q=lager",
      { on: "/platser", follow: [new RegExp(`^/platser/${ID}$`)] },
      "/sa-gar-det-till",
      "/for-arbetsgivare",
      "/logga-in",
      "/logga-in/e-post",
      "/logga-in/personal",
      "/logga-in/kort",
    ],
  },
  {
    who: "an employer",
    persona: PERSONAS.employerWithProposal,
    stops: [
      "/arbetsgivare",
      { on: "/arbetsgivare", follow: [new RegExp(`^/arbetsgivare/platser/${ID}$`)] },
      {
        on: "/arbetsgivare",
        follow: [new RegExp(`^/arbetsgivare/platser/${ID}$`), new RegExp(`^/arbetsgivare/forslag/${ID}$`)],
      },
      "/arbetsgivare/foretag",
      "/arbetsgivare/avtal",
      "/arbetsgivare/stod",
      ...COMMON,
    ],
  },
  {
    who: "a broker",
    persona: PERSONAS.broker,
    stops: [
      "/maklare",
      "/maklare/platser",
      { on: "/maklare/platser", follow: [new RegExp(`^/maklare/platser/${ID}/granska$`)] },
      { on: "/maklare/platser", follow: [new RegExp(`^/maklare/platser/${ID}/annons$`)] },
      "/maklare/foretag",
      { on: "/maklare/foretag", follow: [new RegExp(`^/maklare/foretag/${ID}$`)] },
      "/maklare/omgang",
      "/maklare/omgang?alla=1",
      "/maklare/forslag",
      { on: "/maklare/forslag", follow: [new RegExp(`^/maklare/forslag/${ID}$`)] },
      { on: "/maklare/platser", follow: [new RegExp(`^/maklare/platser/${ID}$`)] },
      "/maklare/avtal",
      { on: "/maklare/avtal", follow: [new RegExp(`^/maklare/avtal/${ID}$`)] },
      "/maklare/stod",
    ],
  },
  {
    who: "a caseworker",
    persona: PERSONAS.caseworker,
    stops: [
      "/handlaggare",
      "/handlaggare/deltagare/ny",
      ...["", "/samtycken", "/kompetenskort", "/profil", "/platser", "/papperskort"].map((part) => ({
        on: "/handlaggare",
        follow: [new RegExp(`^/handlaggare/deltagare/${ID}$`)],
        part,
      })),
      "/handlaggare/forslag",
      "/handlaggare/avtal",
      { on: "/handlaggare/avtal", follow: [new RegExp(`^/handlaggare/avtal/${ID}$`)] },
      "/handlaggare/stod",
    ],
  },
  {
    who: "a participant",
    persona: PERSONAS.participantWithProposal,
    stops: [
      "/min-sida",
      { on: "/min-sida", follow: [new RegExp(`^/min-sida/forslag/${ID}$`)] },
      "/min-sida/platser",
      "/min-sida/sokningar",
      "/min-sida/kort",
      "/min-sida/samtycken",
      "/min-sida/insyn",
    ],
  },
  {
    who: "a manager",
    persona: PERSONAS.manager,
    stops: [
      "/chef",
      "/chef/personal",
      "/chef/installningar",
      "/chef/matchning",
      "/chef/logg",
      "/chef/logg/kontroll",
      "/chef/logg/fragor",
      "/chef/gallring",
      "/chef/drift",
    ],
  },
];

for (const { who, persona, stops } of WALKS) {
  test(`the main pages of ${who} fit a phone and have no axe findings @phone`, async ({ page, axe }) => {
    if (persona) await becomePersona({ page }, persona);
    for (const stop of stops) {
      await page.goto(typeof stop === "string" ? stop : await addressOf(page, stop));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await axe(page);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await overflow(page), `${page.url()} at ${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
    }
  });
}

async function addressOf(page: Page, { on, follow, part = "" }: Link): Promise<string> {
  let address = on;
  for (const pattern of follow) {
    await page.goto(address);
    const hrefs = await page
      .getByRole("main")
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const found = hrefs.find((href) => pattern.test(href));
    expect(found, `a link on ${address} that matches ${pattern}`).toBeTruthy();
    address = found ?? "";
  }
  return address + part;
}

/** What sticks out of the page to the side; empty when one only scrolls down. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
