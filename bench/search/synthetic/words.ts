import { GENERAL_WORDS } from "./general.data.ts";
import { TRADES } from "./trades/trades.ts";

/**
 * The words of all lists, each with its forms, its kin and what it is put together of. A line of a list is
 *
 *   CODE item, item, …        the item's word, then "@kin" and "~word" where there are any
 *
 * 1 2 3 4 5   nouns by declension, as in any Swedish grammar: hylla -or, bil -ar, maskin -er, frö -n, kontor –
 * are         städare städaren städare städarna
 * x           a word of one form, here for the compounds it begins
 * m, mt       without plural: disk disken; kaffe kaffet
 * n           a noun whose forms are all written out; two where it has no plural
 * v1 v2 v2t   verbs: städa städade, bygga byggde, köpa köpte
 * v           a verb whose forms are all written out: infinitive, present, preterite, supine
 * c           compounds: first=form+head, the form left out where it is the first word itself
 *
 * Words of the same kin (@) are made of each other: städa, städning, städare. "~hus" says that letters of the
 * word, or a part of a compound, are another word that a reader does not hear in it any more, or only faintly:
 * trapphus is no hus to look for, fruktdisk no disk.
 */
export interface Word {
  lemma: string;
  kind: "noun" | "verb";
  /** Nouns: bare, definite, plural, definite plural, or the first two only. Verbs: infinitive to supine. */
  forms: readonly string[];
  kin?: string;
  faint: readonly string[];
  /** A compound's words, and how the first stands in it. */
  parts?: { first: Word; firstForm: string; head: Word };
  /** From a trade's list and so something to look for; the trade's name. */
  trade?: string;
}

const wordByLemma = new Map<string, Word>();
const wordsByForm = new Map<string, Word[]>();

export const WORDS: readonly Word[] = readAll();

export function wordOf(lemma: string): Word {
  const word = wordByLemma.get(lemma);
  if (!word) throw new Error(`No word of the lists: ${lemma}`);
  return word;
}

/** Every word that can look like this; more than one for homographs. */
export function wordsLooking(form: string): readonly Word[] {
  return wordsByForm.get(form) ?? [];
}

function readAll(): Word[] {
  const lists = [
    ...TRADES.map(({ name, words }) => ({ trade: name, words })),
    { trade: undefined, words: GENERAL_WORDS },
  ];
  const items = lists.flatMap(({ trade, words }) =>
    linesOf(words).flatMap((line) => {
      const [code, ...rest] = line.split(" ");
      return rest
        .join(" ")
        .split(", ")
        .map((item) => ({ trade, code: code!, item }));
    }),
  );
  for (const { trade, code, item } of items) {
    if (code !== "c") add({ ...simpleWord(code, item), trade });
  }
  // A compound may be the first part of another, written further up.
  let left = items.filter(({ code }) => code === "c");
  while (left.length > 0) {
    const later = left.filter(({ trade, item }) => {
      const word = compound(item);
      if (word) add({ ...word, trade });
      return !word;
    });
    if (later.length === left.length)
      throw new Error(`Parts of no list: ${later.map((it) => it.item).join(", ")}`);
    left = later;
  }
  return [...wordByLemma.values()];
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function add(word: Word): void {
  if (wordByLemma.has(word.lemma)) throw new Error(`Listed twice: ${word.lemma}`);
  wordByLemma.set(word.lemma, word);
  for (const form of new Set(word.forms)) wordsByForm.set(form, [...wordsLooking(form), word]);
}

function simpleWord(code: string, item: string): Word {
  const marks = item.split(" ");
  const stems = marks.filter((mark) => !/^[@~]/.test(mark));
  return {
    lemma: stems[0]!,
    kind: code.startsWith("v") ? "verb" : "noun",
    forms: code === "n" || code === "v" ? stems : inflect(code, stems[0]!),
    kin: marks.find((mark) => mark.startsWith("@"))?.slice(1),
    faint: marks.filter((mark) => mark.startsWith("~")).map((mark) => mark.slice(1)),
  };
}

function inflect(code: string, word: string): string[] {
  const stem = word.replace(/[ae]$/, "");
  const e = word === stem ? "e" : "";
  switch (code) {
    case "1":
      return [word, `${word}n`, `${stem}or`, `${stem}orna`];
    case "2":
      return [word, `${stem}en`, `${stem}ar`, `${stem}arna`];
    case "3":
      return [word, `${word}en`, `${word}er`, `${word}erna`];
    case "4":
      return [word, `${word}t`, `${word}n`, `${word}na`];
    case "5":
      return [word, `${word}et`, word, `${word}en`];
    case "are":
      return [word, `${word}n`, word, `${word.replace(/e$/, "")}na`];
    case "m":
      return [word, `${word}${e}n`];
    case "mt":
      return [word, `${word}${e}t`];
    case "x":
      return [word];
    case "v1":
      return [word, `${word}r`, `${word}de`, `${word}t`];
    case "v2":
      return [word, `${stem}er`, `${stem}de`, `${stem}t`];
    case "v2t":
      return [word, `${stem}er`, `${stem}te`, `${stem}t`];
    default:
      throw new Error(`No such code: ${code} ${word}`);
  }
}

function compound(item: string): Word | undefined {
  const [sum = "", ...faint] = item.split(" ~");
  const [, firstLemma = "", form, headLemma = ""] = /^([^=+]+)(?:=([^+]+))?\+(.+)$/.exec(sum) ?? [];
  const first = wordByLemma.get(firstLemma);
  const head = wordByLemma.get(headLemma);
  if (!first || !head) return undefined;
  const firstForm = form ?? firstLemma;
  const [lemma = "", ...others] = head.forms.map((last) => joined(firstForm, last));
  return {
    lemma,
    kind: head.kind,
    forms: [lemma, ...others],
    kin: `${firstLemma}+${head.kin ?? head.lemma}`,
    faint,
    parts: { first, firstForm, head },
  };
}

/** Swedish never writes three of a letter: natt + tåg is nattåg. */
function joined(first: string, last: string): string {
  const end = first.slice(-2);
  return end[0] === end[1] && end[1] === last[0] ? first + last.slice(1) : first + last;
}
