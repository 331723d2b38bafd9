import type { Filter, Near } from "../engine.ts";
import type { IndexName, IndexSpec } from "../indexes.ts";
import type { Reach } from "../relaxations.ts";
import type { PlannedWord } from "../swedish/plan-query.ts";
import { chord, conditions, type Sql } from "./conditions.ts";
import { matchExpression } from "./match.ts";
import { columnWeights, identifier, tablesOf } from "./tables.ts";

/** Points that a day of age costs: a hundred days weigh as much as a middling word in a running text. */
const POINTS_A_DAY = 0.005;
/** Only differences of age count; counted from a day near ours to keep the numbers small (2023-02-24). */
const DAY_ZERO = 2_460_000;

/** What a query asks for, in the forms that the statements are built of. */
export interface Search<Name extends IndexName> {
  spec: IndexSpec;
  plan: readonly PlannedWord[];
  reach: Reach;
  filters: readonly Filter<Name>[];
  near: Near | undefined;
}

/**
 * `WITH … kept (doc, score, corrected, chord)`: the documents that match the words and meet the conditions. A document
 * found only by correcting a word is `corrected` and comes after every other.
 */
export function keptDocuments<Name extends IndexName>(search: Search<Name>): Sql {
  const { doc } = tablesOf(search.spec);
  const found = matches(search);
  const line = chord(search.near);
  const where = conditions(search.spec, search.filters, search.near);
  return {
    sql: `WITH ${found.sql}
      kept AS MATERIALIZED (
        SELECT d.doc AS doc, d.id AS id, ${score(search)} AS score, found.corrected AS corrected, ${line.sql} AS chord
        FROM found JOIN ${doc} AS d ON d.doc = found.doc
        WHERE ${where.sql}
      )`,
    params: [...found.params, ...line.params, ...where.params],
  };
}

function matches<Name extends IndexName>({ spec, plan, reach }: Search<Name>): Sql {
  const { doc, fts } = tablesOf(spec);
  if (plan.length === 0)
    return { sql: `found AS (SELECT doc, 0 AS points, 0 AS corrected FROM ${doc}),`, params: [] };
  const points = `-bm25(${fts}, ${columnWeights(spec).join(", ")})`;
  const anyCorrection = plan.some((word) => word.corrections.length > 0);
  const corrected = anyCorrection ? `rowid NOT IN (SELECT rowid FROM ${fts} WHERE ${fts} MATCH ?)` : "0";
  const expressions = (anyCorrection ? [false, true] : [true]).map((with_) =>
    matchExpression(spec, plan, reach, with_),
  );
  return {
    sql: `found AS MATERIALIZED (
      SELECT rowid AS doc, ${points} AS points, ${corrected} AS corrected FROM ${fts} WHERE ${fts} MATCH ?),`,
    params: expressions,
  };
}

function score<Name extends IndexName>({ spec, plan }: Search<Name>): string {
  if (plan.length === 0 || spec.freshness === null) return "found.points";
  const age = `julianday(d.${identifier(spec.freshness)}) - ${DAY_ZERO}`;
  return `found.points + coalesce(${POINTS_A_DAY} * (${age}), 0)`;
}
