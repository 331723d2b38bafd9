import { analyseText } from "./analyse.ts";
import type { PlannedWord } from "./plan-query.ts";
import { derivationRoot } from "./stem.ts";
import { tokenise } from "./tokenise.ts";

/** Longer names are nobody's query. */
const LONGEST = 60;

/** The names that a text lists, each as one word of what its words are derived from, whatever their order: "städning kontor" = "kontorets städning". */
export function wholeNames(text: string): string[] {
  return text
    .split(/[,;()]/)
    .map((name) => joinStems(analyseText(name).stems))
    .filter((name) => name !== "" && name.length <= LONGEST);
}

/** A whole text, to the letter, as one word; empty where it is longer than anybody types. */
export function wholeText(text: string): string {
  const whole = tokenise(text.slice(0, 2 * LONGEST))
    .map(({ word }) => word)
    .join("");
  return whole.length > LONGEST ? "" : whole;
}

/** A whole query in the same form: of its words as written, and as they were probably meant. Empty for no words. */
export function wholeQuery(plan: readonly PlannedWord[]): string[] {
  const meant = plan.map((word) => word.corrections[0] ?? word);
  return [...new Set([plan, meant].map((words) => joinStems(words.map(({ stem }) => stem))))].filter(
    (name) => name !== "",
  );
}

function joinStems(stems: readonly string[]): string {
  return stems.map(derivationRoot).toSorted().join("");
}
