import { type Client, createClient, type InStatement, type Transaction } from "@libsql/client/ws";
import { drizzle } from "drizzle-orm/libsql/ws";
import {
  DatabaseOpenError,
  type Db,
  type DbOptions,
  type Reader,
  type SqlValue,
  type Tx,
} from "./database.ts";
import * as schema from "./schema/index.ts";

/**
 * A libSQL server, over one WebSocket: a statement inside a transaction costs a fraction of what it does as an HTTP
 * request of its own (docs/decisions/0003). Reads go to the primary; `replica` may lag and is for public search only.
 * Each write is one interactive `BEGIN IMMEDIATE` transaction.
 */
export async function openLibsql(options: DbOptions): Promise<Db> {
  const auth = options.authToken ? { authToken: options.authToken } : {};
  const client = createClient({ url: socketUrl(options.url), ...auth });
  try {
    await client.execute("SELECT 1");
  } catch (error) {
    client.close();
    throw new DatabaseOpenError(
      `Databasservern ${new URL(options.url).origin} svarar inte. Kontrollera DATABASE_URL och DATABASE_AUTH_TOKEN.`,
      {
        cause: error,
      },
    );
  }
  const replica = options.replicaUrl
    ? createClient({ url: socketUrl(options.replicaUrl), ...auth })
    : undefined;
  const read = readerOver(client);
  return {
    driver: "libsql",
    read,
    replica: replica ? readerOver(replica) : read,
    write: async (work) => {
      const open = await client.transaction("write");
      try {
        const value = await work(transactionOver(open));
        await open.commit();
        return value;
      } catch (error) {
        await open.rollback().catch(() => open.close());
        throw error;
      }
    },
    scrub: async () => undefined,
    close: async () => {
      client.close();
      replica?.close();
    },
  };
}

/** `http:` and `https:` in the settings name the same server and port as `ws:` and `wss:`. */
function socketUrl(url: string): string {
  return url.replace(/^http/, "ws");
}

/** Drizzle over one open transaction: everything it runs is inside, so nothing can commit by itself. */
function transactionOver(open: Transaction): Tx {
  const inside = {
    ...clientThatRefuses(),
    execute: executeWith((statement) => open.execute(statement)),
  } as unknown as Client;
  const orm = drizzle({ client: inside, schema }) as unknown as Tx;
  return {
    select: orm.select.bind(orm),
    selectDistinct: orm.selectDistinct.bind(orm),
    $count: orm.$count.bind(orm),
    insert: orm.insert.bind(orm),
    update: orm.update.bind(orm),
    delete: orm.delete.bind(orm),
    all: async <Row>(sql: string, params: readonly SqlValue[]) =>
      (await open.execute({ sql, args: [...params] })).rows as unknown as Row[],
    run: async (sql, params) => {
      await open.execute({ sql, args: [...params] });
    },
  };
}

/**
 * The server has no read-only mode that it holds to (`query_only` is refused, a "read" batch still writes), so a
 * reader lets only queries through: in SQLite a statement that starts with SELECT can't change anything, and one
 * that starts with WITH can only by a keyword that is looked for outside quotes.
 */
function readerOver(client: Client): Reader {
  const readOnly = async (statement: InStatement) => {
    const { sql } = typeof statement === "string" ? { sql: statement } : statement;
    if (!isQuery(sql)) throw new Error(`A reader can't run this statement: ${sql.slice(0, 40)}`);
    return client.execute(statement);
  };
  const inside = { ...clientThatRefuses(), execute: executeWith(readOnly) } as unknown as Client;
  const orm = drizzle({ client: inside, schema }) as unknown as Reader;
  return {
    select: orm.select.bind(orm),
    selectDistinct: orm.selectDistinct.bind(orm),
    $count: orm.$count.bind(orm),
    all: async <Row>(sql: string, params: readonly SqlValue[]) =>
      (await readOnly({ sql, args: [...params] })).rows as unknown as Row[],
  };
}

export function isQuery(sql: string): boolean {
  const bare = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|--[^\n]*|\/\*[\s\S]*?\*\//g, " ");
  if (bare.replace(/;\s*$/, "").includes(";")) return false;
  return (
    /^\s*select\b/i.test(bare) ||
    (/^\s*with\b/i.test(bare) && !/\b(insert|update|delete|replace\s+into)\b/i.test(bare))
  );
}

function executeWith(run: (statement: InStatement) => Promise<unknown>) {
  return (statement: InStatement | string, args?: InStatement extends { args?: infer A } ? A : never) =>
    run(typeof statement === "string" ? { sql: statement, args: args ?? [] } : statement);
}

function clientThatRefuses() {
  const refuse = () => {
    throw new Error("Only single statements are run here; transactions are opened by write()");
  };
  return {
    batch: refuse,
    migrate: refuse,
    transaction: refuse,
    executeMultiple: refuse,
    sync: refuse,
    close: refuse,
    closed: false,
    protocol: "ws",
  };
}
