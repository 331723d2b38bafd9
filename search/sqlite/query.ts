import { distanceKm } from "#app/domain/geography/distance.ts";
import type { Hit, SearchQuery, SearchReader, SearchResult, Sort } from "../engine.ts";
import { highlight } from "../highlight.ts";
import { INDEXES, type IndexName, type IndexSpec, type TextField } from "../indexes.ts";
import { known } from "../known-field.ts";
import { boundedPage } from "../page.ts";
import { relaxations } from "../relaxations.ts";
import { meantText } from "../swedish/meant-text.ts";
import { planQuery } from "../swedish/plan-query.ts";
import { countFacets } from "./facets.ts";
import { keptDocuments, type Search } from "./kept.ts";
import { identifier, tablesOf, textColumns } from "./tables.ts";
import { withCorrections } from "./vocabulary.ts";

export async function query<Name extends IndexName>(
  reader: SearchReader,
  name: Name,
  asked: SearchQuery<Name>,
): Promise<SearchResult<Name>> {
  const spec: IndexSpec = INDEXES[name];
  const plan = await withCorrections(reader, spec, planQuery(asked.text ?? "", asked.asYouType ?? false));
  const strict: Search<Name> = { spec, plan, reach: "all", filters: asked.filters ?? [], near: asked.near };
  let search = strict;
  let page = await readPage(reader, search, asked);
  for (const relaxed of relaxations(strict)) {
    if (page.total > 0) break;
    search = relaxed;
    page = await readPage(reader, search, asked);
  }
  return {
    ...page,
    relaxed: search !== strict && page.total > 0,
    meant: page.total > 0 ? meantText(asked.text ?? "", search.plan) : null,
    facets: await countFacets(reader, search, asked.facets ?? []),
  };
}

interface Row {
  total: number;
  id: string | null;
  score: number;
  lat: number | null;
  lon: number | null;
  [text: string]: string | number | null;
}

/** One statement gives total and page: the total stands on each row, and on one empty row where the page has none. */
async function readPage<Name extends IndexName>(
  reader: SearchReader,
  search: Search<Name>,
  asked: SearchQuery<Name>,
): Promise<{ hits: Hit<Name>[]; total: number }> {
  const { limit, offset } = boundedPage(asked.page);
  const kept = keptDocuments(search);
  const fields = asked.highlight?.fields ?? [];
  const texts = fields.map(
    (field) => `, d.document ->> '$.${known(textColumns(search.spec), field)}' AS "text_${field}"`,
  );
  const keys = [...sortKeys(search, asked.sort), { sql: "kept.id", direction: "ASC" }];
  const order = keys.map(({ direction }, place) => `key_${place} ${direction}`).join(", ");
  const rows = await reader.all<Row>(
    `${kept.sql},
     page AS (
       SELECT kept.id, kept.score, d.lat, d.lon${texts.join("")}, ${keys.map(({ sql }, place) => `${sql} AS key_${place}`).join(", ")}
       FROM kept JOIN ${tablesOf(search.spec).doc} AS d ON d.doc = kept.doc
       ORDER BY ${order} LIMIT ? OFFSET ?
     )
     SELECT counted.total, page.* FROM (SELECT count(*) AS total FROM kept) AS counted LEFT JOIN page ON true
     ORDER BY ${order}`,
    [...kept.params, limit, offset],
  );
  const found = rows.filter((row): row is Row & { id: string } => row.id !== null);
  return { total: rows[0]?.total ?? 0, hits: found.map((row) => toHit(row, search, asked)) };
}

interface SortKey {
  sql: string;
  direction: string;
}

/** The keys of the order wanted, before the id that breaks every tie. */
function sortKeys<Name extends IndexName>(
  { spec, plan, near }: Search<Name>,
  asked: Sort<Name> | undefined,
): SortKey[] {
  const sort = asked ?? { by: "relevance" };
  if (sort.by === "distance") {
    if (!near) throw new RangeError("Sorting by distance needs a point to measure from.");
    return lastWithout("kept.chord", "asc");
  }
  if (sort.by === "relevance") {
    if (plan.length === 0) return lastWithout(`d.${identifier(spec.order.field)}`, spec.order.direction);
    return [
      { sql: "kept.corrected", direction: "ASC" },
      { sql: "kept.score", direction: "DESC" },
    ];
  }
  if (!("direction" in sort)) throw new RangeError("A sort by a field needs a direction.");
  return lastWithout(`d.${identifier(known([...spec.numbers, ...spec.dates], sort.by))}`, sort.direction);
}

/** By a value, the documents without it last both ways. */
function lastWithout(sql: string, direction: "asc" | "desc"): SortKey[] {
  return [
    { sql: `${sql} IS NULL`, direction: "ASC" },
    { sql, direction: direction === "desc" ? "DESC" : "ASC" },
  ];
}

function toHit<Name extends IndexName>(
  row: Row & { id: string },
  { plan, near }: Search<Name>,
  asked: SearchQuery<Name>,
): Hit<Name> {
  const highlights: Partial<Record<TextField<Name>, ReturnType<typeof highlight>>> = {};
  for (const field of asked.highlight?.fields ?? []) {
    highlights[field] = highlight(String(row[`text_${field}`] ?? ""), plan, asked.highlight?.cropTo);
  }
  const point = row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };
  return {
    id: row.id,
    score: plan.length > 0 ? row.score : 0,
    distanceKm: near && point ? distanceKm(near, point) : null,
    highlights,
  };
}
