import { match as en } from "./en/match.ts";
import type { Locale } from "./locale.ts";
import type { MatchWords } from "./match-text.ts";
import { match as sv } from "./sv/match.ts";
import { match as svLatt } from "./sv-latt/match.ts";

const WORDS: Record<Locale, MatchWords> = { sv, "sv-latt": svLatt, en, ar: svLatt };

/** The grounds of a match in one language; Arabic, not worded yet, reads easy Swedish as its other pages do. */
export function matchWords(locale: Locale): MatchWords {
  return WORDS[locale];
}
