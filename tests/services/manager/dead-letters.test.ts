import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { readOperations } from "#app/services/manager/read-operations.server.ts";
import { settleDeadLetter } from "#app/services/manager/settle-dead-letter.server.ts";
import { enqueue } from "#app/services/outbox/enqueue.server.ts";
import { runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import { type OutboxTools, type Subscriber, subscriber } from "#app/services/outbox/subscriber.server.ts";
import { auditLog, outbox } from "#db/schema/index.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";

describe("dead letters", () => {
  let world: World;
  let manager: Actor;
  beforeAll(async () => {
    world = await openWorld(START);
    manager = await world.person("manager", { unitId: await world.unit() });
  });
  afterAll(() => world.close());

  const run = (subscribers: Subscriber[]) =>
    runOutbox({ db: world.db, now: world.now(), tools: {} as OutboxTools, subscribers });
  const listener = (work: () => void) =>
    subscriber({ name: "letter", topic: "company.verified", run: async () => work() });
  const operations = async () => {
    const read = await readOperations(world.as(manager));
    if (!read.ok) throw new Error(read.failure);
    return read.value;
  };

  /** An event that has failed at every attempt; tells the minutes between them. */
  async function deadLetter(): Promise<{ eventId: string; waits: number[] }> {
    world.at(START);
    await world.db.write(async (tx) => {
      await tx.delete(outbox);
      await enqueue(tx, START, "company.verified", { companyId: "c" });
    });
    const down = listener(() => {
      throw new Error("kim@example.com can't be reached");
    });
    const waits: number[] = [];
    for (;;) {
      await run([down]);
      const [event] = await world.db.read.select().from(outbox);
      if (event!.deadAt) return { eventId: event!.id, waits };
      waits.push((Date.parse(event!.dueAt) - Date.parse(world.now())) / 60_000);
      world.at(event!.dueAt);
    }
  }

  it("stand beside how the search is: without a search server the database answers", async () => {
    expect((await operations()).search).toEqual({ engine: "sqlite", meilisearch: null });
  });

  it("come after attempts that lie further and further apart", async () => {
    const { waits } = await deadLetter();
    expect(waits.length).toBeGreaterThan(3);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(waits.length);
  });

  it("are shown to the manager, without what the error said, and are not tried again by themselves", async () => {
    const { eventId, waits } = await deadLetter();
    expect(await operations()).toMatchObject({
      waiting: 0,
      dead: [{ id: eventId, topic: "company.verified", attempts: waits.length + 1, lastError: "Error" }],
    });
    expect(JSON.stringify(await operations())).not.toContain("kim@example.com");
    world.at(addMinutes(world.now(), 60 * 24 * 30));
    expect(await run([listener(() => undefined)])).toBe(0);
  });

  it("are sent when the manager says so, once", async () => {
    const { eventId } = await deadLetter();
    expect((await settleDeadLetter(world.as(manager), { eventId, decision: "retry" })).ok).toBe(true);
    expect(await operations()).toMatchObject({ waiting: 1, dead: [] });
    let sent = 0;
    await run([listener(() => void sent++)]);
    await run([listener(() => void sent++)]);
    expect(sent).toBe(1);
    expect(await settleDeadLetter(world.as(manager), { eventId, decision: "retry" })).toMatchObject({
      failure: "stale",
    });
  });

  it("are let be when the manager says so, with the decision logged", async () => {
    const { eventId } = await deadLetter();
    expect((await settleDeadLetter(world.as(manager), { eventId, decision: "drop" })).ok).toBe(true);
    expect(await operations()).toMatchObject({ waiting: 0, dead: [] });
    expect(await run([listener(() => undefined)])).toBe(0);
    const logged = await world.db.read.select().from(auditLog).where(eq(auditLog.subjectId, eventId));
    expect(logged).toMatchObject([{ act: "operations.drop", actorUserId: manager.userId }]);
  });

  it("are nobody else's to see or settle", async () => {
    const { eventId } = await deadLetter();
    for (const role of ["broker", "caseworker", "employer", "participant"] as const) {
      const actor = await world.person(role, { unitId: manager.unitId });
      expect(await readOperations(world.as(actor))).toMatchObject({ failure: "not_found" });
      const settled = await settleDeadLetter(world.as(actor), { eventId, decision: "drop" });
      expect(settled).toMatchObject({ failure: "not_found" });
    }
  });
});
