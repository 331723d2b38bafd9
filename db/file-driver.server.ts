import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import {
  DatabaseOpenError,
  type Db,
  type DbOptions,
  type Reader,
  type SqlValue,
  type Tx,
} from "./database.ts";
import * as schema from "./schema/index.ts";

/** Some fifteen seconds in all: longer than any transaction of ours. */
const LOCK_TRIES = 400;
const LOCK_PAUSE_MS = 15;

/**
 * One writer connection behind a queue and one read-only connection. The driver's own `transaction()` refuses
 * async functions, so the transaction is opened and closed here.
 */
export function openFile(options: DbOptions): Db {
  const path = pathOf(options.url);
  mkdirSync(dirname(path), { recursive: true });
  const writer = connect(path, options.encryptionKey, false);
  const reader = connect(path, options.encryptionKey, true);
  const tx = transactionOver(writer);
  const read = readerOver(reader);

  let queue: Promise<unknown> = Promise.resolve();
  const inside = new AsyncLocalStorage<true>();

  const write = <Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> => {
    if (inside.getStore())
      throw new Error("write() inside write(): the inner one would wait for the outer for ever");
    const turn = queue.then(() =>
      inside.run(true, async () => {
        await begin(writer);
        try {
          const value = await work(tx);
          writer.exec("COMMIT");
          return value;
        } catch (error) {
          if (writer.inTransaction) writer.exec("ROLLBACK");
          throw error;
        }
      }),
    );
    queue = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };

  return {
    driver: "file",
    read,
    replica: read,
    write,
    scrub: async () => {
      await queue;
      writer.pragma("wal_checkpoint(TRUNCATE)");
    },
    close: async () => {
      await queue;
      reader.close();
      writer.close();
    },
  };
}

export function pathOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length);
}

/**
 * Takes the file's write lock. When another process holds it, waits between tries instead of inside SQLite,
 * where the whole event loop would stand still.
 */
async function begin(connection: Database.Database): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      connection.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      const busy = error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
      if (!busy || tries >= LOCK_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOCK_PAUSE_MS));
    }
  }
}

/** Pages kept in memory by a connection, decrypted: SQLite's own 2 MiB make a search read every list anew. */
const CACHE_KIB = 64 * 1024;

/** Opens one connection with its pragmas; a missing or wrong key is said in words. */
export function connect(path: string, key: string | undefined, readonly: boolean): Database.Database {
  const connection = new Database(path, { readonly });
  try {
    if (key) {
      connection.pragma("cipher='sqlcipher'");
      // The encrypting build adds key() to what better-sqlite3's types know.
      (connection as Database.Database & { key(key: Buffer): number }).key(Buffer.from(key));
    }
    connection.prepare("SELECT count(*) FROM sqlite_master").get();
  } catch (error) {
    connection.close();
    throw new DatabaseOpenError(
      `Databasfilen ${path} kan inte läsas. ${key ? "DATABASE_ENCRYPTION_KEY är fel för den här filen, eller filen är skadad." : "Den är krypterad och DATABASE_ENCRYPTION_KEY saknas, eller så är den skadad."}`,
      { cause: error },
    );
  }
  if (!readonly) {
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = NORMAL");
    connection.pragma("secure_delete = ON");
  }
  connection.pragma(`cache_size = -${CACHE_KIB}`);
  connection.pragma("foreign_keys = ON");
  connection.pragma(`busy_timeout = ${readonly ? 5000 : 20}`);
  return connection;
}

// Drizzle's synchronous builders are awaitable; typed as the asynchronous ones so that both drivers read the same.
function transactionOver(connection: Database.Database): Tx {
  const orm = drizzle(connection, { schema }) as unknown as Tx;
  return {
    select: orm.select.bind(orm),
    selectDistinct: orm.selectDistinct.bind(orm),
    $count: orm.$count.bind(orm),
    insert: orm.insert.bind(orm),
    update: orm.update.bind(orm),
    delete: orm.delete.bind(orm),
    all: async <Row>(sql: string, params: readonly SqlValue[]) =>
      connection.prepare(sql).all(...params) as Row[],
    run: async (sql, params) => {
      connection.prepare(sql).run(...params);
    },
  };
}

function readerOver(connection: Database.Database): Reader {
  const { select, selectDistinct, $count, all } = transactionOver(connection);
  return { select, selectDistinct, $count, all };
}
