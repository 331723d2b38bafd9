import type { Point } from "#app/domain/geography/distance.ts";
import type {
  DateField,
  DocumentOf,
  FlagField,
  IndexName,
  KeywordField,
  NumberField,
  TextField,
} from "./indexes.ts";

export type SqlParam = string | number | null;

/** Reads of the application's database: positional `?` parameters, never a person's text in `sql`. */
export interface SearchReader {
  all<Row>(sql: string, params: readonly SqlParam[]): Promise<Row[]>;
}

/** The open transaction of the row that is indexed. */
export interface SearchTx extends SearchReader {
  run(sql: string, params: readonly SqlParam[]): Promise<void>;
}

/**
 * What search is, whichever engine answers. Every engine passes tests/contract/search.
 *
 * Writes belong to the transaction of the row: when it rolls back, nothing was indexed. An engine outside the
 * database uses `tx` to note the change beside the row and follows after commit; one inside it is exact at commit.
 */
export interface SearchEngine {
  readonly name: string;
  /**
   * Makes the engine ready; to be called at start, after migrations. Returns the indexes that stand empty because
   * they are new or of an older form: the caller fills them from the rows, in the same transaction or after.
   * `anew` empties them all, whatever they hold.
   */
  prepare(tx: SearchTx, options?: { anew?: boolean }): Promise<IndexName[]>;
  /** Adds documents, or replaces those of the same id. Any number at a time. */
  index<Name extends IndexName>(
    tx: SearchTx,
    index: Name,
    documents: readonly DocumentOf<Name>[],
  ): Promise<void>;
  /** Takes documents out; ids that are not there are passed over. */
  remove(tx: SearchTx, index: IndexName, ids: readonly string[]): Promise<void>;
  /**
   * Answers with ids only: whoever asks loads the rows as its reader may see them, and so never shows what has
   * been withdrawn. Throws a RangeError for a field or a point that does not exist (a bug, not a person's input).
   */
  query<Name extends IndexName>(
    reader: SearchReader,
    index: Name,
    query: SearchQuery<Name>,
  ): Promise<SearchResult<Name>>;
}

/**
 * One condition; all of a query's conditions hold at once. `anyOf` nothing matches nothing; `allOf` and `noneOf`
 * nothing match everything. Bounds are inclusive; a document without the value is outside every range. Date bounds
 * are compared as they are written: give them in the field's own form (date or instant).
 */
export type Filter<Name extends IndexName> =
  | { field: KeywordField<Name>; anyOf: readonly string[] }
  | { field: KeywordField<Name>; allOf: readonly string[] }
  | { field: KeywordField<Name>; noneOf: readonly string[] }
  | { field: FlagField<Name>; is: boolean }
  | { field: NumberField<Name>; min?: number; max?: number }
  | { field: DateField<Name>; from?: string; to?: string };

/** Around a point. With a radius (km, great circle) documents outside it or without a point are left out. */
export interface Near extends Point {
  radiusKm?: number;
}

/**
 * Ties are always broken by id, so that pages neither repeat nor lose a document. Documents without the value,
 * or without a point, come last both ways. `distance` needs `near`.
 */
export type Sort<Name extends IndexName> =
  | { by: "relevance" }
  | { by: "distance" }
  | { by: NumberField<Name> | DateField<Name>; direction: "asc" | "desc" };

export type FacetField<Name extends IndexName> = KeywordField<Name> | FlagField<Name>;

export interface SearchQuery<Name extends IndexName> {
  /** A person's words, as typed. Empty, or without letter and digit: every document matches. */
  text?: string;
  /** The text is still being typed: its last word also matches words that begin so. */
  asYouType?: boolean;
  filters?: readonly Filter<Name>[];
  near?: Near;
  facets?: readonly FacetField<Name>[];
  /** By relevance where there is text, otherwise the index's own order. */
  sort?: Sort<Name>;
  /** Any numbers; see `boundedPage`. */
  page?: { limit?: number; offset?: number };
  /** Texts to return with the matching words marked; a longer one is cut to `cropTo` characters around the first. */
  highlight?: { fields: readonly TextField<Name>[]; cropTo?: number };
}

/** A piece of a text, in order; joined they are the text. Never HTML. */
export interface Segment {
  text: string;
  marked: boolean;
}

export interface Hit<Name extends IndexName> {
  id: string;
  /** Higher is better; to be compared within one result only. 0 without text. */
  score: number;
  /** Kilometres from `near`; null without it or without a point. */
  distanceKm: number | null;
  highlights: Partial<Record<TextField<Name>, Segment[]>>;
}

/** Flags count as "true" and "false". */
export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchResult<Name extends IndexName> {
  hits: Hit<Name>[];
  /** All that match, on whatever page. */
  total: number;
  /** No document has all the words: these have some of them. */
  relaxed: boolean;
  /** The words that were left out altogether for these to be found, as they were typed. */
  putAside: string[];
  /** The text with its misspelt words mended, where something was found and only so; else null. */
  meant: string | null;
  /**
   * Raw counts among all that match, highest first, then by value. A field's own `anyOf` and `is` are lifted for its
   * own counts, so that a choice not made still tells what it would give. For profiles the service hides small cells.
   */
  facets: Partial<Record<FacetField<Name>, FacetCount[]>>;
}
