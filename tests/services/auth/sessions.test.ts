import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assurance } from "#app/domain/access/roles.ts";
import { endSession } from "#app/services/auth/end-session.server.ts";
import { listSessions } from "#app/services/auth/list-sessions.server.ts";
import { openSession } from "#app/services/auth/open-session.server.ts";
import { readSession } from "#app/services/auth/read-session.server.ts";
import { touchSession } from "#app/services/auth/touch-session.server.ts";
import { sessions } from "#db/schema/index.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";

describe("sessions", () => {
  let world: World;
  let unitId: string;
  beforeAll(async () => {
    world = await openWorld(START);
    unitId = await world.unit();
  });
  afterAll(() => world.close());

  async function signedIn(assurance: Assurance = "substantial") {
    world.at(START);
    const actor = await world.person("caseworker", { unitId });
    const session = await world.db.write((tx) =>
      openSession(tx, world.now(), {
        userId: actor.userId,
        assurance,
        method: "password+totp",
        device: "Firefox, Linux",
      }),
    );
    return { actor, ...session };
  }
  const read = (token: string, now = world.now()) => readSession(world.db.read, now, token);

  it("keeps only the secret's hash", async () => {
    const { token } = await signedIn();
    const stored = JSON.stringify(await world.db.read.select().from(sessions));
    expect(stored).not.toContain(token.split(".")[1]);
  });

  it("refuses another secret, a made-up id and rubbish", async () => {
    const { token, sessionId } = await signedIn();
    expect(await read(token)).not.toBeNull();
    for (const forged of [`${sessionId}.x`, `${sessionId}.`, `.${token.split(".")[1]}`, "", "a.b.c"])
      expect(await read(forged)).toBeNull();
  });

  it("ends an hour after last use, and slides when used", async () => {
    const { token } = await signedIn();
    const session = await read(token);
    if (!session) throw new Error("not signed in");
    await touchSession(world.db.write, "2026-11-23T08:50:00.000Z", session);
    expect(await read(token, "2026-11-23T09:49:59.000Z")).not.toBeNull();
    expect(await read(token, "2026-11-23T09:50:00.000Z")).toBeNull();
  });

  it("never slides past twelve hours", async () => {
    const { token } = await signedIn();
    const session = await read(token);
    if (!session) throw new Error("not signed in");
    await touchSession(world.db.write, "2026-11-23T19:50:00.000Z", session);
    expect(await read(token, "2026-11-23T19:59:59.000Z")).not.toBeNull();
    expect(await read(token, "2026-11-23T20:00:00.000Z")).toBeNull();
  });

  it("is dead at once when ended, and only its owner can end it", async () => {
    const mine = await signedIn();
    const other = await signedIn();
    await endSession(world.db.write, world.now(), other.actor.userId, mine.sessionId);
    expect(await read(mine.token)).not.toBeNull();
    await endSession(world.db.write, world.now(), mine.actor.userId, mine.sessionId);
    expect(await read(mine.token)).toBeNull();
    expect(await listSessions(world.db.read, world.now(), mine.actor.userId)).toEqual([]);
  });

  it("gives staff no role on an e-mail code", async () => {
    const { token } = await signedIn("low");
    expect(await read(token)).toMatchObject({ actor: null, memberships: [] });
  });
});
