import type { SearchReader } from "../engine.ts";
import type { IndexSpec } from "../indexes.ts";
import type { Wanted } from "../relaxations.ts";
import { type Columns, everySlot } from "./columns.ts";
import { findDocuments } from "./found-documents.ts";
import { matchExpression, scoringExpressions } from "./match.ts";
import { hasSlot, type SlotSet, slotsIn } from "./slot-set.ts";

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
  const all = matchExpression(wanted, true);
  const written = matchExpression(wanted, false);
  const documentsOf = await findDocuments(reader, spec, columns, [
    all,
    written,
    ...scoring.map(({ expression }) => expression),
  ]);
  const slots = slotsIn(documentsOf(all));
  const asWritten = documentsOf(written);
  const scored = scoring.map(({ expression, ...rest }) => ({ ...rest, documents: documentsOf(expression) }));
  return {
    slots,
    points: ranked ? pointsBySlot(columns, slots, scored, wanted.plan.length) : null,
    corrected: (slot) => !hasSlot(asWritten, slot),
  };
}

interface Scored {
  word: number | null;
  points: number;
  documents: SlotSet;
}

/**
 * A word that few documents have tells more of them than a common one; and two words that both stand there tell more
 * than one that stands there twice, so that each word's points count by their root.
 */
function pointsBySlot(
  columns: Columns,
  slots: readonly number[],
  scored: readonly Scored[],
  words: number,
): Float64Array {
  const total = new Float64Array(columns.ids.length);
  for (const slot of slots) total[slot] = columns.mild[slot]!;
  const sums = new Float64Array(slots.length);
  for (let word = 0; word < words; word += 1) {
    sums.fill(0);
    let most = 0;
    for (const { word: of, points, documents } of scored) {
      if (of !== word && of !== null) continue;
      let count = 0;
      for (let at = 0; at < slots.length; at += 1)
        if (hasSlot(documents, slots[at]!)) {
          sums[at]! += points;
          count += 1;
        }
      if (of !== null) most = Math.max(most, count);
    }
    const rarity = Math.max(1, Math.log(1 + columns.count / (1 + most)));
    for (const [at, slot] of slots.entries()) total[slot]! += rarity * Math.sqrt(sums[at]!);
  }
  return total;
}
