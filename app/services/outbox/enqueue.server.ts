import type { Instant } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { outbox } from "#db/schema/index.ts";
import type { Topic, Topics } from "./topics.server.ts";

/** Puts an event in the outbox, in the transaction of what it tells about; delivered after commit. */
export async function enqueue<T extends Topic>(
  tx: Tx,
  now: Instant,
  topic: T,
  payload: Topics[T],
): Promise<void> {
  await tx.insert(outbox).values({
    id: newId(),
    topic,
    payload: payload as Record<string, string>,
    createdAt: now,
    dueAt: now,
    doneBy: [],
  });
}
