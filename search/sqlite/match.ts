import type { Reach, Wanted } from "../relaxations.ts";
import type { PlannedWord } from "../swedish/plan-query.ts";
import { wholeQuery, wholeText } from "../swedish/whole-name.ts";
import { any, begun, type Expression, every, marked } from "./expression.ts";
import { LAYERS, NEIGHBOURS, type Way, WHOLE, WHOLE_COMPOUND, WORD } from "./layers.ts";

/** An expression whose documents get points. */
export interface Scoring {
  /** The place of the word in the plan; null where every word gets the points. */
  word: number | null;
  points: number;
  expression: Expression;
}

/** The documents of what is wanted, which has at least one word. */
export function matchExpression({ plan, reach }: Wanted, corrected: boolean): Expression {
  const words = plan.map((word) => anywhere(word, reach, corrected));
  return reach === "all" ? every(words) : any(words);
}

/** What gives points to the documents that match: where each word stands, and the whole as a name. */
export function scoringExpressions({ text, plan, reach }: Wanted): Scoring[] {
  const words = plan.flatMap((word, place) =>
    LAYERS.flatMap(({ mark, way, ...layer }) => {
      const more = word.prefix === null ? 0 : layer.ofBegun;
      const points = (plan.length > 1 ? layer.ofSeveral : layer.points) + more;
      const ways = points === 0 ? [] : formsOf(word, true).flatMap((form) => waysIn(mark, way, form, reach));
      return ways.length === 0 ? [] : [{ word: place, points, expression: any(ways) }];
    }),
  );
  const compounds = plan.flatMap((word, place) => {
    const stems = formsOf(word, true).filter(({ related, stem }) => related.length > 1 && stem !== "");
    const ways = stems.flatMap(({ stem }) => STEM_MARKS.map((mark) => marked(mark, stem)));
    return ways.length === 0 ? [] : [{ word: place, points: WHOLE_COMPOUND, expression: any(ways) }];
  });
  const together = plan.slice(1).flatMap((word, before) => {
    const [one, next] = [plan[before]!.exact[0]!, word.exact[0]!];
    return [
      {
        word: null,
        points: NEIGHBOURS.points,
        expression: marked(NEIGHBOURS.mark, one.join("") + next.join("")),
      },
    ];
  });
  const names = wholeQuery(plan);
  const whole = [
    ...(["name", "also"] as const).map((kind) => ({ ...WHOLE[kind], forms: names })),
    { ...WHOLE.title, forms: [wholeText(text)].filter((form) => form !== "") },
  ].flatMap(({ mark, points, forms }) =>
    forms.length === 0
      ? []
      : [{ word: null, points, expression: any(forms.map((form) => marked(mark, form))) }],
  );
  return [...words, ...compounds, ...together, ...whole];
}

function formsOf(word: PlannedWord, corrected: boolean): PlannedWord[] {
  return [word, ...(corrected ? word.corrections : [])];
}

/** By its roots where it has any; as written where not, while it is being typed, and where it may be written apart. */
function anywhere(word: PlannedWord, reach: Reach, corrected: boolean): Expression {
  return any(
    formsOf(word, corrected).flatMap((form) => {
      const roots = rootsAnywhere(form, reach);
      const asWritten = roots.length === 0 || form.prefix !== null || form.exact.length > 1;
      return asWritten ? [...waysIn(WORD, "word", form, reach), ...roots] : roots;
    }),
  );
}

const ROOT_MARKS = LAYERS.filter(({ way }) => way === "root").map(({ mark }) => mark);
/** Of what the employer wrote. */
const STEM_MARKS = LAYERS.filter(({ way, role }) => way === "stem" && role !== "also").map(
  ({ mark }) => mark,
);

/** Alternatives, of each of which every root stands somewhere, be it in different texts. */
function rootsAnywhere({ related }: PlannedWord, reach: Reach): Expression[] {
  const combine = reach === "all" ? every : any;
  return related.map((roots) =>
    combine(roots.map((root) => any(ROOT_MARKS.map((mark) => marked(mark, root))))),
  );
}

function waysIn(
  mark: string,
  way: Way,
  { exact, prefix, stem, related }: PlannedWord,
  reach: Reach,
): Expression[] {
  if (way === "stem") return stem === "" ? [] : [marked(mark, stem)];
  if (way === "word") {
    const phrases = exact.map((pieces) =>
      every([
        ...pieces.map((piece) => marked(mark, piece)),
        ...pieces.slice(1).map((piece, before) => marked(NEIGHBOURS.mark, pieces[before]! + piece)),
      ]),
    );
    return prefix === null ? phrases : [...phrases, begun(mark, prefix)];
  }
  const combine = reach === "all" ? every : any;
  return related.map((roots) => combine(roots.map((root) => marked(mark, root))));
}
