import type { Filter, Hit, Near, SearchQuery, SearchReader, SearchResult, Sort } from "../engine.ts";
import { highlight } from "../highlight.ts";
import { INDEXES, type IndexName, type IndexSpec, type TextField } from "../indexes.ts";
import { known } from "../known-field.ts";
import { boundedPage } from "../page.ts";
import { leftOut, relaxations, type Wanted } from "../relaxations.ts";
import { meantText } from "../swedish/meant-text.ts";
import { type PlannedWord, planQuery } from "../swedish/plan-query.ts";
import { type Columns, columnOf, type FieldValue } from "./columns.ts";
import { currentColumns } from "./current-columns.ts";
import { countFacets } from "./facets.ts";
import { firstOf } from "./first-of.ts";
import { findMatches, type Matches } from "./matches.ts";
import { distanceFrom, filterTest, radiusTest, type Test } from "./selection.ts";
import { tablesOf, textColumns } from "./tables.ts";
import { withCorrections } from "./vocabulary.ts";

export async function query<Name extends IndexName>(
  reader: SearchReader,
  name: Name,
  asked: SearchQuery<Name>,
): Promise<SearchResult<Name>> {
  const spec: IndexSpec = INDEXES[name];
  const columns = await currentColumns(reader, spec);
  const plan = await withCorrections(reader, spec, planQuery(asked.text ?? "", asked.asYouType ?? false));
  const filters = asked.filters ?? [];
  const ranked = plan.length > 0 && (asked.sort ?? { by: "relevance" }).by === "relevance";

  const strict: Wanted = { text: asked.text ?? "", plan, reach: "all" };
  let wanted = strict;
  let matches = await findMatches(reader, spec, columns, wanted, ranked);
  let selected = select(columns, spec, matches.slots, filters, asked.near);
  for (const relaxed of relaxations(strict)) {
    if (selected.kept.length > 0) break;
    wanted = relaxed;
    matches = await findMatches(reader, spec, columns, wanted, ranked);
    selected = select(columns, spec, matches.slots, filters, asked.near);
  }

  // From here to the page nothing is waited for: others may bring the columns up to date meanwhile.
  const { near, kept, tests } = selected;
  const { limit, offset } = boundedPage(asked.page);
  const order = orderOf(columns, spec, plan, matches, asked);
  const page = limit === 0 ? [] : firstOf(kept, offset + limit, order).slice(offset);
  const asWritten = kept.some((slot) => !matches.corrected(slot));
  const hits = toHits(columns, page, matches, asked);
  const facets = countFacets(columns, spec, asked.facets ?? [], near, filters, tests);
  return {
    hits: await withHighlights(reader, spec, hits, wanted.plan, asked),
    total: kept.length,
    relaxed: wanted !== strict && kept.length > 0,
    putAside: kept.length > 0 ? leftOut(strict, wanted) : [],
    meant: kept.length > 0 && !asWritten ? meantText(strict.text, wanted.plan) : null,
    facets,
  };
}

interface Selected {
  /** Within the radius. */
  near: number[];
  /** Of these, those that pass every filter. */
  kept: number[];
  tests: Test[];
}

function select<Name extends IndexName>(
  columns: Columns,
  spec: IndexSpec,
  slots: readonly number[],
  filters: readonly Filter<Name>[],
  around: Near | undefined,
): Selected {
  const within = radiusTest(columns, around);
  const tests = filters.map((filter) => filterTest(columns, spec, filter));
  const near = slots.filter((slot) => within.every((test) => test(slot)));
  return { near, kept: near.filter((slot) => tests.every((test) => test(slot))), tests };
}

type Compare = (a: number, b: number) => number;

/** The order wanted, of slots; every tie is broken by id. */
function orderOf<Name extends IndexName>(
  columns: Columns,
  spec: IndexSpec,
  plan: readonly PlannedWord[],
  { points, corrected }: Matches,
  asked: SearchQuery<Name>,
): Compare {
  const byId: Compare = (a, b) => (columns.ids[a]! < columns.ids[b]! ? -1 : 1);
  const sort: Sort<Name> = asked.sort ?? { by: "relevance" };
  if (sort.by === "relevance") {
    if (points === null || plan.length === 0) {
      const { field, direction } = spec.order;
      return then(byValue(fieldOf(columns, field), direction), byId);
    }
    const late: Compare = (a, b) => Number(corrected(a)) - Number(corrected(b));
    return then(late, (a, b) => points[b]! - points[a]!, byId);
  }
  if (sort.by === "distance") {
    if (!asked.near) throw new RangeError("Sorting by distance needs a point to measure from.");
    return then(byValue(distanceFrom(columns, asked.near), "asc"), byId);
  }
  if (!("direction" in sort)) throw new RangeError("A sort by a field needs a direction.");
  const field = known([...spec.numbers, ...spec.dates], sort.by);
  return then(byValue(fieldOf(columns, field), sort.direction), byId);
}

function fieldOf(columns: Columns, field: string): (slot: number) => FieldValue {
  const { codes, values } = columnOf(columns, field);
  return (slot) => values[codes[slot]!]!;
}

/** By a value, the documents without it last both ways. */
function byValue(value: (slot: number) => FieldValue, direction: "asc" | "desc"): Compare {
  const sign = direction === "asc" ? 1 : -1;
  return (a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one === other ? 0 : one < other ? -sign : sign;
  };
}

function then(...orders: Compare[]): Compare {
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function toHits<Name extends IndexName>(
  columns: Columns,
  slots: readonly number[],
  { points }: Matches,
  { near }: SearchQuery<Name>,
): Hit<Name>[] {
  const distance = near ? distanceFrom(columns, near) : () => null;
  return slots.map((slot) => ({
    id: columns.ids[slot]!,
    score: points?.[slot] ?? 0,
    distanceKm: distance(slot),
    highlights: {},
  }));
}

async function withHighlights<Name extends IndexName>(
  reader: SearchReader,
  spec: IndexSpec,
  hits: readonly Hit<Name>[],
  plan: readonly PlannedWord[],
  { highlight: wanted }: SearchQuery<Name>,
): Promise<Hit<Name>[]> {
  const fields = (wanted?.fields ?? []).map((field) => known(textColumns(spec), field) as TextField<Name>);
  if (fields.length === 0) return [...hits];
  const texts = await readTexts(
    reader,
    spec,
    hits.map(({ id }) => id),
  );
  return hits.map((hit) => {
    const highlights: Hit<Name>["highlights"] = {};
    for (const field of fields)
      highlights[field] = highlight(texts.get(hit.id)?.[field] ?? "", plan, wanted?.cropTo);
    return { ...hit, highlights };
  });
}

async function readTexts(
  reader: SearchReader,
  spec: IndexSpec,
  ids: readonly string[],
): Promise<Map<string, Record<string, string>>> {
  const rows = await reader.all<{ id: string; texts: string }>(
    `SELECT id, texts FROM ${tablesOf(spec).doc} WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(({ id, texts }) => [id, JSON.parse(texts)]));
}
