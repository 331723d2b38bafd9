import { SMALL_WORDS } from "./general.data.ts";
import { chance, pick, pickEarly, type Random } from "./prng.ts";
import { type Word, wordOf, wordsLooking } from "./words.ts";

/** A piece of text with what it means; between words a mark or a blank, which means nothing. */
export interface Token {
  text: string;
  meaning: Word | "small" | "name" | undefined;
}

/** "i", "d", "p", "P": the four forms of a noun in their order; chance picks where none is named. */
type FormCode = "i" | "d" | "p" | "P";

interface Choice {
  word: Word;
  form: FormCode | undefined;
}

type Piece = Token | { choices: readonly Choice[] };

export interface Pattern {
  pieces: readonly Piece[];
}

const LETTERS = /[\p{L}]+/u;

/** Reads "städning av [kontor|trapphus]"; throws on a word that no list has, and on one that two lists have. */
export function pattern(text: string): Pattern {
  const pieces = text.split(/(\[[^\]]+\])/).flatMap((part): Piece[] => {
    if (part.startsWith("[")) return [{ choices: choices(part.slice(1, -1)) }];
    return part
      .split(/(\p{L}+)/u)
      .filter((bit) => bit !== "")
      .map(plain);
  });
  return { pieces };
}

/** The form that the last names is that of all who name none: "[kontor|skola:d]". */
function choices(text: string): Choice[] {
  const pairs = text.split("|").map((choice) => choice.split(":"));
  const shared = pairs.at(-1)?.[1];
  return pairs.map(([lemma = "", form = shared]) => ({
    word: wordOf(lemma),
    form: form as FormCode | undefined,
  }));
}

function plain(text: string): Token {
  if (!LETTERS.test(text)) return { text, meaning: undefined };
  const form = text.toLowerCase();
  if (SMALL_WORDS.has(form)) return { text, meaning: "small" };
  const [word, other] = wordsLooking(form);
  if (!word || other) throw new Error(`${word ? "Two words look like" : "No list has"} "${form}"`);
  return { text, meaning: word };
}

/** One text of the many that a pattern stands for. */
export function fill(random: Random, { pieces }: Pattern): Token[] {
  return pieces.map((piece) => {
    if ("text" in piece) return piece;
    const { word, form } = pickEarly(random, piece.choices);
    return { text: word.forms[formOf(random, word, form)]!, meaning: word };
  });
}

const AT: Record<FormCode, number> = { i: 0, d: 1, p: 2, P: 3 };
const COUNTABLE: readonly FormCode[] = ["p", "p", "d", "P"];

function formOf(random: Random, word: Word, form: FormCode | undefined): number {
  if (word.forms.length === 2) {
    // Without a plural, what is said of several is said of all of it.
    const bare = form ? form === "i" || form === "p" : chance(random, 0.6);
    return bare ? 0 : 1;
  }
  return AT[form ?? pick(random, COUNTABLE)];
}

export function name(text: string): Token[] {
  return text
    .split(/([\p{L}-]+)/u)
    .filter((bit) => bit !== "")
    .map((bit) => ({ text: bit, meaning: LETTERS.test(bit) ? "name" : undefined }));
}

/** What a firm is called after its owner: the words of the lists mean what they mean, the others are names. */
export function firmName(text: string): Token[] {
  return name(text).map((token) => {
    const [word, other] = wordsLooking(token.text.toLowerCase());
    return word && !other ? { ...token, meaning: word } : token;
  });
}
