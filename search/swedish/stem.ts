import { stemmer as snowball } from "@orama/stemmers/swedish";
import { LEMMAS, WHOLE_WORDS } from "./data/lemmas.ts";

/** A rest that reads as nothing: a stem keeps at least three letters and a vowel. */
const STEM_ENOUGH = /^(?=.*[aeiouyåäö]).{3,}$/;

/**
 * The stem of a normalised word: the lemma table first, then the endings that Snowball's Swedish leaves standing
 * (kassan, kontoret, biträdena, vänligt), then Snowball. Words of other scripts, numbers and short words come back
 * unchanged.
 */
export function stem(word: string): string {
  const lemma = LEMMAS.get(word) ?? withoutEnding(word);
  if (WHOLE_WORDS.has(lemma)) return lemma;
  const stemmed = snowball(lemma);
  return STEM_ENOUGH.test(stemmed) ? stemmed : lemma;
}

/** "kassan" → "kassa", "yrket" → "yrk", "lagret" → "lager"; "brandman", "kvalitet" and "arbetslöshet" stay. */
function withoutEnding(word: string): string {
  const common = /^(.{3,}a)ns?$/.exec(word)?.[1];
  if (common && !/man(s)?$/.test(word)) return common;
  const adjective = /^(.{2,}ig)t$/.exec(word)?.[1];
  if (adjective) return adjective;
  const plural = /^(.{3,}en)as?$/.exec(word)?.[1];
  if (plural) return plural;
  const neuter = /^(.{3,})ets?$/.exec(word)?.[1];
  if (!neuter || /(?:h|it|nch)et$/.test(word) || !/[aeiouyåäö]/.test(neuter)) return word;
  return neuter.replace(/([^aeiouyåäö])([rln])$/, (whole, before: string, last: string) =>
    before === last || "rln".includes(before) ? whole : `${before}e${last}`,
  );
}
