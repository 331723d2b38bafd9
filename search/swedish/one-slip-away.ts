import { headwordsOf } from "./dictionary.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzåäöé"];

/** The words, in any form, that the dictionary has and that lie one slip away: a letter too many, too few, wrong, or two changed about. */
export function oneSlipAway(word: string): string[] {
  const letters = [...word];
  const near = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const [before, after] = [letters.slice(0, at).join(""), letters.slice(at)];
    const [first = "", second = "", ...rest] = after;
    const tail = after.slice(1).join("");
    for (const letter of LETTERS) {
      near.add(before + letter + first + tail);
      if (first !== "") near.add(before + letter + tail);
    }
    if (first !== "") near.add(before + tail);
    if (second !== "") near.add(before + second + first + rest.join(""));
  }
  near.delete(word);
  return [...near].filter((each) => headwordsOf(each).length > 0);
}
