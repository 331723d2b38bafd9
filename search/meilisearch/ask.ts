import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import { distanceKm } from "#app/domain/geography/distance.ts";
import type { Hit, SearchQuery, SearchReader, SearchResult } from "../engine.ts";
import { highlight } from "../highlight.ts";
import { type DocumentOf, INDEXES, type IndexName, type IndexSpec, type TextField } from "../indexes.ts";
import { known } from "../known-field.ts";
import { boundedPage } from "../page.ts";
import { leftOut, relaxations, type Wanted } from "../relaxations.ts";
import { storedDocuments } from "../sqlite/stored-documents.ts";
import { textColumns } from "../sqlite/tables.ts";
import { withCorrections, wordsThatBegin } from "../sqlite/vocabulary.ts";
import { meantText } from "../swedish/meant-text.ts";
import { type PlannedWord, planQuery } from "../swedish/plan-query.ts";
import { ID } from "./attributes.ts";
import { conditions } from "./conditions.ts";
import { decode } from "./encode.ts";
import { countQueries, facetsOf } from "./facets.ts";
import { both } from "./filter.ts";
import { found, foundAsWritten, type SoughtWords } from "./levels.ts";
import { type Slice, slicesOf } from "./slices.ts";

/** The answer can't be right: Meilisearch contradicts itself or holds what is not ours. */
export class WrongAnswer extends Error {
  override name = "WrongAnswer";
}

interface Answer {
  ids: { id: string; score: number }[];
  total: number;
  /** Something has the words as written. */
  asWritten: boolean;
  facets: Record<string, Record<string, number>>;
}

/** Asks the index `uid`. Throws what the client throws, a WrongAnswer, or an Unanswerable: SQLite then answers. */
export async function ask<Name extends IndexName>(
  server: Meilisearch,
  uid: string,
  reader: SearchReader,
  name: Name,
  asked: SearchQuery<Name>,
): Promise<SearchResult<Name>> {
  const spec: IndexSpec = INDEXES[name];
  for (const field of asked.highlight?.fields ?? []) known(textColumns(spec), field);
  const plan = await withCorrections(reader, spec, planQuery(asked.text ?? "", asked.asYouType ?? false));
  const begun = await wordsThatBegin(reader, spec, plan);
  const strict: Wanted = { text: asked.text ?? "", plan, reach: "all" };
  let search = strict;
  let answer = await answerTo(server, uid, spec, { ...search, begun }, asked);
  for (const relaxed of relaxations(strict)) {
    if (answer.total > 0) break;
    search = relaxed;
    answer = await answerTo(server, uid, spec, { ...search, begun }, asked);
  }
  return {
    hits: await hitsOf(reader, name, answer.ids, search.plan, asked),
    total: answer.total,
    relaxed: search !== strict && answer.total > 0,
    putAside: answer.total > 0 ? leftOut(strict, search) : [],
    meant: answer.total > 0 && !answer.asWritten ? meantText(strict.text, search.plan) : null,
    facets: facetsOf(asked.facets ?? [], answer.facets),
  };
}

/** One request for counts and first page; a second one for a page further on, when the counts have told where it is. */
async function answerTo<Name extends IndexName>(
  server: Meilisearch,
  uid: string,
  spec: IndexSpec,
  words: SoughtWords,
  asked: SearchQuery<Name>,
): Promise<Answer> {
  const { limit, offset } = boundedPage(asked.page);
  const kept = conditions(spec, asked.filters ?? [], asked.near);
  const slices = slicesOf(spec, words, kept, asked.near, asked.sort);
  const written = foundAsWritten(words);
  const counts = [
    ...countQueries(spec, asked, found(words)),
    ...(written === null ? [] : [{ filter: both([kept, written]), page: 1, hitsPerPage: 0 }]),
  ];
  const first = slices.map((slice) => ({
    ...whatComes(slice),
    page: 1,
    hitsPerPage: offset === 0 ? limit : 0,
  }));
  const answers = await multiSearch(server, uid, [...counts, ...first]);
  const [counted, listed] = [answers.slice(0, counts.length), answers.slice(counts.length)];
  const total = counted[0]?.totalHits ?? Number.NaN;
  const totals = listed.map(({ totalHits }) => totalHits ?? Number.NaN);
  if (totals.reduce((sum, each) => sum + each, 0) !== total)
    throw new WrongAnswer("The parts are not the whole");
  const pages =
    offset === 0
      ? listed.map(({ hits }) => hits)
      : await further(server, uid, slices, totals, { offset, limit });
  const ids = pages.flatMap((hits, place) =>
    hits.map((hit) => ({ id: idOf(hit), score: slices[place]!.score })),
  );
  const facets = Object.assign({}, ...counted.map(({ facetDistribution }) => facetDistribution ?? {}));
  const asWritten = written === null || counted.at(-1)?.totalHits !== 0;
  return { ids: ids.slice(0, limit), total, asWritten, facets };
}

/** The hits of each slice that the page reaches into. */
async function further(
  server: Meilisearch,
  uid: string,
  slices: readonly Slice[],
  totals: readonly number[],
  { offset, limit }: { offset: number; limit: number },
): Promise<Record<string, unknown>[][]> {
  let before = 0;
  const wanted = slices.map((slice, place) => {
    const from = Math.max(0, offset - before);
    const length = Math.min(
      totals[place]! - from,
      before + from < offset + limit ? offset + limit - before - from : 0,
    );
    before += totals[place]!;
    return { slice, offset: from, limit: length };
  });
  const reached = wanted.filter((part) => part.limit > 0);
  const results =
    reached.length === 0
      ? []
      : await multiSearch(
          server,
          uid,
          reached.map((part) => ({ ...whatComes(part.slice), offset: part.offset, limit: part.limit })),
        );
  return wanted.map((part) => results[reached.indexOf(part)]?.hits ?? []);
}

async function multiSearch(server: Meilisearch, uid: string, queries: Omit<MultiSearchQuery, "indexUid">[]) {
  const { results } = await server.multiSearch({
    queries: queries.map((query) => ({ indexUid: uid, ...query })),
  });
  if (results.length !== queries.length) throw new WrongAnswer("Not as many answers as questions");
  return results;
}

const whatComes = ({ filter, sort }: Slice) => ({ filter, sort, attributesToRetrieve: [ID] });

function idOf(hit: Record<string, unknown>): string {
  const id = typeof hit[ID] === "string" ? decode(hit[ID]) : null;
  if (id === null) throw new WrongAnswer("A document that is not ours");
  return id;
}

/** What is shown of the hits, from the documents as they stand in the database. */
async function hitsOf<Name extends IndexName>(
  reader: SearchReader,
  name: Name,
  ids: Answer["ids"],
  plan: readonly PlannedWord[],
  asked: SearchQuery<Name>,
): Promise<Hit<Name>[]> {
  const { near } = asked;
  const fields = asked.highlight?.fields ?? [];
  const documents =
    near || fields.length > 0
      ? await storedDocuments(
          reader,
          name,
          ids.map(({ id }) => id),
        )
      : [];
  const byId = new Map<string, DocumentOf<Name>>(documents.map((document) => [document.id, document]));
  return ids.map(({ id, score }) => {
    const document = byId.get(id);
    const texts = (document ?? {}) as Record<string, unknown>;
    const highlights: Partial<Record<TextField<Name>, ReturnType<typeof highlight>>> = {};
    for (const field of fields)
      highlights[field] = highlight(String(texts[field] ?? ""), plan, asked.highlight?.cropTo);
    const point = document?.point ?? null;
    return { id, score, distanceKm: near && point ? distanceKm(near, point) : null, highlights };
  });
}
