import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import Database from "better-sqlite3";
import type { SearchReader, SearchTx, SqlParam } from "#search/engine.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { startSqld } from "../../setup/sqld.ts";
import type { EngineUnderTest } from "./bench.ts";

/** The engine on a file of its own: one connection that writes, one that can only read. */
export async function onFile(): Promise<EngineUnderTest> {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-search-"));
  const writer = new Database(join(directory, "search.db"));
  writer.pragma("journal_mode = WAL");
  const reading = new Database(join(directory, "search.db"), { readonly: true });
  const tx: SearchTx = {
    run: async (sql, params) => void writer.prepare(sql).run(...params),
    all: async <Row>(sql: string, params: readonly SqlParam[]) =>
      writer.prepare<SqlParam[], Row>(sql).all(...params),
  };
  // One connection, so one transaction at a time.
  let queue: Promise<unknown> = Promise.resolve();
  return {
    engine: sqliteEngine,
    reader: {
      all: async <Row>(sql: string, params: readonly SqlParam[]) =>
        reading.prepare<SqlParam[], Row>(sql).all(...params),
    },
    write: (work) => {
      const turn = queue.then(async () => {
        writer.exec("BEGIN IMMEDIATE");
        try {
          const value = await work(tx);
          writer.exec("COMMIT");
          return value;
        } catch (error) {
          writer.exec("ROLLBACK");
          throw error;
        }
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    settle: async () => undefined,
    close: async () => {
      reading.close();
      writer.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The engine on a libSQL server of its own. */
export async function onLibsql(): Promise<EngineUnderTest> {
  const server = await startSqld();
  const client = createClient({ url: server.url });
  return {
    engine: sqliteEngine,
    reader: readerOf(client),
    write: async (work) => {
      const open = await client.transaction("write");
      try {
        const value = await work({
          ...readerOf(open),
          run: async (sql, params) => void (await open.execute({ sql, args: [...params] })),
        });
        await open.commit();
        return value;
      } finally {
        open.close();
      }
    },
    settle: async () => undefined,
    close: async () => {
      client.close();
      await server.stop();
    },
  };
}

function readerOf(connection: Pick<Client, "execute">): SearchReader {
  return {
    all: async <Row>(sql: string, params: readonly SqlParam[]) => {
      const { rows } = await connection.execute({ sql, args: [...params] });
      return rows.map((row) => ({ ...row }) as Row);
    },
  };
}
