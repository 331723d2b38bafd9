import { LIGHT_WORDS } from "./swedish/data/stop-words.ts";
import { isPlaceName } from "./swedish/place-names.ts";
import type { PlannedWord } from "./swedish/plan-query.ts";
import { tokenise } from "./swedish/tokenise.ts";

/** Which documents match: those with all of the words, or with any of them (and then any part of a compound). */
export type Reach = "all" | "any";

/** What is looked for in the words; an empty plan matches everything. */
export interface Wanted {
  /** As typed. */
  text: string;
  plan: readonly PlannedWord[];
  reach: Reach;
}

/**
 * What is looked for in turn where nothing has all the words: the same work elsewhere, the work without words that say
 * little of it, then any of the words or of their parts. A place alone is never a reason to show other work than was
 * asked for.
 */
export function relaxations(strict: Wanted): Wanted[] {
  const elsewhere = without(strict.plan, isPlace);
  const telling = without(elsewhere, isLight);
  const plans = [elsewhere, telling].filter((plan, place, all) => plan !== (all[place - 1] ?? strict.plan));
  const canBePart =
    telling.length > 1 || telling.some((word) => word.related.some((roots) => roots.length > 1));
  return [
    ...plans.map((plan) => ({ ...strict, plan })),
    ...(canBePart ? [{ ...strict, plan: telling, reach: "any" as const }] : []),
  ];
}

/** The words of the strict plan that are no longer looked for, as they were typed. */
export function leftOut(strict: Wanted, wanted: Wanted): string[] {
  const looked = new Set(wanted.plan.map(asOneWord));
  const gone = new Set(strict.plan.map(asOneWord).filter((word) => !looked.has(word)));
  return tokenise(strict.text)
    .filter(({ word }) => gone.delete(word))
    .map(({ start, end }) => strict.text.slice(start, end));
}

const asOneWord = ({ exact }: PlannedWord): string => exact[0]!.join("");

/** Whether the word names a kommun or a place. */
export function isPlace({ exact }: PlannedWord): boolean {
  return exact.some((words) => isPlaceName(words.join("")));
}

function isLight({ exact }: PlannedWord): boolean {
  return exact.some((words) => LIGHT_WORDS.has(words.join("")));
}

/** The plan without such words; the same plan where there are none, or nothing else. */
function without(
  plan: readonly PlannedWord[],
  isSuch: (word: PlannedWord) => boolean,
): readonly PlannedWord[] {
  const rest = plan.filter((word) => !isSuch(word));
  return rest.length > 0 && rest.length < plan.length ? rest : plan;
}
