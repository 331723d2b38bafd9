import type { SearchReader } from "../engine.ts";
import type { IndexSpec } from "../indexes.ts";
import type { Wanted } from "../relaxations.ts";
import { type Columns, everySlot, slotsOf } from "./columns.ts";
import { matchExpression, type Scoring, scoringExpressions } from "./match.ts";
import { tablesOf } from "./tables.ts";

/** The documents that have the words, by slot. */
export interface Matches {
  slots: readonly number[];
  /** Points by slot; null where relevance was not asked for. */
  points: Float64Array | null;
  /** By slot: found only by taking a word for a misspelling. */
  corrected: (slot: number) => boolean;
}

export async function findMatches(
  reader: SearchReader,
  spec: IndexSpec,
  columns: Columns,
  wanted: Wanted,
  ranked: boolean,
): Promise<Matches> {
  if (wanted.plan.length === 0) return { slots: everySlot(columns), points: null, corrected: () => false };
  const scoring = ranked ? scoringExpressions(wanted) : [];
  const mended = wanted.plan.some((word) => word.corrections.length > 0);
  const [all = [], ...lists] = await readLists(reader, spec, [
    matchExpression(wanted, true),
    ...scoring.map(({ expression }) => expression),
    ...(mended ? [matchExpression(wanted, false)] : []),
  ]);
  const slots = slotsOf(columns, all);
  const asWritten = mended ? new Set(slotsOf(columns, lists[scoring.length]!)) : null;
  return {
    slots,
    points: ranked ? pointsBySlot(columns, slots, scoring, lists, wanted.plan.length) : null,
    corrected: (slot) => asWritten !== null && !asWritten.has(slot),
  };
}

/**
 * A word that few documents have tells more of them than a common one; and two words that both stand there tell more
 * than one that stands there twice, so that each word's points count by their root.
 */
function pointsBySlot(
  columns: Columns,
  slots: readonly number[],
  scoring: readonly Scoring[],
  lists: readonly number[][],
  words: number,
): Float64Array {
  const most = new Array<number>(words).fill(0);
  const byWord = Array.from(most, () => new Float64Array(columns.ids.length));
  for (const [place, { word, points }] of scoring.entries()) {
    const found = slotsOf(columns, lists[place]!);
    if (word !== null) most[word] = Math.max(most[word]!, found.length);
    for (const sums of word === null ? byWord : [byWord[word]!])
      for (const slot of found) sums[slot]! += points;
  }
  const rarity = most.map((count) => Math.max(1, Math.log(1 + columns.count / (1 + count))));
  const total = new Float64Array(columns.ids.length);
  for (const slot of slots) {
    let sum = columns.mild[slot]!;
    for (let word = 0; word < words; word += 1) sum += rarity[word]! * Math.sqrt(byWord[word]![slot]!);
    total[slot] = sum;
  }
  return total;
}

/** The documents of each expression, in one statement. */
async function readLists(
  reader: SearchReader,
  spec: IndexSpec,
  expressions: readonly string[],
): Promise<number[][]> {
  const { fts } = tablesOf(spec);
  const rows = await reader.all<{ place: number; docs: string }>(
    expressions
      .map(
        (_, place) =>
          `SELECT ${place} AS place, json_group_array(rowid) AS docs FROM ${fts} WHERE ${fts} MATCH ?`,
      )
      .join(" UNION ALL "),
    expressions,
  );
  const lists: number[][] = expressions.map(() => []);
  for (const { place, docs } of rows) lists[place] = JSON.parse(docs);
  return lists;
}
