import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import type { Locale } from "./locale.ts";
import { sv } from "./sv/index.ts";
import type { Messages } from "./sv/type.ts";
import { svLatt } from "./sv-latt/index.ts";

export type { Locale } from "./locale.ts";
export type { Messages } from "./sv/type.ts";

export const CATALOGUES: Record<Locale, Messages> = { sv, "sv-latt": svLatt, en, ar };

/**
 * The whole catalogue of one language, for loaders, actions and mail: on the server only, for it brings all four.
 * Components ask `useMessages`.
 */
export function messagesFor(locale: Locale): Messages {
  return CATALOGUES[locale];
}
