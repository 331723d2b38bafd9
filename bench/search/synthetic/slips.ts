import { between, chance, pick, type Random } from "./prng.ts";

const ROWS = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
const BARE: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o" };

type Slip = (random: Random, letters: readonly string[], at: number) => string[];

const transposed: Slip = (_, letters, at) => letters.with(at, letters[at + 1]!).with(at + 1, letters[at]!);
const missing: Slip = (_, letters, at) => letters.toSpliced(at, 1);
const doubled: Slip = (_, letters, at) => letters.toSpliced(at, 0, letters[at]!);
const wrongKey: Slip = (random, letters, at) => letters.with(at, pick(random, neighboursOf(letters[at]!)));
const bare: Slip = (_, letters, at) => letters.with(at, BARE[letters[at]!]!);

/** The word with one slip of the hand, most often not in its first letter. */
export function slip(random: Random, word: string): string {
  const letters = [...word];
  const dotted = letters.flatMap((letter, at) => (letter in BARE ? [at] : []));
  if (dotted.length > 0 && chance(random, 0.3)) return bare(random, letters, pick(random, dotted)).join("");
  const first = chance(random, 0.1) ? 0 : 1;
  return pick(random, [transposed, missing, doubled, wrongKey])(
    random,
    letters,
    between(random, first, letters.length - 2),
  ).join("");
}

/** The keys around a key, of a Swedish keyboard. */
function neighboursOf(letter: string): string[] {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  if (row < 0) return [letter];
  const at = ROWS[row]!.indexOf(letter);
  const around = [
    ROWS[row]![at - 1],
    ROWS[row]![at + 1],
    ROWS[row - 1]?.[at],
    ROWS[row - 1]?.[at + 1],
    ROWS[row + 1]?.[at],
    ROWS[row + 1]?.[at - 1],
  ];
  return around.filter((key) => key !== undefined);
}

/** Slips between two words: letters wrong, missing, too many, or two beside each other exchanged. */
export function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
