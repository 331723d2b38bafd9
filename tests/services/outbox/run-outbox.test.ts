import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { enqueue } from "#app/services/outbox/enqueue.server.ts";
import { runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import { type OutboxTools, type Subscriber, subscriber } from "#app/services/outbox/subscriber.server.ts";
import { outbox } from "#db/schema/index.ts";
import { DeliveryError } from "#emails/transport.server.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
const tools = {} as OutboxTools;

describe("the outbox", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  async function event() {
    await world.db.write((tx) => tx.delete(outbox));
    world.at(START);
    await world.db.write((tx) => enqueue(tx, world.now(), "company.verified", { companyId: "c" }));
  }
  const run = (subscribers: Subscriber[]) =>
    runOutbox({ db: world.db, now: world.now(), tools, subscribers });
  const row = async () => (await world.db.read.select().from(outbox))[0];
  const one = (name: string, work: (key: string) => void) =>
    subscriber({ name, topic: "company.verified", run: async ({ key }) => work(key) });

  it("tells nothing of a transaction that rolled back", async () => {
    await world.db.write((tx) => tx.delete(outbox));
    await world.db
      .write(async (tx) => {
        await enqueue(tx, START, "company.verified", { companyId: "c" });
        throw new Error("rolled back");
      })
      .catch(() => undefined);
    expect(await row()).toBeUndefined();
  });

  it("runs every subscriber once", async () => {
    await event();
    const seen: string[] = [];
    const listeners = [one("a", () => seen.push("a")), one("b", () => seen.push("b"))];
    await run(listeners);
    await run(listeners);
    expect(seen).toEqual(["a", "b"]);
    expect((await row())?.doneAt).toBe(START);
  });

  it("retries only the subscriber that failed, later each time, with the same key", async () => {
    await event();
    const seen: string[] = [];
    let failures = 2;
    const listeners = [
      one("steady", () => seen.push("steady")),
      one("shaky", (key) => {
        seen.push(key);
        if (failures-- > 0) throw new Error("not now");
      }),
    ];
    await run(listeners);
    expect(await run(listeners)).toBe(0);
    world.at(addMinutes(START, 1));
    await run(listeners);
    world.at(addMinutes(START, 6));
    await run(listeners);
    expect(seen.filter((word) => word === "steady")).toHaveLength(1);
    const keys = seen.filter((word) => word !== "steady");
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect((await row())?.doneAt).not.toBeNull();
  });

  it("gives a permanent failure to a person at once", async () => {
    await event();
    await run([
      one("refused", () => {
        throw new DeliveryError("invalid_address", { retryable: false, mayHaveBeenSent: false });
      }),
    ]);
    expect(await row()).toMatchObject({
      deadAt: START,
      doneAt: null,
      lastError: "DeliveryError: invalid_address",
    });
  });

  it("never retries past the time that the provider remembers the key", async () => {
    await event();
    const failing = [
      one("down", () => {
        throw new Error("down");
      }),
    ];
    let at = START;
    for (let tries = 0; tries < 10; tries += 1) {
      await run(failing);
      const now = await row();
      if (now?.deadAt) break;
      at = now?.dueAt ?? at;
      world.at(at);
    }
    const last = await row();
    expect(last?.deadAt).not.toBeNull();
    expect(Date.parse(last?.deadAt ?? "") - Date.parse(START)).toBeLessThan(24 * 3600_000);
  });

  it("is claimed by one process at a time, and freed when that one dies", async () => {
    await event();
    let taken = 0;
    const slow = [one("slow", () => void taken++)];
    await Promise.all([run(slow), run(slow), run(slow)]);
    expect(taken).toBe(1);
    await event();
    await world.db.write((tx) => tx.update(outbox).set({ leasedUntil: addMinutes(START, 5) }));
    expect(await run(slow)).toBe(0);
    world.at(addMinutes(START, 5));
    expect(await run(slow)).toBe(1);
  });

  it("keeps no message of an error: it may repeat an address", async () => {
    await event();
    await run([
      one("leaky", () => {
        throw new TypeError("could not reach kim@example.com");
      }),
    ]);
    expect((await row())?.lastError).toBe("TypeError");
  });
});
