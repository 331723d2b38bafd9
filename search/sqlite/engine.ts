import type { SearchEngine } from "../engine.ts";
import { prepare } from "./prepare.ts";
import { query } from "./query.ts";
import { index, remove } from "./write.ts";

/** Search by SQLite FTS5 in the application's own database, file or libSQL: exact at commit, nothing to start. */
export const sqliteEngine: SearchEngine = { name: "sqlite", prepare, index, remove, query };
