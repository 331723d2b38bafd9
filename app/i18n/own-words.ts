import { traits as en } from "./en/traits.ts";
import type { Locale } from "./locale.ts";
import type { Messages } from "./messages.ts";
import { traits as svLatt } from "./sv-latt/traits.ts";

const TRAITS: Record<Locale, Messages["traits"]> = { sv: svLatt, "sv-latt": svLatt, en, ar: svLatt };

/**
 * The traits as one asks and answers about oneself. Full Swedish words them as an observer would, so easy Swedish,
 * which is put to the person, is used in its place.
 */
export function ownWords(locale: Locale): Pick<Messages, "traits"> {
  return { traits: TRAITS[locale] };
}
