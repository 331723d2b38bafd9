import { and, asc, count, isNotNull, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { outbox } from "#db/schema/index.ts";
import { searchHealth } from "#search/configured.server.ts";
import type { SearchHealth } from "#search/meilisearch/engine.ts";
import type { ReadContext } from "../context.server.ts";

export interface Operations {
  waiting: number;
  dead: {
    id: string;
    topic: string;
    createdAt: string;
    deadAt: string | null;
    attempts: number;
    lastError: string | null;
  }[];
  search: SearchHealth;
}

/** What waits to be sent, what could not be (the dead letters that a person must decide about), and how the search is. */
export async function readOperations(
  ctx: ReadContext,
): Promise<Result<Operations, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "operations.read", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const [waiting] = await ctx.read
    .select({ rows: count() })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), isNull(outbox.deadAt)));
  const dead = await ctx.read
    .select({
      id: outbox.id,
      topic: outbox.topic,
      createdAt: outbox.createdAt,
      deadAt: outbox.deadAt,
      attempts: outbox.attempts,
      lastError: outbox.lastError,
    })
    .from(outbox)
    .where(and(isNotNull(outbox.deadAt), isNull(outbox.doneAt)))
    .orderBy(asc(outbox.deadAt))
    .limit(100);
  return ok({ waiting: waiting?.rows ?? 0, dead, search: await searchHealth(ctx.read) });
}
