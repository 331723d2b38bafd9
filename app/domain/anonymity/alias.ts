/**
 * Words of Swedish nature that are nobody's first name and judge nobody. No two are one letter apart, since they are
 * read out on the phone.
 */
export const ALIAS_WORDS = [
  "Abborre",
  "Alm",
  "Asp",
  "Björk",
  "Blåbär",
  "Blåklint",
  "Blåsippa",
  "Bofink",
  "Bäver",
  "Dagg",
  "Domherre",
  "Ekorre",
  "Enbär",
  "Fjäll",
  "Fjäril",
  "Fura",
  "Gran",
  "Granit",
  "Gryning",
  "Gräshoppa",
  "Gullviva",
  "Göktyta",
  "Hagtorn",
  "Hallon",
  "Hassel",
  "Hjortron",
  "Humla",
  "Hägg",
  "Häger",
  "Igelkott",
  "Järpe",
  "Kantarell",
  "Kaprifol",
  "Kattfot",
  "Klöver",
  "Kråkbär",
  "Lavendel",
  "Lavskrika",
  "Lingon",
  "Ljung",
  "Mossa",
  "Nyponros",
  "Näckros",
  "Odon",
  "Orkidé",
  "Prästkrage",
  "Pärluggla",
  "Rallarros",
  "Renlav",
  "Ripa",
  "Rosmarin",
  "Rådjur",
  "Rödhake",
  "Rönn",
  "Salvia",
  "Skogsstjärna",
  "Slån",
  "Smultron",
  "Snödroppe",
  "Solros",
  "Storspov",
  "Strandskata",
  "Sädesärla",
  "Tallkotte",
  "Timjan",
  "Tofsvipa",
  "Tranbär",
  "Trädlärka",
  "Tärna",
  "Vallmo",
  "Vitsippa",
  "Vinbär",
  "Åkerbär",
  "Älg",
  "Ängsull",
  "Ögontröst",
  "Öring",
] as const;

/** A whole number from 0 up to and not including `bound`, each as likely. */
export type RandomInteger = (bound: number) => number;

const ATTEMPTS = 200;

/**
 * A new alias such as "Björk 4821", not among `taken`. Drawn by chance alone, never from anything about the person,
 * and drawn anew at every republication so that two aliases of one person can't be joined (2-domain §2).
 * Throws when the randomness given doesn't find a free one.
 */
export function makeAlias(random: RandomInteger, taken: ReadonlySet<string>): string {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const alias = `${ALIAS_WORDS[random(ALIAS_WORDS.length)]} ${1000 + random(9000)}`;
    if (!taken.has(alias)) return alias;
  }
  throw new Error("no free alias was found");
}
