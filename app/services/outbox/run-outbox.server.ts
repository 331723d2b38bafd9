import { and, asc, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { addMinutes, type Instant } from "#app/domain/shared/dates.ts";
import { logger } from "#app/platform/logger.server.ts";
import type { Db } from "#db/database.ts";
import { outbox } from "#db/schema/index.ts";
import { DeliveryError } from "#emails/transport.server.ts";
import type { OutboxTools, Subscriber } from "./subscriber.server.ts";

/** Minutes before the next attempt; after the last the event is dead and waits for a person. */
const BACK_OFF = [1, 5, 15, 60, 240, 720];
const LEASE_MINUTES = 5;
/** A mail provider remembers an idempotency key for a day: after that a retry might send twice. */
const KEY_HOURS = 23;
const BATCH = 20;

type Event = typeof outbox.$inferSelect;

export interface OutboxRun {
  db: Db;
  now: Instant;
  tools: OutboxTools;
  subscribers: readonly Subscriber[];
}

/** Runs what is due, once. Several processes may call it at the same time: each event is leased to one. Returns how many events it took. */
export async function runOutbox(run: OutboxRun): Promise<number> {
  const events = await claim(run);
  for (const event of events) await deliver(run, event);
  return events.length;
}

function claim({ db, now }: OutboxRun): Promise<Event[]> {
  return db.write(async (tx) => {
    const due = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          isNull(outbox.doneAt),
          isNull(outbox.deadAt),
          lte(outbox.dueAt, now),
          or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)),
        ),
      )
      .orderBy(asc(outbox.dueAt), asc(outbox.id))
      .limit(BATCH);
    if (due.length === 0) return [];
    return tx
      .update(outbox)
      .set({ leasedUntil: addMinutes(now, LEASE_MINUTES) })
      .where(
        inArray(
          outbox.id,
          due.map((row) => row.id),
        ),
      )
      .returning();
  });
}

async function deliver(run: OutboxRun, event: Event): Promise<void> {
  const waiting = run.subscribers.filter(
    (one) => one.topic === event.topic && !event.doneBy.includes(one.name),
  );
  const done = [...event.doneBy];
  let failure: unknown;
  for (const one of waiting) {
    try {
      await one.run(
        {
          read: run.db.read,
          write: run.db.write,
          now: run.now,
          tools: run.tools,
          key: `${event.id}.${one.name}`,
        },
        event.payload,
      );
      done.push(one.name);
      await run.db.write((tx) => tx.update(outbox).set({ doneBy: done }).where(eq(outbox.id, event.id)));
    } catch (error) {
      failure = error;
      logger.warn(
        { event: event.id, topic: event.topic, subscriber: one.name, failure: nameOf(error) },
        "outbox attempt failed",
      );
    }
  }
  await settle(run, event, failure);
}

async function settle({ db, now }: OutboxRun, event: Event, failure: unknown): Promise<void> {
  if (failure === undefined) {
    await db.write((tx) =>
      tx
        .update(outbox)
        .set({ doneAt: now, leasedUntil: null, lastError: null })
        .where(eq(outbox.id, event.id)),
    );
    return;
  }
  const firstAttemptAt = event.firstAttemptAt ?? now;
  const wait = BACK_OFF[event.attempts];
  const keyLapsed = addMinutes(firstAttemptAt, KEY_HOURS * 60) <= addMinutes(now, wait ?? 0);
  const permanent = failure instanceof DeliveryError && !failure.retryable;
  const dead = wait === undefined || keyLapsed || permanent;
  await db.write((tx) =>
    tx
      .update(outbox)
      .set({
        attempts: event.attempts + 1,
        firstAttemptAt,
        leasedUntil: null,
        lastError: nameOf(failure),
        dueAt: addMinutes(now, wait ?? 0),
        deadAt: dead ? now : null,
      })
      .where(eq(outbox.id, event.id)),
  );
}

/** Names only: a message may repeat an address. */
function nameOf(error: unknown): string {
  if (error instanceof DeliveryError) return `DeliveryError: ${error.reason}`;
  return error instanceof Error ? error.name : "unknown";
}
