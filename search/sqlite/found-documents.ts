import type { SearchReader } from "../engine.ts";
import type { IndexSpec } from "../indexes.ts";
import { type Columns, slotsOf } from "./columns.ts";
import { type Expression, stringsIn } from "./expression.ts";
import { intersection, type SlotSet, union } from "./slot-set.ts";
import { STATE, tablesOf } from "./tables.ts";

/** An eighth of a byte a document each; the words of most queries have been asked for before. */
const MOST_KEPT = 2000;

/**
 * The documents of expressions. Those of a string that has been asked for since the last write are at hand; the others
 * come in one statement. Were the columns brought up to date meanwhile, all is asked for again: slots may stand for others.
 */
export async function findDocuments(
  reader: SearchReader,
  spec: IndexSpec,
  columns: Columns,
  expressions: readonly Expression[],
): Promise<(expression: Expression) => SlotSet> {
  const strings = [...new Set(expressions.flatMap(stringsIn))];
  for (;;) {
    const { version } = columns;
    const known = new Map(columns.found);
    const missing = strings.filter((string) => !known.has(string));
    const lists = missing.length > 0 ? await readLists(reader, spec, missing) : [];
    if (columns.version !== version) continue;
    for (const [place, { docs, seen }] of lists.entries()) {
      const slots = slotsOf(columns, docs);
      known.set(missing[place]!, slots);
      // A list that knows of a later write is right for this query, but not what the columns stand for.
      if (seen === version) keep(columns, missing[place]!, slots);
    }
    return (expression) => evaluate(expression, known);
  }
}

function keep({ found }: Columns, string: string, slots: SlotSet): void {
  found.set(string, slots);
  if (found.size > MOST_KEPT) found.delete(found.keys().next().value!);
}

function evaluate(expression: Expression, known: ReadonlyMap<string, SlotSet>): SlotSet {
  if (typeof expression === "string") return known.get(expression)!;
  return "any" in expression
    ? union(expression.any.map((each) => evaluate(each, known)))
    : intersection(expression.every.map((each) => evaluate(each, known)));
}

interface List {
  docs: readonly number[];
  /** The last write that the statement saw. */
  seen: number;
}

async function readLists(reader: SearchReader, spec: IndexSpec, strings: readonly string[]): Promise<List[]> {
  const { fts } = tablesOf(spec);
  const rows = await reader.all<{ place: number; docs: string; seen: number }>(
    `SELECT wanted.key AS place, (SELECT json_group_array(rowid) FROM ${fts} WHERE ${fts} MATCH wanted.value) AS docs,
       (SELECT version FROM ${STATE} WHERE name = ?) AS seen FROM json_each(?) AS wanted ORDER BY wanted.key`,
    [spec.name, JSON.stringify(strings)],
  );
  return rows.map(({ docs, seen }) => ({ docs: JSON.parse(docs), seen }));
}
