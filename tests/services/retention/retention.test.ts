import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOTHING_PERSONAL, RETENTION_POLICY } from "#app/domain/retention/policy.ts";
import { newId } from "#app/platform/ids.server.ts";
import { recordRetentionDecision } from "#app/services/retention/record-decision.server.ts";
import { previewRetention, runRetention } from "#app/services/retention/run-retention.server.ts";
import * as schema from "#db/schema/index.ts";
import { agreementScene, drafted } from "#tests/factories/agreement.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { weighAnew } from "#tests/factories/weights.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const TABLES = Object.values(schema).filter((value) => is(value, SQLiteTable));

describe("the retention policy", () => {
  it("has a row for every table that holds anything about a person", () => {
    const covered = new Set<string>([
      ...RETENTION_POLICY.map((row) => row.table),
      ...Object.keys(NOTHING_PERSONAL),
    ]);
    expect(TABLES.map(getTableName).filter((name) => !covered.has(name))).toEqual([]);
  });

  it("names only tables and columns that exist", () => {
    const known = new Map<string, string[]>(
      TABLES.map((table) => [
        getTableName(table),
        Object.values(getTableColumns(table)).map((column) => column.name),
      ]),
    );
    for (const row of RETENTION_POLICY) expect(known.has(row.table), row.table).toBe(true);
    for (const name of Object.keys(NOTHING_PERSONAL)) expect(known.has(name), name).toBe(true);
  });

  it("has an id of its own for each row, by which its decision is recorded", () => {
    const ids = RETENTION_POLICY.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the retention run", () => {
  let world: World;
  let unitId: string;
  let placementId: string;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
    unitId = await world.unit();
    const company = await verifiedCompany(world, { unitId });
    placementId = await publishedPlacement(world, company);
  });
  afterAll(() => world.close());

  const run = () => runRetention({ read: world.db.read, write: world.db.write, now: world.now() });
  const dueOf = async (id: string) =>
    (await previewRetention(world.db.read, world.now())).find((line) => line.row.id === id)?.due;

  /** A participant with card and consent whose case closed at `closedAt`. */
  async function closedCase(closedAt: string | null) {
    const participantId = newId();
    const caseworker = await world.person("caseworker", { unitId });
    const person = await world.person("participant", { unitId, participantId });
    await world.db.write(async (tx) => {
      await tx.insert(schema.participants).values({
        id: participantId,
        unitId,
        userId: person.userId,
        caseworkerId: caseworker.userId,
        state: closedAt ? "closed" : "active",
        givenName: "Sami",
        familyName: "Provsson",
        inflow: "own-initiative",
        enrolledAt: "2020-01-01T08:00:00.000Z",
        waitingSince: "2020-01-01",
        closedAt,
      });
      await tx.insert(schema.consents).values({
        id: newId(),
        participantId,
        purpose: "profile_in_matching",
        givenHow: "own_login",
        language: "sv",
        textVersion: "1",
        validFrom: "2020-01-01",
        validTo: "2021-01-01",
        givenAt: "2020-01-01T08:00:00.000Z",
      });
      await tx.insert(schema.interests).values({
        id: newId(),
        placementId: placementId,
        participantId,
        saidAt: "2020-01-01T08:00:00.000Z",
      });
    });
    return participantId;
  }
  const interestsOf = async (participantId: string) =>
    (await world.db.read.select().from(schema.interests)).filter((row) => row.participantId === participantId)
      .length;

  it("deletes nothing of a public record without a decision", async () => {
    const id = await closedCase("2023-01-01T08:00:00.000Z");
    expect(await dueOf("interests")).toBe(1);
    await run();
    expect(await interestsOf(id)).toBe(1);
  });

  it("deletes what its time is out for once the decision is recorded, and logs how much", async () => {
    const old = await closedCase("2023-01-01T08:00:00.000Z");
    const recent = await closedCase("2025-06-01T08:00:00.000Z");
    const open = await closedCase(null);
    const manager = await world.person("manager", { unitId });
    const decided = await recordRetentionDecision(world.as(manager), {
      rowId: "interests",
      reference: "AMN 2026/114",
      decidedOn: "2026-10-01",
    });
    expect(decided.ok).toBe(true);
    await run();
    expect([await interestsOf(old), await interestsOf(recent), await interestsOf(open)]).toEqual([0, 1, 1]);
    const log = await world.db.read.select().from(schema.auditLog);
    expect(
      log.find((row) => row.act === "retention.deleted" && row.subjectId === "interests")?.detail,
    ).toMatchObject({ rows: expect.any(Number) });
    expect(await dueOf("interests")).toBe(0);
  });

  it("deletes technical rows by itself", async () => {
    await world.db.write((tx) =>
      tx.insert(schema.rateLimits).values({ key: "k", windowStart: "2026-11-01T00:00:00.000Z", count: 3 }),
    );
    await run();
    expect((await world.db.read.select().from(schema.rateLimits)).filter((row) => row.key === "k")).toEqual(
      [],
    );
  });

  it("keeps the consents longer than what they were given for", () => {
    const years = (id: string) => {
      const keep = RETENTION_POLICY.find((row) => row.id === id)?.keep;
      return keep && "years" in keep ? keep.years : 0;
    };
    expect(years("consents")).toBeGreaterThan(years("profile_links"));
  });

  async function decide(rowId: string) {
    const manager = await world.person("manager", { unitId });
    const input = { rowId, reference: "AMN 2026/115", decidedOn: "2026-10-01" };
    expect((await recordRetentionDecision(world.as(manager), input)).ok).toBe(true);
  }

  it("hands over to the e-archive before it deletes, in words that can be read without our keys", async () => {
    const scene = await agreementScene(world);
    const agreementId = await drafted(world, scene);
    const followUpId = newId();
    await world.db.write(async (tx) => {
      await tx
        .update(schema.participants)
        .set({ closedAt: "2015-01-01T08:00:00.000Z" })
        .where(eq(schema.participants.id, scene.participant.participantId));
      await tx.insert(schema.followups).values({
        id: followUpId,
        agreementId,
        participantId: scene.participant.participantId,
        unitId: scene.unitId,
        dueDate: "2014-12-01",
        kind: "follow-up",
        record: { words: "Trivs bra i växthuset" },
      });
    });
    await decide("agreements");
    await decide("followups");
    const directory = mkdtempSync(join(tmpdir(), "jobbron-archive-"));

    await run();
    expect(await world.db.read.$count(schema.followups, eq(schema.followups.id, followUpId))).toBe(1);
    await runRetention({ read: world.db.read, write: world.db.write, now: world.now() }, directory);
    // The agreement waited for what hangs on it.
    await runRetention({ read: world.db.read, write: world.db.write, now: world.now() }, directory);
    expect(await world.db.read.$count(schema.followups, eq(schema.followups.id, followUpId))).toBe(0);
    expect(await world.db.read.$count(schema.agreements, eq(schema.agreements.id, agreementId))).toBe(0);
    const handed = (table: string) => readFileSync(join(directory, `${table}-2026-11-23.ndjson`), "utf8");
    expect(handed("followups")).toContain("Trivs bra i växthuset");
    expect(handed("agreements")).toContain(agreementId);
  });

  it("empties what must stay of what it says about a person, and leaves the row", async () => {
    const id = await closedCase("2024-01-01T08:00:00.000Z");
    const [row] = await world.db.read
      .select()
      .from(schema.participants)
      .where(eq(schema.participants.id, id));
    await world.db.write(async (tx) => {
      await tx
        .update(schema.users)
        .set({ email: "sami@example.test" })
        .where(eq(schema.users.id, row!.userId));
      await tx
        .update(schema.memberships)
        .set({ endedAt: "2024-01-01T08:00:00.000Z" })
        .where(eq(schema.memberships.participantId, id));
    });
    await decide("closed-contact");
    await run();
    const [user] = await world.db.read.select().from(schema.users).where(eq(schema.users.id, row!.userId));
    expect(user).toMatchObject({ email: null, phone: null });
  });

  it("keeps the weights in force and those to come however old, and a replaced version ten years", async () => {
    const manager = await world.person("manager", { unitId });
    await weighAnew(world, manager, { validFrom: "2026-11-23" });
    await weighAnew(world, manager, { version: 101, validFrom: "2050-01-01" });
    await weighAnew(world, manager, { version: 102, validFrom: "2026-12-01" });
    await decide("matching_weights");
    const kept = async () =>
      (await world.db.read.select().from(schema.matchingWeights)).map(({ number }) => number).sort();
    world.at("2036-11-30T08:00:00.000Z");
    await run();
    expect(await kept()).toEqual([101, 102, 103]);
    world.at("2036-12-03T08:00:00.000Z");
    await run();
    expect(await kept()).toEqual([102, 103]);
    world.at("2026-11-23T08:00:00.000Z");
  });

  it("is stopped by no row that another still needs", async () => {
    for (const { id, basis } of RETENTION_POLICY) if (basis === "decision") await decide(id);
    const directory = mkdtempSync(join(tmpdir(), "jobbron-archive-"));
    world.at("2060-01-01T08:00:00.000Z");
    const all = { read: world.db.read, write: world.db.write, now: world.now() };
    for (let day = 0; day < 4; day += 1) await runRetention(all, directory);
    expect((await previewRetention(world.db.read, world.now())).filter(({ due }) => due > 0)).toEqual([]);
    world.at("2026-11-23T08:00:00.000Z");
  });

  it("lets only the manager record a decision", async () => {
    const broker = await world.person("broker", { unitId });
    expect(
      await recordRetentionDecision(world.as(broker), {
        rowId: "cards",
        reference: "x",
        decidedOn: "2026-10-01",
      }),
    ).toEqual({ ok: false, failure: "not_found" });
  });
});
