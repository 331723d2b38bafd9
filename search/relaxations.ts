import { isPlaceName } from "./swedish/place-names.ts";
import type { PlannedWord } from "./swedish/plan-query.ts";

/** Which documents match: those with all of the words, or with any of them (and then any part of a compound). */
export type Reach = "all" | "any";

interface Sought {
  plan: readonly PlannedWord[];
  reach: Reach;
}

/**
 * What is looked for where nothing has all the words: the same work elsewhere, then any of the words or of their
 * parts. A place alone is never a reason to show other work than was asked for.
 */
export function relaxations<Search extends Sought>(strict: Search): Search[] {
  const work = strict.plan.filter((word) => !isPlace(word));
  const elsewhere = work.length > 0 && work.length < strict.plan.length ? { ...strict, plan: work } : strict;
  const canBePart =
    elsewhere.plan.length > 1 ||
    elsewhere.plan.some((word) => word.related.some((roots) => roots.length > 1));
  return [
    ...(elsewhere === strict ? [] : [elsewhere]),
    ...(canBePart ? [{ ...elsewhere, reach: "any" as const }] : []),
  ];
}

/** Whether the word names a kommun or a place. */
export function isPlace({ exact }: PlannedWord): boolean {
  return exact.some((words) => isPlaceName(words.join("")));
}
