import { isKnownWord, KNOWN_WORDS } from "./analyse.ts";
import { corrections, MOST_CORRECTIONS } from "./correct.ts";
import { COMPOUND_WORDS, FIRST_FORMS } from "./data/compound-parts.ts";
import { soundKey } from "./sound-key.ts";

const SHORTEST_HEARD = 4;
const SHORTEST_PART = 3;

const bySound = Map.groupBy(
  KNOWN_WORDS.map(({ word }) => word).filter((word) => word.length >= SHORTEST_HEARD),
  soundKey,
);
const firstForms = [...FIRST_FORMS.keys()].filter((form) => form.length >= SHORTEST_PART);
const firstFormWords = firstForms.map((word) => ({ word, documents: 0 }));

/** Words of the lists that sound like this one. */
export function soundsLike(word: string): readonly string[] {
  return word.length < SHORTEST_HEARD ? [] : (bySound.get(soundKey(word)) ?? []);
}

/** What a word may have been meant as, by the word lists alone: as it sounds, by its letters, or by one of its parts. */
export function likelyWords(word: string): readonly string[] {
  const heard = soundsLike(word);
  if (heard.length > 0) return heard;
  const near = corrections(word, KNOWN_WORDS);
  return near.length > 0 ? near : compoundsMeant(word);
}

/** "Fönsterpusning": where one part is known as it stands, the other is mended by itself. */
function compoundsMeant(word: string): string[] {
  const meant = new Set<string>();
  for (const first of firstForms) {
    const rest = word.slice(first.length);
    if (!word.startsWith(first) || isKnownWord(rest)) continue;
    for (const mended of corrections(rest, KNOWN_WORDS)) meant.add(first + mended);
  }
  for (const last of COMPOUND_WORDS) {
    if (last.length <= SHORTEST_PART || !word.endsWith(last)) continue;
    const first = word.slice(0, -last.length);
    if (FIRST_FORMS.has(first)) continue;
    for (const mended of corrections(first, firstFormWords)) meant.add(mended + last);
  }
  return [...meant].slice(0, MOST_CORRECTIONS);
}
