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
    points: ranked ? pointsBySlot(columns, slots, scoring, lists) : null,
    corrected: (slot) => asWritten !== null && !asWritten.has(slot),
  };
}

/** A word that few documents have tells more of them than a common one. */
function pointsBySlot(
  columns: Columns,
  slots: readonly number[],
  scoring: readonly Scoring[],
  lists: readonly number[][],
): Float64Array {
  const most = new Map<number | null, number>();
  for (const [place, { word }] of scoring.entries())
    most.set(word, Math.max(most.get(word) ?? 0, lists[place]!.length));
  const points = new Float64Array(columns.ids.length);
  for (const slot of slots) points[slot] = columns.mild[slot]!;
  for (const [place, { word, points: worth }] of scoring.entries()) {
    const rarity = Math.log(1 + columns.count / (1 + most.get(word)!));
    for (const slot of slotsOf(columns, lists[place]!)) points[slot]! += worth * Math.max(rarity, 1);
  }
  return points;
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
