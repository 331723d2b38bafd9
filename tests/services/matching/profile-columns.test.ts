import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bestOf } from "#app/domain/matching/columns/best-of.ts";
import { compileNeed } from "#app/domain/matching/columns/compile-need.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { WEIGHTS_1 } from "#app/domain/matching/weights.ts";
import { eraseProfiles } from "#app/services/effects/gate/index-profiles.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { fillColumns } from "#app/services/matching/fill-columns.server.ts";
import { lookInColumns } from "#app/services/matching/profile-columns.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { searchCandidates } from "#app/services/matching/search-candidates.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { matchingUnit } from "#app/services/shared/match-context.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { REMEMBERED } from "#db/queries/profile-changes.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { consents, profiles } from "#db/schema/index.ts";
import { type ProfileMade, publishedClass } from "#tests/factories/profile.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { createTestDatabase, type TestDatabase } from "#tests/setup/test-database.ts";

const START = "2026-11-23T08:00:00.000Z";

describe("the columns beside the database", () => {
  let database: TestDatabase;
  /** One process that brokers ask, and another that writes: what the first keeps in memory is not told by the second. */
  let asked: World;
  let writing: World;
  const open: Db[] = [];
  beforeEach(async () => {
    database = await createTestDatabase();
    for (let process = 0; process < 2; process += 1) open.push(await openDb({ url: database.url }));
    await prepareDatabase(open[0]!);
    [asked, writing] = open.map((db) => worldOver(db, START)) as [World, World];
  });
  afterEach(async () => {
    for (const db of open.splice(0)) await db.close();
    await database.drop();
  });

  async function shown({ broker, placementId }: Stage): Promise<string[]> {
    const list = await rankCandidates(asked.as(broker), { placementId });
    if (!list.ok) throw new Error(list.failure);
    return list.value.candidates.map(({ profileId }) => profileId);
  }

  /** The same by the plain model over every row, and by the columns. */
  async function bothWays({ unitId, placementId }: Stage) {
    const unit = (await matchingUnit(asked.db.read, unitId, START))!;
    const need = (await placementToMatch(asked.db.read, placementId))!.need!;
    const rows = await publishedProfiles(asked.db.read, unit, START);
    const entrants = rows.profiles.map((view) => ({ ref: view.profileId, view, lot: view.profileId }));
    const plain = rank(need, entrants, WEIGHTS_1, unit.context, placementId);
    const columns = await lookInColumns(asked.db.read, unit, START, ({ columns, ids }) => {
      const { slots, ...counts } = bestOf(
        columns,
        compileNeed(columns, need, WEIGHTS_1, unit.context, unit.k),
        { among: null, most: 100, orderKey: placementId, lotOf: (slot) => ids[slot]! },
      );
      return { ids: slots.map((slot) => ids[slot]), ...counts };
    });
    return {
      columns,
      plain: {
        ids: plain.ranked.map(({ ref }) => ref),
        ranked: plain.ranked.length,
        excluded: plain.excluded,
      },
    };
  }

  it("never give back somebody who was withdrawn before the question, while others come and go", async () => {
    const stage = await openStage(asked, { people: { size: 12 } });
    const gone = new Set<string>();
    const here = new Set(stage.people.map(({ profileId }) => profileId));
    const leave = async ({ participantId, profileId }: ProfileMade) => {
      const done = await withdrawProfile(writing.as(stage.caseworker), { participantId, version: 1 });
      if (!done.ok) throw new Error(done.failure);
      gone.add(profileId);
      here.delete(profileId);
    };
    const come = async () => {
      const made = await publishedClass(writing, { ...stage, size: 1 });
      for (const { profileId } of made) here.add(profileId);
    };
    let over = false;
    const questions = async () => {
      let answers = 0;
      while (!over) {
        const before = new Set(gone);
        const found = await searchCandidates(asked.as(stage.broker), {});
        if (!found.ok) throw new Error(found.failure);
        for (const { profileId } of found.value.profiles) expect(before.has(profileId)).toBe(false);
        answers += 1;
      }
      return answers;
    };
    const writer = async () => {
      for (const person of stage.people.slice(0, 8)) {
        await leave(person);
        await come();
      }
      over = true;
    };
    const [first, second] = await Promise.all([questions(), questions(), writer()]);
    expect(Math.min(first, second)).toBeGreaterThan(0);
    expect((await shown(stage)).sort()).toEqual([...here].sort());
  });

  it("show a value as it is from the commit that wrote it", async () => {
    const stage = await openStage(asked, { people: { traits: [{ noggrannhet: 1 }, {}, {}] } });
    const [last] = stage.people;
    expect((await shown(stage)).at(-1)).toBe(last!.profileId);
    await writing.db.write((tx) =>
      tx
        .update(profiles)
        .set({ traits: { noggrannhet: 4 } })
        .where(eq(profiles.id, last!.profileId)),
    );
    expect((await shown(stage))[0]).toBe(last!.profileId);
  });

  it("are the plain model over every row, after each of many writes of every kind", async () => {
    const stage = await openStage(asked, { people: { size: 4 } });
    const far = { start: { rung: 0, values: ["month:2027-09"] } };
    const writes: (() => Promise<unknown>)[] = [
      () => publishedClass(writing, { ...stage, size: 3, attributes: far }),
      () => publishedClass(writing, { ...stage, size: 2, attributes: { area: { rung: 3, values: [] } } }),
      () => publishedClass(writing, { ...stage, size: 1, attributes: { area: { rung: 3, values: [] } } }),
      () => writing.db.write((tx) => eraseProfiles(tx, [stage.people[0]!.profileId])),
      () =>
        writing.db.write((tx) =>
          tx
            .update(profiles)
            .set({ conditions: ["lugn-miljo"], conditionsIncomplete: true })
            .where(eq(profiles.id, stage.people[1]!.profileId)),
        ),
      () => writing.db.write((tx) => tx.delete(profiles).where(eq(profiles.id, stage.people[2]!.profileId))),
      () => writing.db.write((tx) => tx.delete(profiles).where(eq(profiles.unitId, stage.unitId))),
      () => publishedClass(writing, { ...stage, size: 3 }),
    ];
    for (const write of writes) {
      await write();
      const { columns, plain } = await bothWays(stage);
      expect(columns).toEqual(plain);
    }
  });

  it("say nothing of what was written in a transaction that did not commit", async () => {
    const stage = await openStage(asked);
    const before = await shown(stage);
    const broken = writing.db.write(async (tx) => {
      await tx.delete(profiles).where(eq(profiles.unitId, stage.unitId));
      throw new Error("the power went");
    });
    await expect(broken).rejects.toThrow("the power went");
    expect(await shown(stage)).toEqual(before);
  });

  it("leave out, by the day alone, whoever's consent has run out", async () => {
    const stage = await openStage(asked, { people: { size: 4 } });
    const [leaving] = stage.people;
    expect(await shown(stage)).toHaveLength(4);
    await writing.db.write((tx) =>
      tx
        .update(consents)
        .set({ validTo: "2026-11-24" })
        .where(eq(consents.participantId, leaving!.participantId)),
    );
    expect(await shown(stage)).toHaveLength(4);
    asked.at("2026-11-25T08:00:00.000Z");
    expect(await shown(stage)).toHaveLength(3);
    await writing.db.write((tx) =>
      tx
        .update(consents)
        .set({ validTo: "2027-01-01" })
        .where(eq(consents.participantId, leaving!.participantId)),
    );
    expect(await shown(stage)).toHaveLength(4);
  });

  it("begin anew where more has been written than is remembered", async () => {
    const stage = await openStage(asked, { people: { size: 5 } });
    const [first, second, ...others] = stage.people.map(({ profileId }) => profileId);
    expect(await shown(stage)).toHaveLength(5);
    await writing.db.write((tx) => eraseProfiles(tx, [first!]));
    await writing.db.write(async (tx) => {
      // As after so many writes in other units.
      await tx.run("UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'profile_changes'", [
        REMEMBERED + 1,
      ]);
      await eraseProfiles(tx, [second!]);
    });
    const forgotten = await asked.db.read.all(
      "SELECT version FROM profile_changes WHERE gone IS NOT NULL",
      [],
    );
    expect(forgotten).toHaveLength(1);
    expect((await shown(stage)).sort()).toEqual(others.sort());
  });

  it("are filled at the start, so that the first list reads only what has come since", async () => {
    const stage = await openStage(asked, { people: { size: 6 } });
    const unit = { id: stage.unitId, k: 3 };
    let rows = 0;
    const read = {
      ...asked.db.read,
      all: async <Row>(...query: Parameters<Db["read"]["all"]>) => {
        const found = await asked.db.read.all<Row>(...query);
        rows += found.length;
        return found;
      },
    };
    await fillColumns({ read, now: START }, () => false);
    expect(rows).toBeGreaterThanOrEqual(6);
    rows = 0;
    expect(await lookInColumns(read, unit, START, ({ slots }) => slots.size)).toBe(6);
    expect(rows).toBe(1);
  });

  it("answer everybody who asks while they are filled", async () => {
    const stage = await openStage(asked, { people: { size: 6 } });
    const lists = await Promise.all(Array.from({ length: 5 }, () => shown(stage)));
    for (const list of lists) expect(list).toEqual(lists[0]);
    expect(lists[0]).toHaveLength(6);
  });
});
