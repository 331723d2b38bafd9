import { COMPOUND_WORDS, EXCEPTIONS, FIRST_FORMS, GENERAL_HEADS, WORK_HEADS } from "./data/compound-parts.ts";
import { NOUN_FORMS, VERB_FORMS, WHOLE_WORDS } from "./data/lemmas.ts";
import { STOP_WORDS } from "./data/stop-words.ts";
import { SYNONYM_GROUPS, WORD_FAMILIES } from "./data/word-families.ts";

/** Every list the analysis reads, as one text: an index made with other lists has to be made anew. */
export function wordListsAsText(): string {
  return JSON.stringify([
    ...[COMPOUND_WORDS, WORK_HEADS, GENERAL_HEADS, WORD_FAMILIES, SYNONYM_GROUPS],
    ...[EXCEPTIONS, FIRST_FORMS, NOUN_FORMS, VERB_FORMS, WHOLE_WORDS, STOP_WORDS].map((list) => [...list]),
  ]);
}
