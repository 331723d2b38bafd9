import { words } from "../../e2e/journey/words.ts";

const HOLE = "7";

/** Tells whether a text is one that the Swedish catalogue holds, with whatever it puts into its sentences. */
export const isFromCatalogue: (text: string) => boolean = (() => {
  const fixed = new Set<string>();
  const patterns: RegExp[] = [];
  const gather = (node: unknown): void => {
    if (typeof node === "string") fixed.add(node.replace(/\s+/g, " ").trim());
    else if (typeof node === "function") {
      const pattern = patternOf(node as (values: unknown) => unknown);
      if (pattern) patterns.push(pattern);
    } else if (node && typeof node === "object") for (const child of Object.values(node)) gather(child);
  };
  gather(words);
  return (text) => fixed.has(text) || patterns.some((pattern) => pattern.test(text));
})();

/** A sentence with something in it, as a pattern; none when what stands around it would fit any text. */
function patternOf(sentence: (values: unknown) => unknown): RegExp | null {
  const text = said(sentence);
  if (text === null || text.replaceAll(HOLE, "").replace(/\P{L}/gu, "").length < 8) return null;
  const around = text.split(HOLE).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${around.join(".+")}$`);
}

/** The sentence with 7 for every value; null for one that wants something else than words and numbers. */
function said(sentence: (values: unknown) => unknown): string | null {
  try {
    const text = sentence(new Proxy({}, { get: () => Number(HOLE) }));
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}
