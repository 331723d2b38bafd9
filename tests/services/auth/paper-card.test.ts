import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { newId } from "#app/platform/ids.server.ts";
import { issuePaperCard } from "#app/services/auth/issue-paper-card.server.ts";
import { readSession } from "#app/services/auth/read-session.server.ts";
import { revokePaperCard } from "#app/services/auth/revoke-paper-card.server.ts";
import { signInWithPaperCard } from "#app/services/auth/sign-in-with-paper-card.server.ts";
import { memberships, paperCards, participants } from "#db/schema/index.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
const PIN = "482916";

describe("the participant's paper card", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  beforeAll(async () => {
    world = await openWorld(START);
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId });
  });
  afterAll(() => world.close());

  async function participant(): Promise<string> {
    const participantId = newId();
    const person = await world.person("participant", { unitId, participantId });
    await world.db.write((tx) =>
      tx.insert(participants).values({
        id: participantId,
        unitId,
        userId: person.userId,
        caseworkerId: caseworker.userId,
        state: "active",
        givenName: "Sami",
        familyName: "Provsson",
        inflow: "own-initiative",
        enrolledAt: START,
        waitingSince: "2026-10-01",
      }),
    );
    return participantId;
  }
  async function card(participantId: string, pin = PIN) {
    world.at(START);
    const issued = await issuePaperCard(world.as(caseworker), { participantId, pin });
    if (!issued.ok) throw new Error(issued.failure);
    return issued.value.secret;
  }
  const signIn = (secret: string, pin: string) =>
    signInWithPaperCard(world.visitor(newId()), { secret, pin });

  it("signs in at substantial assurance with card and PIN", async () => {
    const participantId = await participant();
    const result = await signIn(await card(participantId), PIN);
    if (!result.ok) throw new Error(result.failure);
    expect(await readSession(world.db.read, world.now(), result.value.token)).toMatchObject({
      assurance: "substantial",
      actor: { role: "participant", participantId },
    });
  });

  it("locks after five wrong PINs, also for the right one", async () => {
    const secret = await card(await participant());
    for (let tries = 1; tries <= 4; tries += 1)
      expect(await signIn(secret, "111222")).toEqual({ ok: false, failure: "wrong" });
    expect(await signIn(secret, "111222")).toEqual({ ok: false, failure: "locked" });
    expect(await signIn(secret, PIN)).toEqual({ ok: false, failure: "locked" });
  });

  it("counts parallel guesses", async () => {
    const secret = await card(await participant());
    const guesses = await Promise.all(Array.from({ length: 12 }, () => signIn(secret, "111222")));
    expect(guesses.every((guess) => !guess.ok)).toBe(true);
    const [row] = await world.db.read
      .select()
      .from(paperCards)
      .orderBy(paperCards.createdAt)
      .limit(100)
      .then((rows) => rows.filter((one) => one.failedTries > 0).slice(-1));
    expect(row?.failedTries).toBe(5);
  });

  it("runs out after ninety days", async () => {
    const secret = await card(await participant());
    world.at("2027-02-21T08:00:00.000Z");
    expect(await signIn(secret, PIN)).toEqual({ ok: false, failure: "wrong" });
    world.at("2027-02-21T07:59:59.000Z");
    expect((await signIn(secret, PIN)).ok).toBe(true);
  });

  it("is revoked at once, with the sessions it opened", async () => {
    const participantId = await participant();
    const secret = await card(participantId);
    const result = await signIn(secret, PIN);
    if (!result.ok) throw new Error(result.failure);
    await revokePaperCard(world.as(caseworker), { participantId });
    expect(await readSession(world.db.read, world.now(), result.value.token)).toBeNull();
    expect((await signIn(secret, PIN)).ok).toBe(false);
  });

  it("a new card ends the old one", async () => {
    const participantId = await participant();
    const old = await card(participantId);
    const fresh = await card(participantId);
    expect((await signIn(old, PIN)).ok).toBe(false);
    expect((await signIn(fresh, PIN)).ok).toBe(true);
  });

  it("refuses PINs that a finder would try first", async () => {
    const participantId = await participant();
    for (const pin of ["000000", "123456", "654321", "777777"]) {
      expect(await issuePaperCard(world.as(caseworker), { participantId, pin })).toEqual({
        ok: false,
        failure: "pin_too_plain",
      });
    }
  });

  it("is made only by the participant's own caseworker", async () => {
    const participantId = await participant();
    const colleague = await world.person("caseworker", { unitId });
    const elsewhere = await world.person("caseworker", { unitId: await world.unit() });
    const broker = await world.person("broker", { unitId });
    for (const actor of [colleague, elsewhere, broker]) {
      expect(await issuePaperCard(world.as(actor), { participantId, pin: PIN })).toEqual({
        ok: false,
        failure: "not_found",
      });
    }
    expect(
      await world.db.read.select().from(memberships).where(eq(memberships.participantId, participantId)),
    ).toHaveLength(1);
  });

  it("keeps neither secret nor PIN", async () => {
    const secret = await card(await participant());
    const stored = JSON.stringify(await world.db.read.all("SELECT * FROM paper_cards", []));
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(PIN);
  });
});
