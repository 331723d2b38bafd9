import type { Locale } from "./locale.ts";
import { type Messages, messagesFor } from "./messages.ts";

/**
 * The traits as one asks and answers about oneself. Full Swedish words them as an observer would, so easy Swedish,
 * which is put to the person, is used in its place.
 */
export function ownWords(locale: Locale): Pick<Messages, "traits"> {
  return messagesFor(locale === "sv" ? "sv-latt" : locale);
}
