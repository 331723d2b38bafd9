import type { IndexSpec } from "../indexes.ts";
import { analyseText } from "../swedish/analyse.ts";
import { wholeNames } from "../swedish/whole-name.ts";

/**
 * A word of a document is indexed once for each layer it stands in, with the layer's mark as its first letter. The words
 * as written, their stems, their roots and parts: each anywhere, in a text that names the thing, and (as written) in the
 * first of these. A layer's points come on top of those of the layers it lies in: the word itself in a title has them
 * all, a root somewhere only one. So the order is title > naming texts > others, and word > stem > part or synonym.
 */
export const LAYERS = {
  word: { mark: "w", points: 2 },
  namingWord: { mark: "n", points: 3 },
  firstWord: { mark: "f", points: 4 },
  stem: { mark: "s", points: 1 },
  namingStem: { mark: "m", points: 2 },
  root: { mark: "r", points: 1 },
  namingRoot: { mark: "o", points: 2 },
} as const;

/** The whole query is the whole of a name that the document has: "förskola" is asked for, not "rektor förskola". */
export const WHOLE_NAME = { mark: "e", points: 6 } as const;

export type Layer = keyof typeof LAYERS;
export const LAYER_NAMES = Object.keys(LAYERS) as Layer[];
export const WORD_LAYERS = ["word", "namingWord", "firstWord"] as const satisfies readonly Layer[];

/** The marked words of a document's texts, and its distinct words as written. */
export function layersOf(
  spec: IndexSpec,
  texts: Readonly<Record<string, string>>,
): { marked: string[]; words: string[] } {
  const marked = new Set<string>();
  const words = new Set<string>();
  const put = (layer: Layer, forms: readonly string[]): void => {
    for (const form of forms) marked.add(LAYERS[layer].mark + form);
  };
  for (const [place, { field, names }] of spec.text.entries()) {
    const analysed = analyseText(texts[field] ?? "");
    put("word", analysed.words);
    put("stem", analysed.stems);
    put("root", analysed.roots);
    if (names) {
      put("namingWord", analysed.words);
      put("namingStem", analysed.stems);
      put("namingRoot", analysed.roots);
      for (const name of wholeNames(texts[field] ?? "")) marked.add(WHOLE_NAME.mark + name);
    }
    if (place === 0) put("firstWord", analysed.words);
    for (const word of analysed.words) words.add(word);
  }
  return { marked: [...marked], words: [...words] };
}
