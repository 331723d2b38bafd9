import type { MatchKey, MatchMessage, MatchMessages } from "#app/domain/matching/messages.ts";
import type { match as source } from "./sv/match.ts";
import type { Widened } from "./widened.ts";

/** The wordings of one language for the grounds of a match. */
export type MatchWords = Widened<typeof source>;

/** One ground of a match as a sentence; `say` is the language's `Format`. */
export function matchText(
  words: MatchWords,
  { key, params }: MatchMessage,
  say: { day(date: string): string },
): string {
  // A key and its parameters belong together in MatchMessage; the union loses that when the two are taken apart.
  const word = words[key] as (params: MatchMessages[MatchKey], say: { day(date: string): string }) => string;
  return word(params, say);
}
