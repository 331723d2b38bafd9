import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type * as schema from "./schema/index.ts";

type Queries = BaseSQLiteDatabase<"async", unknown, typeof schema>;

/** Raw SQL for what the builder can't say (FTS5). Positional `?` parameters, never text from a person in `sql`. */
interface RawReads {
  all<Row>(sql: string, params: readonly SqlValue[]): Promise<Row[]>;
}
export type SqlValue = string | number | null;

/** What loaders get: no write method exists on it, and the connection beneath refuses to write (both drivers). */
export type Reader = Pick<Queries, "select" | "selectDistinct" | "$count"> & RawReads;

/** One open write transaction. */
export type Tx = Pick<Queries, "select" | "selectDistinct" | "$count" | "insert" | "update" | "delete"> &
  RawReads & { run(sql: string, params: readonly SqlValue[]): Promise<void> };

/** The application's database, whichever driver is behind it. */
export interface Db {
  readonly driver: "file" | "libsql";
  readonly read: Reader;
  /** May lag behind: public placement search only (docs/operations.md). The same as `read` without a replica. */
  readonly replica: Reader;
  /**
   * Runs `work` in one immediate transaction; commits when it returns, rolls back when it throws. Transactions
   * of one process queue on the file driver; never call it from inside itself.
   */
  write<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /**
   * Makes the file forget what has been deleted: deleted bytes are written over as they go (`secure_delete`), and this
   * empties the write-ahead log of its copies. Nothing on a server, which does so in its own time (docs/operations.md).
   */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

export interface DbOptions {
  url: string;
  replicaUrl?: string | undefined;
  authToken?: string | undefined;
  encryptionKey?: string | undefined;
}

/** The database can't be opened: the message says what to do. */
export class DatabaseOpenError extends Error {
  override name = "DatabaseOpenError";
}
