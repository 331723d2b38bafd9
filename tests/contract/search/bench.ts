import type { SearchEngine, SearchQuery, SearchReader, SearchResult, SearchTx } from "#search/engine.ts";

/** An engine with the database it works in or beside. */
export interface EngineUnderTest {
  engine: SearchEngine;
  reader: SearchReader;
  /** One transaction: rolls back when the work throws, and throws on. */
  write<Value>(work: (tx: SearchTx) => Promise<Value>): Promise<Value>;
  /** Resolves when what was committed can be found. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** What the cases are written with. */
export interface Bench {
  engine(): EngineUnderTest;
  placements(query: SearchQuery<"placements">): Promise<SearchResult<"placements">>;
  profiles(query: SearchQuery<"profiles">): Promise<SearchResult<"profiles">>;
  /** Ids in order. */
  found(query: SearchQuery<"placements"> | string): Promise<string[]>;
  /** Writes in a transaction of its own and waits until it can be found. */
  commit(work: (engine: SearchEngine, tx: SearchTx) => Promise<void>): Promise<void>;
}
