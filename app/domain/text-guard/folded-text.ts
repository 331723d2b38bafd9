/**
 * A text as it reads, whatever it is written with: unseen characters left out, digits, spaces and hyphens of any
 * kind as the plain ones, letters composed. Each unit remembers where in the given text it stood, so that what is
 * found can be marked there.
 */
export interface FoldedText {
  text: string;
  /** For each unit of `text`: its range in the given text. */
  starts: number[];
  ends: number[];
}

const UNSEEN = /\p{Cf}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\p{Zs}\t]/u;
const DASH = /\p{Pd}|[\u2212\u00ad]/u;

export function foldText(given: string): FoldedText {
  const folded: FoldedText = { text: "", starts: [], ends: [] };
  const units: string[] = [];
  let at = 0;
  for (const character of given) {
    const start = at;
    at += character.length;
    if (UNSEEN.test(character)) continue;
    const last = units.length - 1;
    if (MARK.test(character) && last >= 0) {
      const composed = ((units[last] ?? "") + character).normalize("NFC");
      if (composed.length === 1) units[last] = composed;
      folded.ends[last] = at;
      continue;
    }
    for (const unit of plain(character)) {
      units.push(unit);
      folded.starts.push(start);
      folded.ends.push(at);
    }
  }
  folded.text = units.join("");
  return folded;
}

function plain(character: string): string[] {
  if (DIGIT.test(character)) return [String(digitOf(character))];
  if (SPACE.test(character)) return [" "];
  if (DASH.test(character)) return ["-"];
  return [...character.normalize("NFKC")].flatMap((one) => (one.length === 1 ? [one] : [...one.split("")]));
}

/** Every script's ten digits stand in a row from a zero, so the value is the distance to it. */
function digitOf(character: string): number {
  let value = 0;
  let code = character.codePointAt(0) ?? 48;
  // Rows of mathematical digits stand side by side, five of them: no row's own start can be seen there.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return value;
}

/** Letters without marks and case, one for one: å and à are both `a`, as somebody in a hurry writes a name. */
export function bare(text: string): string {
  let letters = "";
  for (const unit of text.toLowerCase()) letters += BARE[unit] ?? unit.normalize("NFD")[0] ?? unit;
  return letters;
}

const BARE: Readonly<Record<string, string>> = { ø: "o", æ: "a", ł: "l", đ: "d", ð: "d", ß: "s", ı: "i" };

/** The range in the given text of a range of the folded one. */
export function rangeOf(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}
