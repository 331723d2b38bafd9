import type { Word } from "./words.ts";

/** Where a word stands: in the title, the employer's name, or the sentence of that number. */
export type Place = "title" | "employer" | "sentence-1" | "sentence-2" | "sentence-3" | "sentence-4";

/**
 * What an advertisement is known to hold, told by who put it there:
 * word    the word itself, in some inflection
 * first   inside a compound, before its head: kontor in kontorsstädning
 * head    the head of a compound: städning in kontorsstädning
 * faint   letters that are another word, which a reader does not hear: hus in trapphus
 * name    of a person, firm or place, whatever word it looks like
 * Small words (och, att, deltid) are left out: nobody looks for them.
 */
export type Role = "word" | "first" | "head" | "faint" | "name";

export interface Occurrence {
  /** The word meant; of a name the letters that stand there. */
  lemma: string;
  role: Role;
  /** The letters between the blanks, in small: the whole compound where the lemma is a part of it. */
  surface: string;
  place: Place;
  /** Which of its sentence's phrases; the words of one belong together: städning av kontor. */
  phrase: number;
  /** Stands in what is said of the workplace ("du möter inga kunder"), not of the work. */
  aside: boolean;
}

type Meaning = Word | "name";
type ByPhrase = Map<number, Map<Meaning, Map<string, readonly Occurrence[]>>>;

const known = { ofWork: new Map<Place, ByPhrase>(), beside: new Map<Place, ByPhrase>() };

/** All that one word in the text says; the same objects for the same question, a corpus holds millions. */
export function occurrencesOf(
  surface: string,
  meaning: Meaning,
  where: Pick<Occurrence, "place" | "phrase" | "aside">,
): readonly Occurrence[] {
  const { place, phrase, aside } = where;
  const bySurface = child(child(child(aside ? known.beside : known.ofWork, place), phrase), meaning);
  const before = bySurface.get(surface);
  if (before) return before;
  const pairs: [string, Role][] =
    meaning === "name" ? [[surface, "name"]] : [[meaning.lemma, "word"], ...within(meaning)];
  const found = pairs.map(([lemma, role]) => ({ lemma, role, surface, place, phrase, aside }));
  bySurface.set(surface, found);
  return found;
}

function child<Outer, Inner, Value>(map: Map<Outer, Map<Inner, Value>>, key: Outer): Map<Inner, Value> {
  const inner = map.get(key) ?? new Map<Inner, Value>();
  map.set(key, inner);
  return inner;
}

/** The words inside a word, each with the part it plays in the whole. */
export function within(word: Word): [string, Role][] {
  const faint = word.faint.map((lemma): [string, Role] => [lemma, "faint"]);
  if (!word.parts) return faint;
  const { first, head } = word.parts;
  const inFirst = [first.lemma, ...within(first).map(([lemma, role]) => (role === "faint" ? "" : lemma))];
  const parts: [string, Role][] = [
    ...inFirst.filter((lemma) => lemma !== "").map((lemma): [string, Role] => [lemma, "first"]),
    [head.lemma, "head"],
    ...within(head),
  ];
  return [...parts.filter(([lemma]) => !word.faint.includes(lemma)), ...faint];
}
