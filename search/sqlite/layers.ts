import type { IndexSpec, TextRole } from "../indexes.ts";
import { analyseText, type TextAnalysis } from "../swedish/analyse.ts";
import { wholeNames, wholeText } from "../swedish/whole-name.ts";

/** How a word stands there: as written, in another form of it, or by its family, a synonym or a part of a compound. */
export type Way = "word" | "stem" | "root";

interface Layer {
  /** The first letter of the words indexed in this layer. */
  mark: string;
  /** The text it stands in. */
  role: TextRole;
  way: Way;
  /** What it adds for a document that has the word there, to what the layers that hold this one add. */
  points: number;
  /** The same where there are several words: fewer lists, as each costs, and several words tell more than one. */
  ofSeveral: number;
  /** What comes on top for a word still being typed: words that begin so are more than what it may be a form of. */
  ofBegun: number;
}

/**
 * A word of a document is indexed once for each layer it stands in. So a document's points for one word are: title 15 as
 * written, 11 inflected, 7 by a part; name 9, 9, 5; what is said of it 8, 6, 3; what its occupation is also called (the
 * lists' words, not the employer's) 5, 5, 2.
 */
export const LAYERS: readonly Layer[] = [
  { mark: "f", role: "title", way: "word", points: 4, ofSeveral: 0, ofBegun: 7 },
  { mark: "g", role: "title", way: "stem", points: 4, ofSeveral: 8, ofBegun: 0 },
  { mark: "h", role: "title", way: "root", points: 7, ofSeveral: 7, ofBegun: 0 },
  { mark: "m", role: "name", way: "stem", points: 4, ofSeveral: 0, ofBegun: 0 },
  { mark: "o", role: "name", way: "root", points: 5, ofSeveral: 6, ofBegun: 0 },
  { mark: "v", role: "about", way: "word", points: 2, ofSeveral: 0, ofBegun: 4 },
  { mark: "k", role: "about", way: "stem", points: 3, ofSeveral: 5, ofBegun: 0 },
  { mark: "j", role: "about", way: "root", points: 3, ofSeveral: 3, ofBegun: 0 },
  { mark: "b", role: "also", way: "stem", points: 3, ofSeveral: 0, ofBegun: 0 },
  { mark: "d", role: "also", way: "root", points: 2, ofSeveral: 2, ofBegun: 0 },
];

/** A word as written in whatever text. By its roots it is looked for in their layers: who has a word has its roots too. */
export const WORD = "w";

/** Two words that follow each other, as one: what a hyphenated word of a query is also found by. */
export const NEIGHBOURS = { mark: "p", points: 3 };

/** What comes on top for a compound that stands somewhere as a whole: two of its parts in a title are less. */
export const WHOLE_COMPOUND = 5;

/** The whole query is the whole of a name: "förskola" is asked for, not "rektor förskola". And of a title, to the letter. */
export const WHOLE: Readonly<Record<"name" | "also" | "title", { mark: string; points: number }>> = {
  name: { mark: "e", points: 6 },
  also: { mark: "i", points: 0.9 },
  title: { mark: "q", points: 4 },
};

const FORMS: Readonly<Record<Way, keyof TextAnalysis>> = { word: "words", stem: "stems", root: "roots" };

/** The marked words of a document's texts, and its distinct words as written. */
export function layersOf(
  spec: IndexSpec,
  texts: Readonly<Record<string, string>>,
): { marked: string[]; words: string[] } {
  const marked = new Set<string>();
  const words = new Set<string>();
  for (const { field, role } of spec.text) {
    const text = texts[field] ?? "";
    const analysed = analyseText(text);
    for (const [place, word] of analysed.words.entries()) {
      words.add(word);
      marked.add(WORD + word);
      const next = analysed.words[place + 1];
      if (next !== undefined) marked.add(NEIGHBOURS.mark + word + next);
    }
    for (const layer of LAYERS) {
      if (layer.role !== role) continue;
      for (const form of analysed[FORMS[layer.way]]) marked.add(layer.mark + form);
    }
    if (role === "about") continue;
    for (const name of wholeNames(text)) marked.add(WHOLE[role === "also" ? "also" : "name"].mark + name);
    if (role === "title") marked.add(WHOLE.title.mark + wholeText(text));
  }
  marked.delete(WHOLE.title.mark);
  return { marked: [...marked], words: [...words] };
}
