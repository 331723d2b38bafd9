/** Accents that Swedish readers take for ornament (é in kafé, idé). å, ä and ö are letters of their own and stay. */
const KEPT_APART = /[åäö]/;

/**
 * One word in the form it is compared in: composed (NFC), lower case, without invisible marks, accents other than
 * å ä ö taken off, `ü` as `y` and `æ`/`ø` as the Swedish `ä`/`ö`. Returns "" for text without letter or digit.
 */
export function normaliseWord(word: string): string {
  const composed = word.toWellFormed().normalize("NFC").toLowerCase();
  let plain = "";
  for (const character of composed) {
    plain += KEPT_APART.test(character) ? character : withoutAccent(character);
  }
  return plain.replace(/[^\p{L}\p{N}]/gu, "");
}

function withoutAccent(character: string): string {
  if (character === "æ") return "ä";
  if (character === "ø") return "ö";
  if (character === "ü") return "y";
  return character.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}
