import { headwordsOf, isHeadword } from "./dictionary.ts";

const SHORTEST_FIRST = 3;
const SHORTEST_TAIL = 4;

/** What names of places end in, when no dictionary has the word: "Lagersberg", "Bagarmossen". */
const PLACE_ENDING =
  /(?:berga?|mossen?|by|torp|holm|vik(?:en)?|sjön?|hult|borg|dal(?:en|a)?|ryd|strand|näs|ås(?:en)?|lund|sund|stad|löv|hamra|bro|forsa?|bäck|backa|bo|arp|ängen|heden)s?$/;

/**
 * A word that no dictionary has as two words that it has: "motviktstruck" → motvikt, truck. Null for what the dictionary
 * knows as it stands ("kollegor"), for names of places, and for what is no compound. The longest last part wins.
 */
export function dictionaryCompound(word: string): readonly [first: string, last: string] | null {
  if (headwordsOf(word).length > 0 || PLACE_ENDING.test(word)) return null;
  for (let cut = SHORTEST_FIRST; cut <= word.length - SHORTEST_TAIL; cut += 1) {
    const last = headwordsOf(word.slice(cut))[0];
    if (last === undefined) continue;
    const first = firstWord(word.slice(0, cut), word[cut]!);
    if (first !== null) return [first, word.slice(cut)];
  }
  return null;
}

/** As it stands, without the s that joins, or with the letter that is written once of three ("pallastning": pall). */
function firstWord(first: string, next: string): string | null {
  if (isHeadword(first)) return first;
  if (first.endsWith("s") && first.length > SHORTEST_FIRST && isHeadword(first.slice(0, -1)))
    return first.slice(0, -1);
  return first.endsWith(next) && isHeadword(first + next) ? first + next : null;
}
