import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#app/platform/ids.server.ts";
import { putPairAside, takePairsBack } from "#app/services/matching/put-pair-aside.server.ts";
import { suggestRoundFor } from "#app/services/matching/suggest-round.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { auditLog, conflicts, matchLog, placements, profiles } from "#db/schema/index.ts";
import { claimedCompany } from "#tests/factories/company.ts";
import { placementDraft, publishedPlacement } from "#tests/factories/placement.ts";
import { publishedClass } from "#tests/factories/profile.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const ONE_SEAT = {
  "hours-and-dates": { ...placementDraft()["hours-and-dates"], seats: 1 },
} as Parameters<typeof placementDraft>[0];

describe("a round", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Three people, and two placements with one seat each: the second asks for nothing that they lack. */
  async function twoPlacements(options: Parameters<typeof openStage>[1] = {}) {
    const stage = await openStage(world, {
      draft: ONE_SEAT!,
      people: { traits: [{ noggrannhet: 1 }, { noggrannhet: 3 }, {}] },
      ...options,
    });
    const other = await publishedPlacement(world, stage.company, {
      draft: { ...ONE_SEAT, traits: { traits: [{ trait: "service", level: 2, weight: "must" }] } },
    });
    return { ...stage, other, both: [stage.placementId, other] };
  }

  async function page(stage: Stage, placementIds: "all" | string[]) {
    const result = await suggestRoundFor(world.as(stage.broker), { placementIds });
    if (!result.ok) throw new Error(result.failure);
    return result.value;
  }

  async function pairsOf(stage: Stage, placementIds: string[]) {
    const { round } = await page(stage, placementIds);
    return (round?.openings ?? []).flatMap(({ placementId, pairs }) =>
      pairs.map(({ profileId }) => ({ placementId, profileId })),
    );
  }

  it("seats the own unit's cards at the chosen placements, with grounds and what it costs others", async () => {
    const stage = await twoPlacements();
    await openStage(world);
    const { round, chosen } = await page(stage, stage.both);
    expect(chosen.sort()).toEqual([...stage.both].sort());
    const pairs = round!.openings.flatMap((opening) => opening.pairs);
    expect(pairs).toHaveLength(2);
    expect(new Set(pairs.map(({ profileId }) => profileId)).size).toBe(2);
    const aliases = stage.people.map(({ alias }) => alias);
    for (const { alias, match, worth } of pairs) {
      expect(aliases).toContain(alias);
      expect(worth.score).toBe(match.score);
    }
    const first = round!.openings.find(({ placementId }) => placementId === stage.placementId)!;
    expect(first.pairs[0]?.alias).toBe(stage.people[1]!.alias);
    expect(first.pairs[0]?.cost?.points).toBeGreaterThan(0);
    expect(round!.left).toHaveLength(1);
    for (const { participantId } of stage.people) expect(JSON.stringify(round)).not.toContain(participantId);
  });

  it("is logged placement by placement, as shown, before it leaves", async () => {
    const stage = await twoPlacements();
    const suggested = await pairsOf(stage, stage.both);
    for (const placementId of stage.both) {
      const log = await world.db.read
        .select({ event: matchLog.event, rows: matchLog.rows, by: matchLog.byUserId })
        .from(matchLog)
        .where(eq(matchLog.placementId, placementId));
      expect(log).toMatchObject([{ event: "shown", by: stage.broker.userId }]);
      expect(log[0]!.rows.map(({ profileId }) => profileId)).toEqual(
        suggested.filter((pair) => pair.placementId === placementId).map(({ profileId }) => profileId),
      );
      const read = await world.db.read
        .select({ act: auditLog.act, purpose: auditLog.purpose })
        .from(auditLog)
        .where(eq(auditLog.subjectId, placementId));
      expect(read).toEqual([{ act: "candidate.list", purpose: "matching" }]);
    }
    const deaf = {
      ...world.as(stage.broker),
      recordAccess: () => Promise.reject(new Error("the log is full")),
    };
    await expect(suggestRoundFor(deaf, { placementIds: stage.both })).rejects.toThrow();
  });

  it("is the same every time it is asked for, in whatever order", async () => {
    const stage = await twoPlacements({ people: {} });
    const first = await pairsOf(stage, stage.both);
    expect(await pairsOf(stage, [...stage.both].reverse())).toEqual(first);
  });

  it("leaves a pair that the broker puts aside out of their rounds of that day, until it is taken back", async () => {
    const stage = await twoPlacements();
    const before = await pairsOf(stage, stage.both);
    const pair = before.find(({ placementId }) => placementId === stage.placementId)!;
    expect((await putPairAside(world.as(stage.broker), pair)).ok).toBe(true);
    expect(await pairsOf(stage, stage.both)).not.toContainEqual(pair);
    expect((await page(stage, stage.both)).round?.aside).toBe(1);
    const colleague = await world.person("broker", { unitId: stage.unitId });
    expect(await pairsOf({ ...stage, broker: colleague }, stage.both)).toContainEqual(pair);
    const [today, tomorrow] = [world.now(), "2026-11-24T08:00:00.000Z"];
    world.at(tomorrow);
    expect(await pairsOf(stage, stage.both)).toContainEqual(pair);
    world.at(today);
    const back = { placementIds: stage.both };
    expect((await takePairsBack(world.as(stage.broker), back)).ok).toBe(true);
    expect(await pairsOf(stage, stage.both)).toEqual(before);
    expect(await takePairsBack(world.as(stage.broker), back)).toMatchObject({ failure: "stale" });
  });

  it("keeps a proposed card and its seat out of the round, and counts the seat as waiting", async () => {
    const stage = await twoPlacements();
    const pair = (await pairsOf(stage, stage.both)).find((one) => one.placementId === stage.placementId)!;
    const asked = await proposeCandidates(world.as(stage.broker), {
      placementId: pair.placementId,
      profileIds: [pair.profileId],
    });
    expect(asked.ok).toBe(true);
    const after = await page(stage, stage.both);
    expect(after.gone).toBe(1);
    expect(after.chosen).toEqual([stage.other]);
    const line = after.placements.find(({ placementId }) => placementId === stage.placementId);
    expect(line).toMatchObject({ free: 0, waiting: 1 });
    expect((await pairsOf(stage, stage.both)).map(({ profileId }) => profileId)).not.toContain(
      pair.profileId,
    );
  });

  it("refuses a pair that has become stale: the card is withdrawn, or the placement closed", async () => {
    const stage = await twoPlacements();
    const [first] = await pairsOf(stage, stage.both);
    await world.db.write((tx) => tx.delete(profiles).where(eq(profiles.unitId, stage.unitId)));
    const propose = (placementId: string) =>
      proposeCandidates(world.as(stage.broker), { placementId, profileIds: [first!.profileId] });
    expect(await propose(first!.placementId)).toMatchObject({ failure: "cannot_be_proposed" });
    expect(await putPairAside(world.as(stage.broker), first!)).toMatchObject({
      failure: "cannot_be_proposed",
    });
    expect(await pairsOf(stage, stage.both)).toEqual([]);
    await world.db.write((tx) =>
      tx.update(placements).set({ state: "paused" }).where(eq(placements.id, first!.placementId)),
    );
    expect(await propose(first!.placementId)).toMatchObject({ failure: "placement_published" });
    expect((await page(stage, stage.both)).gone).toBe(1);
  });

  it("takes no placement that is not open, not of a verified company, or that the broker is partial to", async () => {
    const stage = await twoPlacements();
    const unverified = await publishedPlacement(world, await claimedCompany(world));
    const shown = async () => (await page(stage, "all")).placements.map(({ placementId }) => placementId);
    expect(await shown()).toEqual(expect.arrayContaining(stage.both));
    expect(await shown()).not.toContain(unverified);
    expect((await page(stage, [unverified])).round).toBeNull();
    await world.db.write((tx) =>
      tx.insert(conflicts).values({
        id: newId(),
        userId: stage.broker.userId,
        companyId: stage.company.companyId,
        declaredAt: world.now(),
      }),
    );
    expect(await shown()).not.toContain(stage.placementId);
    expect(await page(stage, stage.both)).toMatchObject({ round: null, gone: 2, inConflict: true });
  });

  it("counts those whom every placement leaves out only from k and up", async () => {
    const stage = await twoPlacements();
    const excluded = async () => (await page(stage, stage.both)).round?.excluded;
    expect(await excluded()).toBe(0);
    await publishedClass(world, {
      unitId: stage.unitId,
      caseworker: stage.caseworker,
      attributes: { start: { rung: 0, values: ["month:2027-09"] } },
    });
    expect(await excluded()).toBe(3);
  });

  it("is for brokers with a strong sign-in, in a unit that searches among people", async () => {
    const stage = await twoPlacements();
    const wanted = { placementIds: stage.both };
    const pair = { placementId: stage.placementId, profileId: stage.people[0]!.profileId };
    const deeds = (actor: Stage["broker"], assurance: "low" | "substantial") => [
      suggestRoundFor(world.as(actor, assurance), wanted),
      putPairAside(world.as(actor, assurance), pair),
      takePairsBack(world.as(actor, assurance), wanted),
    ];
    for (const deed of deeds(stage.broker, "low"))
      expect(await deed).toMatchObject({ failure: "needs_assurance" });
    for (const actor of [stage.caseworker, stage.company.employer, stage.people[0]!.actor])
      for (const deed of deeds(actor, "substantial"))
        expect(await deed).toMatchObject({ failure: "not_found" });
    const other = await twoPlacements({ unit: { candidateSearch: "placementsOnly" } });
    expect(await suggestRoundFor(world.as(other.broker), { placementIds: other.both })).toMatchObject({
      failure: "placements_only",
    });
    expect(
      await putPairAside(world.as(other.broker), {
        placementId: other.placementId,
        profileId: other.people[0]!.profileId,
      }),
    ).toMatchObject({ failure: "placements_only" });
  });

  it("puts no card of another unit aside", async () => {
    const [stage, other] = [await twoPlacements(), await twoPlacements()];
    const pair = { placementId: stage.placementId, profileId: other.people[0]!.profileId };
    expect(await putPairAside(world.as(stage.broker), pair)).toMatchObject({ failure: "cannot_be_proposed" });
  });
});
