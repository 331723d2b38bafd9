/** Some of a section's words, any others left out; lists and sentences are given whole. */
export type Partially<Section> = Section extends string | readonly unknown[] | ((...args: never[]) => string)
  ? Section
  : { readonly [Key in keyof Section]?: Partially<Section[Key]> };

/**
 * `words` laid over `base`, key by key: for a language on its way in, which is not offered to readers yet.
 * A language that is offered is typed as a whole catalogue and never needs this.
 */
export function overlay<Section>(base: Section, words: Partially<Section>): Section {
  const merged = Object.entries(base as object).map(([key, inner]) => {
    const over = (words as Record<string, unknown>)[key];
    if (over === undefined) return [key, inner];
    return [key, isBranch(inner) ? overlay(inner, over as Partially<typeof inner>) : over];
  });
  return Object.fromEntries(merged) as Section;
}

function isBranch(node: unknown): node is object {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
