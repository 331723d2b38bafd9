import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { match } from "#app/domain/matching/match.ts";
import { inUse } from "#app/domain/matching/unit-weights.ts";
import { previewWeights } from "#app/services/manager/preview-weights.server.ts";
import { readWeights } from "#app/services/manager/read-weights.server.ts";
import { saveWeights } from "#app/services/manager/save-weights.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { rankPlacementsFor } from "#app/services/matching/rank-placements-for.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { matchingUnit } from "#app/services/shared/match-context.server.ts";
import { weightsNumbered } from "#db/queries/matching-weights.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { auditLog, matchingWeights, matchLog, profiles, proposals } from "#db/schema/index.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { publishedClass } from "#tests/factories/profile.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { OCCUPATION_FIRST, weighAnew, weightsFilledIn } from "#tests/factories/weights.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const TODAY = "2026-11-23T08:00:00.000Z";
const TOMORROW = "2026-11-24T08:00:00.000Z";

describe("the weights of a unit", () => {
  let world: World;
  let stage: Stage;
  let manager: Actor;
  beforeAll(async () => {
    world = await openWorld(TODAY);
  });
  beforeEach(async () => {
    world.at(TODAY);
    stage = await openStage(world, { people: { traits: [{ noggrannhet: 1 }, { noggrannhet: 2 }, {}] } });
    manager = await world.person("manager", { unitId: stage.unitId, name: "Marianne Provare" });
  });
  afterAll(() => world.close());

  const read = async (version: string | null = null) => {
    const weights = await readWeights(world.as(manager), { version });
    if (!weights.ok) throw new Error(weights.failure);
    return weights.value;
  };
  const ranked = async ({ broker, placementId } = stage) => {
    const list = await rankCandidates(world.as(broker), { placementId });
    if (!list.ok) throw new Error(list.failure);
    return list.value;
  };

  it("are the code's own until a version is made, and then that one from its first day", async () => {
    expect(await read()).toMatchObject({ latest: 100, history: [], inForce: { declared: { version: "1" } } });
    await weighAnew(world, manager, { ...OCCUPATION_FIRST, validFrom: "2026-12-01" });
    expect(await read()).toMatchObject({ latest: 101, inForce: { declared: { version: "1" } } });
    expect((await ranked()).weightsVersion).toBe("1");
    world.at("2026-12-01T08:00:00.000Z");
    expect((await read()).inForce.declared).toMatchObject({ version: "101", points: OCCUPATION_FIRST });
    expect((await ranked()).weightsVersion).toBe("101");
  });

  it("are kept version by version, with who made each, when and why", async () => {
    await weighAnew(world, manager, { why: "Först prövar vi ingenting." });
    await weighAnew(world, manager, { ...OCCUPATION_FIRST, version: 101, validFrom: "2027-01-01" });
    const { history } = await read();
    expect(history).toMatchObject([
      {
        state: "coming",
        why: "Vi prövar en vår med mer vikt på yrket.",
        weights: { declared: { version: "102" } },
      },
      { state: "now", by: "Marianne Provare", at: TODAY, why: "Först prövar vi ingenting." },
    ]);
    expect((await read("102")).chosen.declared.points).toEqual(OCCUPATION_FIRST);
    expect(await readWeights(world.as(manager), { version: "103" })).toMatchObject({ failure: "not_found" });
    const log = await world.db.read.select().from(auditLog).where(eq(auditLog.act, "unit.weights"));
    expect(log.filter(({ subjectId }) => subjectId === stage.unitId)).toMatchObject([
      { actorUserId: manager.userId, detail: { number: 101, validFrom: "2026-11-23" } },
      { actorUserId: manager.userId, detail: { number: 102, validFrom: "2027-01-01" } },
    ]);
  });

  it("are refused for a day that has passed, and to who read them before a colleague's change", async () => {
    const save = (changes: Parameters<typeof weightsFilledIn>[1]) =>
      saveWeights(world.as(manager), weightsFilledIn(world, changes));
    expect(await save({ validFrom: "2026-11-22" })).toMatchObject({ failure: "too_early" });
    expect(await save({})).toMatchObject({ ok: true });
    expect(await save({})).toMatchObject({ failure: "stale" });
    expect((await read()).latest).toBe(101);
  });

  it("are their own unit's and nobody else's, to read, to make, to preview and to be ranked by", async () => {
    const other = await openStage(world);
    await weighAnew(world, manager, OCCUPATION_FIRST);
    expect((await ranked(other)).weightsVersion).toBe("1");
    for (const actor of [stage.broker, stage.caseworker, stage.company.employer, stage.people[0]!.actor]) {
      const ctx = world.as(actor, "substantial");
      const form = weightsFilledIn(world, { version: 101 });
      expect(await readWeights(ctx, { version: null })).toMatchObject({ failure: "not_found" });
      expect(await saveWeights(ctx, form)).toMatchObject({ failure: "not_found" });
      expect(await previewWeights(ctx, form)).toMatchObject({ failure: "not_found" });
    }
    expect(await readWeights(world.as(manager, "low"), { version: null })).toMatchObject({
      failure: "needs_assurance",
    });
    const rows = await world.db.read.select().from(matchingWeights);
    expect(rows.filter(({ unitId }) => unitId === other.unitId)).toEqual([]);
  });

  it("explain an old list: its scores come out again by the weights that it names, and by no others", async () => {
    await ranked();
    await weighAnew(world, manager, OCCUPATION_FIRST);
    await ranked();
    const unit = await matchingUnit(world.db.read, stage.unitId, world.now());
    const published = await publishedProfiles(world.db.read, unit!, world.now());
    const { need } = (await placementToMatch(world.db.read, stage.placementId))!;
    const scoresBy = async (version: string) => {
      const weights = inUse((await weightsNumbered(world.db.read, stage.unitId, version))!);
      const scored = published.profiles.map((one) => [
        one.profileId,
        match(need!, one, weights, unit!.context).score,
      ]);
      return Object.fromEntries(scored);
    };
    const lists = await world.db.read
      .select({ version: matchLog.weightsVersion, rows: matchLog.rows })
      .from(matchLog)
      .where(eq(matchLog.placementId, stage.placementId));
    expect(lists.map(({ version }) => version).sort()).toEqual([1, 101]);
    for (const { version, rows } of lists) {
      const logged = Object.fromEntries(rows.map(({ profileId, score }) => [profileId, score]));
      expect(await scoresBy(String(version))).toEqual(logged);
      expect(await scoresBy(String(102 - version))).not.toEqual(logged);
    }
  });

  it("go with a proposal as it was made", async () => {
    await weighAnew(world, manager, OCCUPATION_FIRST);
    const { placementId } = stage;
    const profileIds = [stage.people[0]!.profileId];
    expect((await proposeCandidates(world.as(stage.broker), { placementId, profileIds })).ok).toBe(true);
    const [proposal] = await world.db.read
      .select()
      .from(proposals)
      .where(eq(proposals.placementId, placementId));
    expect(proposal?.match).toMatchObject({ weightsVersion: "101" });
    expect(proposal?.match.parts.find(({ id }) => id === "occupation")?.max).toBe(55);
  });

  it("leave the waiting out of lists and of the person's own reasons when it is switched off, points to the traits", async () => {
    stage = await openStage(world, { people: { person: { waitingSince: "2026-06-01" } } });
    manager = await world.person("manager", { unitId: stage.unitId });
    const [first] = stage.people;
    const { participantId } = first!;
    const ownReasons = async () => {
      const own = await rankPlacementsFor(first!.as(), { participantId });
      if (!own.ok) throw new Error(own.failure);
      const [here] = own.value.placements.filter(({ placementId }) => placementId === stage.placementId);
      return here!.grounds!.why.map(({ key }) => key);
    };
    const partsShown = async () =>
      Object.fromEntries((await ranked()).candidates[0]!.match.parts.map(({ id, max }) => [id, max]));
    expect(await partsShown()).toMatchObject({ traits: 45, waiting: 5 });
    expect(await ownReasons()).toContain("reason.waiting");
    await weighAnew(world, manager, { waitingOn: "off" });
    expect(await partsShown()).toMatchObject({ traits: 50 });
    expect(await partsShown()).not.toHaveProperty("waiting");
    expect(await ownReasons()).not.toContain("reason.waiting");
  });

  describe("before they are saved", () => {
    const preview = async (changes: Parameters<typeof weightsFilledIn>[1] = OCCUPATION_FIRST) => {
      const result = await previewWeights(world.as(manager), weightsFilledIn(world, changes));
      if (!result.ok) throw new Error(result.failure);
      return result.value;
    };
    /** Three more cards, worse by occupation and better by traits than the stage's own. */
    const rivals = () =>
      publishedClass(world, {
        unitId: stage.unitId,
        caseworker: stage.caseworker,
        attributes: { occupations: { rung: 1, values: ["522"] } },
        traits: [{ noggrannhet: 4 }, { noggrannhet: 4 }, { noggrannhet: 4 }],
      });
    const here = (shown: Awaited<ReturnType<typeof preview>>) =>
      shown.placements.find(({ placementId }) => placementId === stage.placementId);

    beforeEach(async () => {
      stage = await openStage(world, { people: { traits: Array(3).fill({ noggrannhet: 1 }) } });
      manager = await world.person("manager", { unitId: stage.unitId });
      await rivals();
    });

    it("tell how yesterday's lists would change, in numbers and no cards, and save nothing", async () => {
      const before = (await ranked()).candidates.map(({ profileId }) => profileId);
      world.at(TOMORROW);
      await publishedPlacement(world, stage.company);
      const shown = await preview();
      expect(shown).toMatchObject({
        day: "2026-11-23",
        k: 3,
        placements: [{ placementId: stage.placementId }],
      });
      expect(here(shown)).toMatchObject({ ranked: 6, moved: 6, entered: 0, furthest: 3 });
      for (const profileId of before) expect(JSON.stringify(shown)).not.toContain(profileId);
      expect((await read()).latest).toBe(100);
      await weighAnew(world, manager, OCCUPATION_FIRST);
      const after = (await ranked()).candidates.map(({ profileId }) => profileId);
      expect(after.slice(0, 3).sort()).toEqual(before.slice(3).sort());
    });

    it("tell of what is open where no list has been shown before today", async () => {
      await ranked();
      const shown = await preview();
      expect(shown.day).toBeNull();
      expect(shown.placements.length).toBeGreaterThan(0);
    });

    it("tell of no move where nothing moves", async () => {
      await ranked();
      world.at(TOMORROW);
      expect(here(await preview({}))).toMatchObject({ ranked: 6, moved: 0, entered: 0, furthest: 0 });
    });

    it("tell nothing of a list of fewer than k cards", async () => {
      const large = await openStage(world, { unit: { k: 7 }, people: { size: 7 } });
      const chief = await world.person("manager", { unitId: large.unitId });
      const indoors = large.people.slice(2).map(({ profileId }) => profileId);
      await world.db.write((tx) =>
        tx
          .update(profiles)
          .set({ conditions: ["utomhus"] })
          .where(inArray(profiles.id, indoors)),
      );
      await ranked(large);
      world.at(TOMORROW);
      const result = await previewWeights(world.as(chief), weightsFilledIn(world, OCCUPATION_FIRST));
      expect(result).toMatchObject({
        ok: true,
        value: {
          placements: [
            { placementId: large.placementId, ranked: null, moved: null, entered: null, furthest: null },
          ],
        },
      });
    });

    it("are not tried on cards in a unit that searches no people", async () => {
      const { unitId } = await openStage(world, { unit: { candidateSearch: "placementsOnly" } });
      const chief = await world.person("manager", { unitId });
      const result = await previewWeights(world.as(chief), weightsFilledIn(world, OCCUPATION_FIRST));
      expect(result).toMatchObject({ failure: "placements_only" });
    });

    it("are written in the log as looked at", async () => {
      await preview();
      const rows = await world.db.read
        .select()
        .from(auditLog)
        .where(eq(auditLog.act, "unit.weights-preview"));
      expect(
        rows.some(
          ({ subjectId, actorUserId }) => subjectId === stage.unitId && actorUserId === manager.userId,
        ),
      ).toBe(true);
    });
  });
});
