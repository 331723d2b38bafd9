import { and, isNotNull, isNull, lte } from "drizzle-orm";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import type { Db } from "#db/database.ts";
import { outbox, units } from "#db/schema/index.ts";

export interface Health {
  status: "ok";
  database: "file" | "libsql";
  outbox: { late: number; dead: number };
}

/** Whether the portal can do its work: the database answers, and how much after-commit work is late or dead. Throws when it can't. */
export async function readHealth(db: Db, now: Instant): Promise<Health> {
  await db.read.$count(units);
  const late = await db.read.$count(
    outbox,
    and(isNull(outbox.doneAt), isNull(outbox.deadAt), lte(outbox.dueAt, addMinutes(now, -15))),
  );
  const dead = await db.read.$count(outbox, and(isNotNull(outbox.deadAt), isNull(outbox.doneAt)));
  return { status: "ok", database: db.driver, outbox: { late, dead } };
}
