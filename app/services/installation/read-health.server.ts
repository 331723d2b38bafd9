import { and, isNotNull, isNull, lte } from "drizzle-orm";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import type { Db } from "#db/database.ts";
import { outbox, units } from "#db/schema/index.ts";
import { searchHealth } from "#search/configured.server.ts";
import type { SearchHealth } from "#search/meilisearch/engine.ts";

export interface Health {
  status: "ok";
  database: "file" | "libsql";
  outbox: { late: number; dead: number };
  search: SearchHealth;
}

/**
 * Whether the portal can do its work: the database answers, how much after-commit work is late or dead, and which search
 * engine answers. Throws when it can't; a Meilisearch that is down is no hindrance.
 */
export async function readHealth(db: Db, now: Instant): Promise<Health> {
  await db.read.$count(units);
  const late = await db.read.$count(
    outbox,
    and(isNull(outbox.doneAt), isNull(outbox.deadAt), lte(outbox.dueAt, addMinutes(now, -15))),
  );
  const dead = await db.read.$count(outbox, and(isNotNull(outbox.deadAt), isNull(outbox.doneAt)));
  return { status: "ok", database: db.driver, outbox: { late, dead }, search: await searchHealth(db.read) };
}
