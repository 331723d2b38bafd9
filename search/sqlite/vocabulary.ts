import type { SearchReader } from "../engine.ts";
import type { IndexSpec } from "../indexes.ts";
import { isKnownWord, isListed } from "../swedish/analyse.ts";
import { corrections, MOST_CORRECTIONS, slipsAllowed, type VocabularyWord } from "../swedish/correct.ts";
import { likelyWords, soundsLike } from "../swedish/likely-words.ts";
import { oneSlipAway } from "../swedish/one-slip-away.ts";
import { type PlannedWord, planCorrection } from "../swedish/plan-query.ts";
import { stem } from "../swedish/stem.ts";
import { tablesOf, WITHOUT_DIGITS } from "./tables.ts";

/** A word that stands in one document may itself be a slip, when so many have the likelier word. */
const COMMON_ENOUGH_TO_DOUBT_ANOTHER = 3;
const MOST_CANDIDATES = 2000;

interface StoredWord extends VocabularyWord {
  stem: string;
}

/** The plan with what each doubtful word may have been meant as, from the index's words, else from the word lists. */
export async function withCorrections(
  reader: SearchReader,
  spec: IndexSpec,
  plan: readonly PlannedWord[],
): Promise<PlannedWord[]> {
  const doubtful = plan.filter((word) => canBeMeant(wordOf(word)) && !isListed(wordOf(word)));
  if (doubtful.length === 0) return [...plan];
  const stored = await lookUp(reader, spec, doubtful);
  return Promise.all(
    plan.map(async (word) => {
      const least = doubtful.includes(word) ? documentsNeeded(word, stored) : null;
      if (least === null) return word;
      const written = wordOf(word);
      // A word that stands in the index, if only once, is doubted for what is commoner there and for nothing else.
      const heard = least > 1 ? [] : soundsLike(written);
      // A word of the dictionary is no slip, if it may be heard as another: "hest" is the neuter of "hes".
      if (isKnownWord(written))
        return { ...word, corrections: heard.slice(0, MOST_CORRECTIONS).map(planCorrection) };
      const near = corrections(written, await candidates(reader, spec, written, least));
      const found = [...new Set([...heard, ...near])].slice(0, MOST_CORRECTIONS);
      const likely = found.length > 0 || least > 1 ? found : await otherwise(reader, spec, written);
      return { ...word, corrections: likely.map(planCorrection) };
    }),
  );
}

/** What nothing in the index looks like: a word of the dictionary that stands there in another form, else one of the lists. */
async function otherwise(reader: SearchReader, spec: IndexSpec, written: string): Promise<readonly string[]> {
  const near = oneSlipAway(written).map((word) => ({ word, stem: stem(word) }));
  const rows = await reader.all<{ stem: string }>(
    `SELECT stem FROM ${tablesOf(spec).word} WHERE stem IN (SELECT value FROM json_each(?))
     GROUP BY stem ORDER BY sum(documents) DESC, stem LIMIT ${MOST_CORRECTIONS}`,
    [JSON.stringify(near.map((each) => each.stem))],
  );
  const found = rows.map((row) => near.find((each) => each.stem === row.stem)!.word);
  return found.length > 0 ? found : likelyWords(written);
}

/** Long enough for a slip, or written as another word sounds. */
function canBeMeant(word: string): boolean {
  return slipsAllowed(word) > 0 || soundsLike(word).length > 0;
}

/** The word as written, hyphens gone. */
const wordOf = (word: PlannedWord): string => word.exact[0]![0]!;

/** The documents a correction needs to be worth trying; null for a word that is well known as it stands. */
function documentsNeeded(word: PlannedWord, stored: readonly StoredWord[]): number | null {
  const own = stored.find((row) => row.word === wordOf(word));
  if (own) return own.documents > 1 ? null : COMMON_ENOUGH_TO_DOUBT_ANOTHER;
  if (word.stem !== "" && stored.some((row) => row.stem === word.stem)) return null;
  const { prefix } = word;
  return prefix !== null && stored.some((row) => row.word.startsWith(prefix)) ? null : 1;
}

/** The index's rows for these words and stems, and one word that begins like the word being typed. */
async function lookUp(
  reader: SearchReader,
  spec: IndexSpec,
  plan: readonly PlannedWord[],
): Promise<StoredWord[]> {
  const { word } = tablesOf(spec);
  const prefix = plan.find((planned) => planned.prefix !== null)?.prefix ?? null;
  return reader.all<StoredWord>(
    `SELECT word, stem, documents FROM ${word} WHERE word IN (SELECT value FROM json_each(?))
     UNION SELECT word, stem, documents FROM ${word} WHERE stem IN (SELECT value FROM json_each(?))
     UNION SELECT * FROM (SELECT word, stem, documents FROM ${word} WHERE word >= ? AND word < ? LIMIT 1)`,
    [
      JSON.stringify(plan.map(wordOf)),
      JSON.stringify(plan.map((planned) => planned.stem)),
      prefix ?? "",
      prefix === null ? "" : `${prefix}\u{10FFFF}`,
    ],
  );
}

/**
 * Words near enough to compare: of about the same length, and alike in a piece that so few slips can't all have
 * reached: beginning or end for one slip, beginning, middle or end for two.
 */
async function candidates(
  reader: SearchReader,
  spec: IndexSpec,
  written: string,
  least: number,
): Promise<VocabularyWord[]> {
  const letters = [...written];
  const slips = slipsAllowed(written);
  const piece = Math.max(1, Math.floor(letters.length / (slips + 1)) - 1);
  const middle = Math.floor((letters.length - piece) / 2);
  const { word } = tablesOf(spec);
  // What stands there inflected only ("spaden") is also a candidate as the word itself ("spade").
  return reader.all<VocabularyWord>(
    `SELECT word, max(documents) AS documents FROM (
       SELECT word, documents FROM ${word} UNION ALL SELECT stem, documents FROM ${word})
     WHERE ${WITHOUT_DIGITS} AND length(word) BETWEEN ? AND ? AND documents >= ?
       AND (substr(word, 1, ?) = ? OR substr(word, ?) = ? OR (? > 1 AND instr(word, ?) > 0))
     GROUP BY word ORDER BY documents DESC, word LIMIT ${MOST_CANDIDATES}`,
    [
      ...[letters.length - slips, letters.length + slips, least],
      ...[piece, letters.slice(0, piece).join(""), -piece, letters.slice(-piece).join("")],
      ...[slips, letters.slice(middle, middle + piece).join("")],
    ],
  );
}

/** Words enough for a beginning of several letters; there are not many more in any index. */
const MOST_BEGUN = 300;

/** The index's words that begin like the word being typed, commonest first; none where none is being typed. */
export async function wordsThatBegin(
  reader: SearchReader,
  spec: IndexSpec,
  plan: readonly PlannedWord[],
): Promise<string[]> {
  const prefix = plan.find((planned) => planned.prefix !== null)?.prefix;
  if (prefix == null) return [];
  const rows = await reader.all<{ word: string }>(
    `SELECT word FROM ${tablesOf(spec).word} WHERE word >= ? AND word < ? ORDER BY documents DESC, word LIMIT ${MOST_BEGUN}`,
    [prefix, `${prefix}\u{10FFFF}`],
  );
  return rows.map(({ word }) => word);
}
