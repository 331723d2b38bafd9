import type { Locale } from "./locale.ts";
import { svOpen } from "./sv/open.ts";
import type { Messages, OpenMessages } from "./sv/type.ts";

/** How much of a language a page needs: the sections of the pages before sign-in, or all. */
export type Depth = "open" | "whole";

/**
 * The catalogues as the browser fetches them, each when it is needed (docs/decisions/0009-message-catalogue.md).
 * On the server all are in hand from the start: `messages.ts`.
 */
const FETCH: Record<Locale, Record<Depth, () => Promise<Messages | OpenMessages>>> = {
  sv: {
    open: async () => svOpen,
    whole: async () => (await import("./sv/index.ts")).sv,
  },
  "sv-latt": {
    open: async () => (await import("./sv-latt/open.ts")).svLattOpen,
    whole: async () => (await import("./sv-latt/index.ts")).svLatt,
  },
  en: {
    open: async () => (await import("./en/open.ts")).enOpen,
    whole: async () => (await import("./en/index.ts")).en,
  },
  ar: {
    open: async () => (await import("./ar/open.ts")).arOpen,
    whole: async () => (await import("./ar/index.ts")).ar,
  },
};

const inHand = new Map<string, Messages>();
const onTheWay = new Map<string, Promise<Messages>>();

/** Swedish before sign-in comes with the code, so that an error page can speak whatever else failed. */
export const FALLBACK_MESSAGES: Messages = behindOpen(svOpen);
keepCatalogue("sv", "open", FALLBACK_MESSAGES);

/** Puts a catalogue in hand: the server all of them, the browser what it has fetched. */
export function keepCatalogue(locale: Locale, depth: Depth, messages: Messages): void {
  inHand.set(key(locale, depth), messages);
}

/** The catalogue if it is in hand; a whole one serves as an open one. */
export function catalogueInHand(locale: Locale, depth: Depth): Messages | undefined {
  return inHand.get(key(locale, "whole")) ?? inHand.get(key(locale, depth));
}

/** Fetches a catalogue once; the same promise each time, as React's `use` wants it. */
export function fetchCatalogue(locale: Locale, depth: Depth): Promise<Messages> {
  const id = key(locale, depth);
  const known = onTheWay.get(id);
  if (known) return known;
  const coming = FETCH[locale][depth]().then((messages) => {
    const kept = behindOpen(messages);
    keepCatalogue(locale, depth, kept);
    return kept;
  });
  onTheWay.set(id, coming);
  // A failed fetch may be tried again by the next page.
  coming.catch(() => onTheWay.delete(id));
  return coming;
}

function key(locale: Locale, depth: Depth): string {
  return `${locale} ${depth}`;
}

/**
 * An open catalogue in the whole one's type: pages at open paths (open-paths.ts) ask for nothing else, which
 * tests/e2e/public-search.spec.ts holds in a browser.
 */
function behindOpen(messages: Messages | OpenMessages): Messages {
  return messages as Messages;
}
