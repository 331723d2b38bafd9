/**
 * The shape of a catalogue section with other words in it: literal strings become `string`, functions keep
 * their parameters. A translation typed by this fails to compile when a key is missing or left over.
 */
export type Widened<Section> = Section extends string
  ? string
  : Section extends (...args: infer Params) => string
    ? (...args: Params) => string
    : Section extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof Section]: Widened<Section[Key]> };
