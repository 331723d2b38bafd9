import type { PlacementDocument } from "#search/indexes.ts";

/** A query as every engine in the comparison is asked it. */
export interface BenchQuery {
  text: string;
  /** The last word is still being typed. */
  asYouType?: boolean;
  near?: { lat: number; lon: number; radiusKm: number };
  kind?: string;
  kommun?: string;
}

/** Counted with every query, by every engine that can. */
export const FACETS = ["occupationField", "lan", "kind"] as const;

/** As many as are judged. */
export const TOP = 20;

/** One engine of the comparison, holding the documents. `query` gives ids, best first, TOP at most. */
export interface BenchEngine {
  name: string;
  query(asked: BenchQuery): Promise<string[]> | string[];
  close(): Promise<void> | void;
}

export type MakeEngine = (documents: readonly PlacementDocument[]) => Promise<BenchEngine>;

/** The texts that are searched, and what a hit in each is worth: the same for all. */
export const TEXT_WEIGHTS = {
  title: 10,
  occupationName: 6,
  alsoCalled: 4,
  tasks: 3,
  place: 2,
  employerName: 2,
} as const;
