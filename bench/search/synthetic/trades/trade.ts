/**
 * What one trade's employers write, as lists of lines.
 *
 * words: one word a line, see `../words.ts`.
 * people, areas: titles, "9111 lokalvårdare": SSYK code, then who one is or what one works with.
 * deeds: what one does, its verb first and in the infinitive: "torka [bord|bänk]".
 * work: the same as nouns: "städning av [kontor|trapphus]".
 * places: where: "på [kontor|skola:d]".
 * employers: what stands in the names of firms.
 *
 * "[a|b]" is one of the words, in chance form; "[a:d]" in the form named (i, d: singular bare and definite;
 * p, P: plural). The first of each list are the common ones.
 */
export interface Trade {
  name: string;
  words: string;
  people: string;
  areas: string;
  deeds: string;
  work: string;
  places: string;
  employers: string;
}
