import { isPlace, type Reach } from "../relaxations.ts";
import type { PlannedWord } from "../swedish/plan-query.ts";
import { wholeQuery } from "../swedish/whole-name.ts";
import { type TextGroup, textGroup } from "./attributes.ts";
import type { Encoded } from "./encode.ts";
import { both, EVERYTHING, type Expression, either, hasAny, not } from "./filter.ts";
import { asBeginning, asNeighbours, asRoot, asStem, asWhole, asWord, LONGEST_BEGINNING } from "./forms.ts";

/** A plan, with the index's words that begin like the one being typed. */
export interface SoughtWords {
  plan: readonly PlannedWord[];
  begun: readonly string[];
  reach: Reach;
}

/** Where each way of finding a word may find it, and where the whole query may be a name; what is left out finds nothing. */
interface Level {
  word: TextGroup;
  stem?: TextGroup;
  root?: TextGroup;
  whole?: TextGroup;
}

const ANYHOW: Level = { word: "any", stem: "any", root: "any" };

/** From the best hit to any hit; each takes in all that the one before it does. In the order of sqlite/layers.ts. */
const LEVELS: readonly Level[] = [
  { word: "title" },
  { word: "title", stem: "title", whole: "title" },
  { word: "names", stem: "names", whole: "names" },
  { word: "said", stem: "names", whole: "names" },
  { word: "said", stem: "names", whole: "any" },
  { word: "said", stem: "names", root: "title", whole: "any" },
  { word: "said", stem: "said", root: "title", whole: "any" },
  { word: "any", stem: "any", root: "title", whole: "any" },
  { word: "any", stem: "any", root: "names", whole: "any" },
  { word: "any", stem: "any", root: "said", whole: "any" },
  ANYHOW,
];
/** What was misspelt is told apart more roughly. */
const CORRECTED_LEVELS: readonly Level[] = [
  { word: "title", stem: "title" },
  { word: "said", stem: "said", root: "title" },
  ANYHOW,
];

/** The documents that the words are found in, whichever way. */
export function found(sought: SoughtWords): Expression {
  return sought.plan.length === 0 ? EVERYTHING : matching(sought, ANYHOW, true);
}

/** Those of them that have the words as written; null where no word may be misspelt. */
export function foundAsWritten(sought: SoughtWords): Expression | null {
  const mended = sought.plan.some((word) => word.corrections.length > 0);
  return mended ? matching(sought, ANYHOW, false) : null;
}

/**
 * The documents found, parted by how well they match, best first; each is in one part. Those with several of the
 * words come first where one is enough, and those found only by correcting a word last of all.
 */
export function levelsOf(sought: SoughtWords): Expression[] {
  const several = sought.reach === "any" && sought.plan.length > 2 ? [withSeveral(sought)] : [];
  const steps = parted(LEVELS.map((level) => matching(sought, level, false)));
  const written = [...several, ...steps.map((part) => both([part, ...several.map(not)]))];
  const asWritten = foundAsWritten(sought);
  if (asWritten === null) return written;
  const corrected = parted(CORRECTED_LEVELS.map((level) => matching(sought, level, true)));
  return [...written, ...corrected.map((part) => both([part, not(asWritten)]))];
}

/** Each level without the one before it, which holds all those before that one. */
function parted(levels: readonly Expression[]): Expression[] {
  const distinct = [...new Set(levels)];
  return distinct.map((level, place) => (place === 0 ? level : both([level, not(distinct[place - 1]!)])));
}

function withSeveral(sought: SoughtWords): Expression {
  const words = sought.plan.map((word) => matching({ ...sought, plan: [word] }, ANYHOW, false));
  return either(words.flatMap((word, place) => words.slice(place + 1).map((other) => both([word, other]))));
}

/** A place is part of what is asked for, not of what the thing is called: wherever it stands is as good. */
function matching(sought: SoughtWords, level: Level, corrected: boolean): Expression {
  const { plan, reach } = sought;
  const onlyPlaces = plan.every(isPlace);
  const words = plan.map((word) => {
    const where = !onlyPlaces && isPlace(word) ? ANYHOW : level;
    const forms = [word, ...(corrected ? word.corrections : [])];
    return either(forms.flatMap((form) => waysToFind(sought, form, where)));
  });
  const here = reach === "all" ? both(words) : either(words);
  const names = level.whole === undefined ? [] : wholeQuery(plan).map(asWhole);
  return names.length === 0
    ? here
    : either([here, both([matching(sought, ANYHOW, corrected), hasAny(textGroup(level.whole!), names)])]);
}

function waysToFind({ begun, reach }: SoughtWords, form: PlannedWord, level: Level): Expression[] {
  const alone = new Map<TextGroup, Encoded[]>();
  const together: Expression[] = [];
  const find = (group: TextGroup | undefined, values: readonly Encoded[]): void => {
    if (group === undefined || values.length === 0) return;
    if (values.length === 1) alone.set(group, [...(alone.get(group) ?? []), ...values]);
    else together.push(both(values.map((value) => hasAny(textGroup(group), [value]))));
  };
  for (const pieces of form.exact)
    find(level.word, pieces.length > 1 ? neighbours(pieces) : pieces.map(asWord));
  for (const beginning of beginnings(form.prefix, begun)) find(level.word, [beginning]);
  if (form.stem !== "") find(level.stem, [asStem(form.stem)]);
  for (const roots of form.related)
    for (const needed of reach === "all" ? [roots] : roots.map((root) => [root]))
      find(level.root, needed.map(asRoot));
  return [
    ...[...alone].map(([group, values]) => hasAny(textGroup(group), [...new Set(values)])),
    ...together,
  ];
}

function neighbours(pieces: readonly string[]): Encoded[] {
  return pieces.slice(1).map((piece, before) => asNeighbours(pieces[before]!, piece));
}

/** A short beginning is indexed as such; a longer one is found by the index's words that begin so. */
function beginnings(prefix: string | null, begun: readonly string[]): Encoded[] {
  if (prefix === null) return [];
  return [...prefix].length <= LONGEST_BEGINNING ? [asBeginning(prefix)] : begun.map(asWord);
}
