import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drawSample, type Month } from "#app/domain/access/log-control.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import { newId } from "#app/platform/ids.server.ts";
import { recordAccess } from "#app/services/audit/record-access.server.ts";
import { drawLogSample } from "#app/services/manager/draw-log-sample.server.ts";
import { judgeReadings } from "#app/services/manager/judge-readings.server.ts";
import { listLogControls } from "#app/services/manager/list-log-controls.server.ts";
import { openParticipant } from "#app/services/manager/open-participant.server.ts";
import { readLogControl } from "#app/services/manager/read-log-control.server.ts";
import { signLogControl } from "#app/services/manager/sign-log-control.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { auditLog, conflicts, logControls, logSamples } from "#db/schema/index.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const MONTH: Month = "2026-10";
const NOW = "2026-11-03T09:00:00.000Z";
/** A Wednesday in the month, in the middle of the day. */
const WORKDAY = "2026-10-14T09:00:00.000Z";

describe("the monthly log control", () => {
  let world: World;
  let unitId: string;
  let manager: Actor;
  let caseworker: Actor;
  let person: ParticipantMade;
  beforeAll(async () => {
    world = await openWorld(NOW);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.at(NOW);
    unitId = await world.unit({ logSampleSize: 5 });
    manager = await world.person("manager", { unitId, name: "Gun Chefprov" });
    caseworker = await world.person("caseworker", { unitId, name: "Kerstin Provare" });
    person = await participantOf(world, { unitId, caseworker, givenName: "Zeinab", familyName: "Provinger" });
  });

  /** The readings themselves, at that moment, by the service that reads. */
  async function readAt(at: string, times: number, who = caseworker, whom = person) {
    for (let time = 0; time < times; time += 1) {
      const ctx = { ...world.as(who), now: at };
      const recorded = { ...ctx, recordAccess: (entry: never) => recordAccess(world.db, who, at, entry) };
      const read = await readParticipant(recorded, { participantId: whom.participantId });
      if (!read.ok) throw new Error(read.failure);
    }
  }
  const page = async () => {
    const read = await readLogControl(world.as(manager), { month: MONTH });
    if (!read.ok) throw new Error(read.failure);
    return read.value;
  };
  const draw = () => drawLogSample(world.as(manager), { month: MONTH });
  const judgeAll = async (verdict: "ok" | "follow-up" = "ok") => {
    const reason = verdict === "ok" ? ("own-work" as const) : ("no-known-reason" as const);
    const sample = (await page()).control!.sample;
    const judged = sample.map(({ entryId }) => ({ entryId, verdict, reason }));
    return judgeReadings(world.as(manager), { month: MONTH, judged });
  };

  it("draws as many as the unit has set, of the month's readings alone", async () => {
    await readAt(WORKDAY, 8);
    await readAt("2026-09-30T21:59:59.000Z", 3);
    await readAt("2026-10-31T23:00:00.000Z", 3);
    expect((await page()).control).toBeNull();
    expect(await draw()).toEqual({ ok: true, value: null });
    const { control } = await page();
    expect(control).toMatchObject({ readings: 8, signed: null });
    expect(control!.sample).toHaveLength(5);
    expect(new Set(control!.sample.map(({ at }) => at))).toEqual(new Set([WORKDAY]));
  });

  it("can't be drawn again until it looks good: the first sample stands, and can be worked out from its seed", async () => {
    await readAt(WORKDAY, 30);
    await draw();
    const first = (await page()).control!.sample.map(({ entryId }) => entryId);
    await readAt(WORKDAY, 10);
    await draw();
    expect((await page()).control!.sample.map(({ entryId }) => entryId)).toEqual(first);
    const [kept] = await world.db.read.select().from(logControls).where(eq(logControls.unitId, unitId));
    const all = await world.db.read
      .select({ id: auditLog.id })
      .from(auditLog)
      .where(and(eq(auditLog.unitId, unitId), eq(auditLog.act, "participant.read")));
    const then = all
      .map(({ id }) => id)
      .sort()
      .slice(0, 30);
    expect(drawSample(then, kept!.seed, 5)).toEqual(first);
  });

  it("takes no month that is not over, nor one long past", async () => {
    for (const month of ["2026-11", "2026-12", "2025-10"])
      expect(await drawLogSample(world.as(manager), { month })).toMatchObject({ failure: "not_found" });
  });

  it("names staff and no participant", async () => {
    await readAt(WORKDAY, 2);
    await draw();
    const shown = JSON.stringify(await page());
    expect(shown).toContain("Kerstin Provare");
    expect(shown).toContain(person.participantId.slice(-6));
    expect(shown).not.toMatch(/Zeinab|Provinger/);
  });

  it("is signed when every drawn reading has a verdict, and then stands", async () => {
    await readAt(WORKDAY, 4);
    await draw();
    const sign = () => signLogControl(world.as(manager), { month: MONTH });
    expect(await sign()).toEqual({ ok: false, failure: "not_judged" });
    await judgeAll();
    const [one] = (await page()).control!.sample;
    await judgeReadings(world.as(manager), {
      month: MONTH,
      judged: [{ entryId: one!.entryId, verdict: "follow-up", reason: "ask-the-reader" }],
    });
    const counts = { readings: 4, drawn: 4, ok: 3, followUp: 1, patterns: 0 };
    expect(await sign()).toEqual({ ok: true, value: counts });
    expect((await page()).control!.signed).toEqual({ at: NOW, by: "Gun Chefprov", counts });
    expect(await sign()).toEqual({ ok: false, failure: "stale" });
    expect(await judgeAll()).toEqual({ ok: false, failure: "stale" });
    expect((await page()).control!.signed?.counts).toEqual(counts);
  });

  it("judges nothing that was not drawn", async () => {
    await readAt(WORKDAY, 2);
    await draw();
    await judgeReadings(world.as(manager), {
      month: MONTH,
      judged: [{ entryId: newId(), verdict: "ok", reason: "own-work" }],
    });
    const verdicts = (await page()).control!.sample.map(({ judgement }) => judgement);
    expect(verdicts).toEqual([null, null]);
  });

  it("can be signed for a month in which nobody read anything", async () => {
    await draw();
    expect(await signLogControl(world.as(manager), { month: MONTH })).toMatchObject({
      ok: true,
      value: { readings: 0, drawn: 0 },
    });
  });

  it("says what is due, and what comes after it is signed", async () => {
    const next = async () => {
      const list = await listLogControls(world.as(manager));
      return list.ok && list.value.next;
    };
    expect(await next()).toMatchObject({ month: "2026-10", state: "open", by: "2026-11-15" });
    world.at("2026-11-20T09:00:00.000Z");
    expect(await next()).toMatchObject({ month: "2026-10", state: "late" });
    await draw();
    await signLogControl(world.as(manager), { month: MONTH });
    expect(await next()).toMatchObject({ month: "2026-11", state: "coming", from: "2026-12-01" });
  });

  it("finds readings at odd hours, of others' participants and despite a declared conflict of interest", async () => {
    await readAt("2026-10-14T21:30:00.000Z", 2);
    await world.db.write((tx) =>
      tx.insert(conflicts).values({
        id: newId(),
        userId: caseworker.userId,
        participantId: person.participantId,
        declaredAt: "2026-10-20T09:00:00.000Z",
      }),
    );
    await readAt("2026-10-21T09:00:00.000Z", 1);
    await openParticipant(
      {
        ...world.as(manager),
        recordAccess: (entry) => recordAccess(world.db, manager, WORKDAY, entry),
      },
      { participantId: person.participantId, purpose: "participant-asked" },
    );
    await draw();
    const found = (await page()).findings.map(({ pattern, who, readings }) => [pattern, who, readings]);
    expect(found).toEqual([
      ["conflict", "Kerstin Provare", 1],
      ["not_own", "Gun Chefprov", 1],
      ["odd_hours", "Kerstin Provare", 2],
    ]);
  });

  it("is the own unit's manager's alone, and leaves the log of its own", async () => {
    await readAt(WORKDAY, 3);
    await draw();
    await judgeAll("follow-up");
    await signLogControl(world.as(manager), { month: MONTH });
    const own = await world.db.read.select().from(auditLog).where(eq(auditLog.actorUserId, manager.userId));
    expect(new Set(own.map(({ act }) => act))).toEqual(
      new Set(["log.draw", "log.control", "log.judge", "log.sign"]),
    );
    const others = [
      caseworker,
      await world.person("broker", { unitId }),
      person.actor,
      await world.person("employer", { companyId: "c" }),
    ];
    for (const actor of others) {
      const ctx = world.as(actor);
      const refused = { failure: "not_found" };
      expect(await readLogControl(ctx, { month: MONTH })).toMatchObject(refused);
      expect(await listLogControls(ctx)).toMatchObject(refused);
      expect(await drawLogSample(ctx, { month: MONTH })).toMatchObject(refused);
      expect(await judgeReadings(ctx, { month: MONTH, judged: [] })).toMatchObject(refused);
      expect(await signLogControl(ctx, { month: MONTH })).toMatchObject(refused);
    }
    expect(await readLogControl(world.as(manager, "low"), { month: MONTH })).toMatchObject({
      failure: "needs_assurance",
    });
    const elsewhere = await world.person("manager", { unitId: await world.unit() });
    const other = await readLogControl(world.as(elsewhere), { month: MONTH });
    expect(other).toMatchObject({ ok: true, value: { control: null, findings: [] } });
    expect(await signLogControl(world.as(elsewhere), { month: MONTH })).toMatchObject({
      failure: "not_found",
    });
    expect(await world.db.read.$count(logSamples)).toBeGreaterThan(0);
  });
});

describe("whom a case concerns", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it("is opened by the unit's manager, for a stated purpose that the log keeps", async () => {
    const unitId = await world.unit();
    const caseworker = await world.person("caseworker", { unitId, name: "Kerstin Provare" });
    const colleague = await world.person("caseworker", { unitId, name: "Lars Provare" });
    const { participantId, actor } = await participantOf(world, { unitId, caseworker, givenName: "Zeinab" });
    const manager = await world.person("manager", { unitId });
    const input = { participantId, purpose: "caseworker-change" as const };
    const opened = await openParticipant(world.as(manager), input);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        name: "Zeinab Provsson",
        caseworkerName: "Kerstin Provare",
        colleagues: [{ userId: colleague.userId, name: "Lars Provare" }],
      },
    });
    const [row] = await world.db.read.select().from(auditLog).where(eq(auditLog.act, "participant.open"));
    expect(row).toMatchObject({ participantId, actorRole: "manager", purpose: "caseworker-change" });
    const elsewhere = await world.person("manager", { unitId: await world.unit() });
    for (const other of [caseworker, actor, elsewhere, await world.person("broker", { unitId })])
      expect(await openParticipant(world.as(other), input)).toMatchObject({ failure: "not_found" });
  });
});
