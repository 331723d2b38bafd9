import type { Reach, Wanted } from "../relaxations.ts";
import type { PlannedWord } from "../swedish/plan-query.ts";
import { wholeQuery, wholeText } from "../swedish/whole-name.ts";
import { ANYWHERE, LAYERS, NEIGHBOURS, type Way, WHOLE } from "./layers.ts";

/** An expression whose documents get points. */
export interface Scoring {
  /** The place of the word in the plan; null where every word gets the points. */
  word: number | null;
  points: number;
  expression: string;
}

/** What the analysis gives: letters and digits only. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/**
 * One marked word as an FTS5 string. The only door from a person's words to MATCH: whatever reads as syntax there
 * (quotes, operators, columns, NUL) has been taken off by the analysis, and is refused here if it has not.
 */
function marked(mark: string, word: string): string {
  if (!PLAIN.test(word)) throw new RangeError("Only analysed words may reach a full-text query.");
  return `"${mark}${word}"`;
}

/** The MATCH expression of what is wanted, which has at least one word. */
export function matchExpression({ plan, reach }: Wanted, corrected: boolean): string {
  const words = plan.map((word) => anywhere(word, reach, corrected));
  return reach === "all" ? both(words) : either(words);
}

/** What gives points to the documents that match: where each word stands, and the whole as a name. */
export function scoringExpressions({ text, plan, reach }: Wanted): Scoring[] {
  const words = plan.flatMap((word, place) => {
    const others =
      reach === "all"
        ? plan.filter((other) => other !== word).map((other) => anywhere(other, reach, true))
        : [];
    return LAYERS.flatMap(({ mark, way, ...layer }) => {
      const begun = word.prefix === null ? 0 : layer.ofBegun;
      const points = (plan.length > 1 ? layer.ofSeveral : layer.points) + begun;
      const ways = points === 0 ? [] : formsOf(word, true).flatMap((form) => waysIn(mark, way, form, reach));
      return ways.length === 0 ? [] : [{ word: place, points, expression: both([either(ways), ...others]) }];
    });
  });
  const names = wholeQuery(plan);
  const whole = [
    ...(["name", "also"] as const).map((kind) => ({ ...WHOLE[kind], forms: names })),
    { ...WHOLE.title, forms: [wholeText(text)].filter((form) => form !== "") },
  ].flatMap(({ mark, points, forms }) => {
    const found = forms.map((form) => marked(mark, form));
    return found.length === 0 ? [] : [{ word: null, points, expression: either(found) }];
  });
  return [...words, ...whole];
}

function formsOf(word: PlannedWord, corrected: boolean): PlannedWord[] {
  return [word, ...(corrected ? word.corrections : [])];
}

/** By its roots where it has any; as written where not, while it is being typed, and where it may be written apart. */
function anywhere(word: PlannedWord, reach: Reach, corrected: boolean): string {
  return either(
    formsOf(word, corrected).flatMap((form) => {
      const roots = waysIn(ANYWHERE.root, "root", form, reach);
      const asWritten = roots.length === 0 || form.prefix !== null || form.exact.length > 1;
      return asWritten ? [...waysIn(ANYWHERE.word, "word", form, reach), ...roots] : roots;
    }),
  );
}

function waysIn(
  mark: string,
  way: Way,
  { exact, prefix, stem, related }: PlannedWord,
  reach: Reach,
): string[] {
  if (way === "stem") return stem === "" ? [] : [marked(mark, stem)];
  if (way === "word") {
    const phrases = exact.map((pieces) =>
      both([
        ...pieces.map((piece) => marked(mark, piece)),
        ...pieces.slice(1).map((piece, before) => marked(NEIGHBOURS, pieces[before]! + piece)),
      ]),
    );
    return prefix === null ? phrases : [...phrases, `${marked(mark, prefix)} *`];
  }
  const combine = reach === "all" ? both : either;
  return related.map((roots) => combine(roots.map((root) => marked(mark, root))));
}

const either = (expressions: readonly string[]): string => `(${expressions.join(" OR ")})`;
const both = (expressions: readonly string[]): string => `(${expressions.join(" AND ")})`;
