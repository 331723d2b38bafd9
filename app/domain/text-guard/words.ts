/** A word of a text, with what a name's place in the sentence is told by. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  /** All in capitals, as in a heading: the first letter says nothing. */
  shouted: boolean;
  /** First in its sentence, where every word has a capital. */
  first: boolean;
  /** Only a space or a hyphen stands between this word and the one before. */
  joined: boolean;
}

const LETTERS = /\p{L}+/gu;
const BREAK = /[.!?:;\n\r"”“»«(•…]/;

/** The words of a folded text: runs of letters, so that a hyphen, a digit or an apostrophe parts them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(LETTERS)) {
    const [word] = match;
    const gap = text.slice(before, match.index);
    const lower = word.toLowerCase();
    const head = word.charAt(0);
    words.push({
      text: word,
      lower,
      start: match.index,
      end: match.index + word.length,
      capital: head !== head.toLowerCase(),
      shouted: word.length > 1 && word !== lower && word === word.toUpperCase(),
      first: words.length === 0 || BREAK.test(gap),
      joined: words.length > 0 && (gap === " " || gap === "-"),
    });
    before = match.index + word.length;
  }
  return words;
}
