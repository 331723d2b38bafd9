import type { SearchReader } from "../engine.ts";
import type { IndexSpec } from "../indexes.ts";
import type { PlannedWord } from "../swedish/plan-query.ts";
import { type Columns, everySlot, slotsOf } from "./columns.ts";
import { LAYER_NAMES, LAYERS, WHOLE_NAME } from "./layers.ts";
import { layerExpression, matchExpression, type Reach, wholeNameExpression } from "./match.ts";
import { tablesOf } from "./tables.ts";

/** The documents that have the words, by slot. */
export interface Matches {
  slots: readonly number[];
  /** Points by slot; null where relevance was not asked for. */
  points: Float64Array | null;
  /** By slot: found only by taking a word for a misspelling. */
  corrected: (slot: number) => boolean;
}

/** What is looked for in the words; an empty plan matches everything. */
export interface Wanted {
  plan: readonly PlannedWord[];
  reach: Reach;
}

export async function findMatches(
  reader: SearchReader,
  spec: IndexSpec,
  columns: Columns,
  { plan, reach }: Wanted,
  ranked: boolean,
): Promise<Matches> {
  if (plan.length === 0) return { slots: everySlot(columns), points: null, corrected: () => false };
  const layers = ranked ? layerLists(plan, reach) : [];
  const mended = plan.some((word) => word.corrections.length > 0);
  const [all = [], ...others] = await readLists(reader, spec, [
    matchExpression(plan, reach, true),
    ...layers.map(({ expression }) => expression),
    ...(mended ? [matchExpression(plan, reach, false)] : []),
  ]);
  const slots = slotsOf(columns, all);
  const asWritten = mended ? new Set(slotsOf(columns, others[layers.length]!)) : null;
  return {
    slots,
    points: ranked ? pointsBySlot(columns, slots, layers, others) : null,
    corrected: (slot) => asWritten !== null && !asWritten.has(slot),
  };
}

interface LayerList {
  /** The place of the word in the plan; after the last, the plan as a whole. */
  word: number;
  points: number;
  expression: string;
}

/** Of each word, where it stands in the documents that match. */
function layerLists(plan: readonly PlannedWord[], reach: Reach): LayerList[] {
  const whole = wholeNameExpression(plan);
  const words = plan.flatMap((planned, word) =>
    LAYER_NAMES.flatMap((layer) => {
      const expression = layerExpression(plan, planned, layer, reach);
      return expression === null ? [] : [{ word, ...LAYERS[layer], expression }];
    }),
  );
  return whole === null ? words : [...words, { word: plan.length, ...WHOLE_NAME, expression: whole }];
}

/** A word that few documents have tells more of them than a common one. */
function pointsBySlot(
  columns: Columns,
  slots: readonly number[],
  layers: readonly LayerList[],
  lists: readonly number[][],
): Float64Array {
  const most = new Map<number, number>();
  for (const [place, { word }] of layers.entries())
    most.set(word, Math.max(most.get(word) ?? 0, lists[place]!.length));
  const points = new Float64Array(columns.ids.length);
  for (const slot of slots) points[slot] = columns.mild[slot]!;
  for (const [place, layer] of layers.entries()) {
    const rarity = Math.log(1 + columns.count / (1 + most.get(layer.word)!));
    const worth = layer.points * Math.max(rarity, 1);
    for (const slot of slotsOf(columns, lists[place]!)) points[slot]! += worth;
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
