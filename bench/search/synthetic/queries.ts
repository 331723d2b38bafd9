import { askFacets, askNear } from "./ask-filters.ts";
import { askCompounds, askInflections } from "./ask-forms.ts";
import { askExact, askPrefix, askTraps, askTypo, askWords } from "./ask-words.ts";
import { findsIn } from "./finds.ts";
import type { SyntheticPlacement } from "./placement.ts";
import { seeded } from "./prng.ts";
import type { SyntheticQuery } from "./query.ts";

const PER_CLASS = 72;

/**
 * What people could ask a corpus for, the same for the same corpus and seed: 72 of each class, of compounds 24 of each
 * kind; fewer only where a small corpus has too few. What each class means, and what is relevant in it, stands with
 * the function that asks; what the grades mean in `judge.ts`.
 */
export function makeQueries(corpus: readonly SyntheticPlacement[], seed: number): SyntheticQuery[] {
  const finds = findsIn(corpus);
  // A row of its own for each class, so that a change to one leaves the others as they are.
  const random = (place: number) => seeded(seed * 101 + place);
  return [
    ...askExact(finds, random(1), PER_CLASS),
    ...askPrefix(finds, random(2), PER_CLASS),
    ...askWords(finds, random(3), PER_CLASS),
    ...askTypo(finds, random(4), PER_CLASS),
    ...askCompounds(finds, random(5), PER_CLASS),
    ...askInflections(finds, random(6), PER_CLASS),
    ...askNear(finds, random(7), PER_CLASS),
    ...askFacets(finds, random(8), PER_CLASS),
    ...askTraps(finds, PER_CLASS),
  ];
}
