import { and, count, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { rankPlacementsFor } from "#app/services/matching/rank-placements-for.server.ts";
import { readPlacementNeed } from "#app/services/matching/read-placement-need.server.ts";
import { searchCandidates } from "#app/services/matching/search-candidates.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { withdrawInterest } from "#app/services/proposal/withdraw-interest.server.ts";
import { auditLog, matchLog, placements, profiles } from "#db/schema/index.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { publishedClass } from "#tests/factories/profile.ts";
import { openStage } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("matching", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  describe("the broker's list", () => {
    it("ranks the own unit's published cards with score, parts, grounds and gaps", async () => {
      const stage = await openStage(world, {
        people: { traits: [{ noggrannhet: 1 }, { noggrannhet: 3 }, {}] },
      });
      await openStage(world);
      const list = await rankCandidates(world.as(stage.broker), { placementId: stage.placementId });
      if (!list.ok) throw new Error(list.failure);
      expect(list.value.candidates).toHaveLength(3);
      const [first] = list.value.candidates;
      expect(first).toMatchObject({ alias: stage.people[1]!.alias, rank: 1, proposed: false });
      expect(first!.match.parts.reduce((sum, part) => sum + part.points, 0)).toBe(first!.match.score);
      expect(first!.match.reasons.length).toBeGreaterThan(0);
      expect(JSON.stringify(list)).not.toContain(stage.people[0]!.participantId);
    });

    it("is logged, as shown, before it leaves", async () => {
      const stage = await openStage(world);
      const list = await rankCandidates(world.as(stage.broker), { placementId: stage.placementId });
      const [log] = await world.db.read
        .select({ event: matchLog.event, rows: matchLog.rows, by: matchLog.byUserId })
        .from(matchLog)
        .where(eq(matchLog.placementId, stage.placementId));
      expect(log).toMatchObject({ event: "shown", by: stage.broker.userId });
      expect(log?.rows.map(({ profileId }) => profileId)).toEqual(
        list.ok ? list.value.candidates.map(({ profileId }) => profileId) : [],
      );
      const deaf = {
        ...world.as(stage.broker),
        recordAccess: () => Promise.reject(new Error("the log is full")),
      };
      await expect(rankCandidates(deaf, { placementId: stage.placementId })).rejects.toThrow();
    });

    it("is the same every time it is asked for", async () => {
      const stage = await openStage(world);
      const order = async () => {
        const list = await rankCandidates(world.as(stage.broker), { placementId: stage.placementId });
        return list.ok ? list.value.candidates.map(({ alias }) => alias) : [];
      };
      expect(await order()).toEqual(await order());
    });

    it("hides how many were left out while they are fewer than k, and shows it from k", async () => {
      const stage = await openStage(world);
      const far = { start: { rung: 0, values: ["month:2027-09"] } };
      const outside = { unitId: stage.unitId, caseworker: stage.caseworker, attributes: far };
      const excluded = async () => {
        const list = await rankCandidates(world.as(stage.broker), { placementId: stage.placementId });
        return list.ok ? [list.value.candidates.length, list.value.excluded] : [];
      };
      expect(await excluded()).toEqual([3, 0]);
      await publishedClass(world, { ...outside, size: 2 });
      // A class below k is not even read: nothing of it is counted.
      expect(await excluded()).toEqual([3, 0]);
      await publishedClass(world, { ...outside, size: 1 });
      expect(await excluded()).toEqual([3, 3]);
    });

    it("says what would change it only in numbers that hide small groups", async () => {
      const stage = await openStage(world);
      await publishedClass(world, {
        unitId: stage.unitId,
        caseworker: stage.caseworker,
        attributes: { start: { rung: 0, values: ["month:2027-09"] } },
      });
      const list = await rankCandidates(world.as(stage.broker), { placementId: stage.placementId });
      if (!list.ok) throw new Error(list.failure);
      expect(list.value.whatIf).toContainEqual({ demand: "start", more: 3 });
      expect(list.value.whatIf).toContainEqual({ demand: "hours", more: null });
    });

    it("lists those to ask about after those who meet every demand", async () => {
      const stage = await openStage(world);
      await publishedClass(world, {
        unitId: stage.unitId,
        caseworker: stage.caseworker,
        attributes: { hours: { rung: 2, values: [] } },
        traits: [{ noggrannhet: 4 }, { noggrannhet: 4 }, { noggrannhet: 4 }],
      });
      const list = await rankCandidates(world.as(stage.broker), { placementId: stage.placementId });
      const places = list.ok ? list.value.candidates.map(({ match }) => match.eligible) : [];
      expect(places).toEqual(["yes", "yes", "yes", "ask", "ask", "ask"]);
    });

    it("refuses in a unit that works from placements only, and says so by name", async () => {
      const stage = await openStage(world, { unit: { candidateSearch: "placementsOnly" } });
      const wanted = { placementId: stage.placementId };
      expect(await rankCandidates(world.as(stage.broker), wanted)).toMatchObject({
        failure: "placements_only",
      });
      expect(await searchCandidates(world.as(stage.broker), {})).toMatchObject({
        failure: "placements_only",
      });
      expect((await readPlacementNeed(world.as(stage.broker), stage.placementId)).ok).toBe(true);
    });

    it("is for published placements, for brokers and for a strong sign-in", async () => {
      const stage = await openStage(world);
      const wanted = { placementId: stage.placementId };
      expect(await rankCandidates(world.as(stage.broker, "low"), wanted)).toMatchObject({
        failure: "needs_assurance",
      });
      for (const actor of [stage.caseworker, stage.company.employer, stage.people[0]!.actor])
        expect(await rankCandidates(world.as(actor, "substantial"), wanted)).toMatchObject({
          failure: "not_found",
        });
      await world.db.write((tx) =>
        tx.update(placements).set({ state: "paused" }).where(eq(placements.id, stage.placementId)),
      );
      expect(await rankCandidates(world.as(stage.broker), wanted)).toMatchObject({
        failure: "not_published",
      });
    });

    it("marks what has been proposed by the log, without following a link", async () => {
      const stage = await openStage(world);
      const profileId = stage.people[0]!.profileId;
      await proposeCandidates(world.as(stage.broker), {
        placementId: stage.placementId,
        profileIds: [profileId],
      });
      const list = await rankCandidates(world.as(stage.broker), { placementId: stage.placementId });
      const marked = list.ok ? list.value.candidates.filter(({ proposed }) => proposed) : [];
      expect(marked.map((one) => one.profileId)).toEqual([profileId]);
    });
  });

  describe("search", () => {
    it("finds by words and filters within the own unit only", async () => {
      const stage = await openStage(world, { people: { phrases: ["gillar-att-vara-ute"] } });
      await openStage(world, { people: { phrases: ["gillar-att-vara-ute"] } });
      const found = await searchCandidates(world.as(stage.broker), {
        text: "utomhus",
        filters: { area: ["kommun:1273"] },
      });
      const ids = found.ok ? found.value.profiles.map(({ profileId }) => profileId) : [];
      expect(ids.sort()).toEqual(stage.people.map(({ profileId }) => profileId).sort());
      const none = await searchCandidates(world.as(stage.broker), { filters: { area: ["kommun:1293"] } });
      expect(none).toMatchObject({ value: { profiles: [] } });
    });

    it("never shows what the index still has and the database does not", async () => {
      const stage = await openStage(world);
      await world.db.write((tx) => tx.delete(profiles).where(eq(profiles.unitId, stage.unitId)));
      expect(await searchCandidates(world.as(stage.broker), {})).toMatchObject({ value: { profiles: [] } });
    });

    it("hides the count of a small cell", async () => {
      const stage = await openStage(world, { people: { size: 4 } });
      await publishedClass(world, {
        unitId: stage.unitId,
        caseworker: stage.caseworker,
        size: 2,
        attributes: { start: { rung: 0, values: ["month:2027-03"] } },
      });
      const found = await searchCandidates(world.as(stage.broker), {});
      const counts = found.ok ? found.value.facets.start : [];
      expect(counts.find(({ value }) => value === "month:2027-03")?.count).toBeNull();
    });
  });

  describe("the reverse view", () => {
    it("ranks placements for the person from their own card, with grounds only for a strong sign-in", async () => {
      const stage = await openStage(world);
      const person = await participantOf(world, { unitId: stage.unitId, caseworker: stage.caseworker });
      const input = { participantId: person.participantId };
      const strong = await rankPlacementsFor(person.as(), input);
      const weak = await rankPlacementsFor(person.as("low"), input);
      const mine = (list: typeof strong) =>
        list.ok ? list.value.placements.find(({ placementId }) => placementId === stage.placementId) : null;
      expect(mine(strong)?.grounds?.why.length).toBeGreaterThan(0);
      expect(mine(weak)).toMatchObject({ grounds: null });
    });

    describe("of a person without a licence, where some placements ask for one", () => {
      async function scene() {
        const demand = (licence: "B" | "C") => ({
          demands: {
            swedishSpoken: null,
            swedishWritten: null,
            licences: [{ licence, reasonTask: "Köra ut växter till torget" }],
            certificates: [],
            registerExtract: false,
          },
        });
        const stage = await openStage(world, { draft: demand("B") });
        const lorry = await publishedPlacement(world, stage.company, { draft: demand("C") });
        const person = await participantOf(world, {
          unitId: stage.unitId,
          caseworker: stage.caseworker,
          card: { licences: [] },
        });
        return { stage, lorry, person, input: { participantId: person.participantId } };
      }

      it("lists what is nearly open apart, with the one thing in the way and what would change it", async () => {
        const { stage, person, input } = await scene();
        const list = await rankPlacementsFor(person.as(), input);
        if (!list.ok) throw new Error(list.failure);
        const { placements: open, nearly } = list.value;
        expect(open.map(({ placementId }) => placementId)).not.toContain(stage.placementId);
        expect(nearly.find(({ placementId }) => placementId === stage.placementId)).toMatchObject({
          obstacle: { key: "hard.licence.not", params: { licence: "B" } },
          change: { change: { key: "change.licence", params: { licence: "B" } }, makes: "yes" },
        });
      });

      it("counts what the licence would open, the same for the person and their caseworker", async () => {
        const { stage, person, input } = await scene();
        const own = await rankPlacementsFor(person.as(), input);
        const theirs = await rankPlacementsFor(world.as(stage.caseworker), input);
        if (!own.ok || !theirs.ok) throw new Error("not listed");
        const forB = own.value.steps.find(({ step }) => step.kind === "licence");
        expect(forB?.step).toEqual({ kind: "licence", licence: "B" });
        const { total } = await world.db.read
          .select({ total: count() })
          .from(placements)
          .where(like(placements.content, '%"licence":"B"%'))
          .then(([row]) => row!);
        expect(forB?.opens).toBe(total);
        expect(theirs.value.steps).toEqual(own.value.steps);
      });

      it("tells nothing of the card after a weak sign-in, and counts them among the others", async () => {
        const { person, input } = await scene();
        const [strong, weak] = [
          await rankPlacementsFor(person.as(), input),
          await rankPlacementsFor(person.as("low"), input),
        ];
        if (!strong.ok || !weak.ok) throw new Error("not listed");
        expect(weak.value).toMatchObject({ nearly: [], steps: [] });
        expect(weak.value.others).toBe(strong.value.others + strong.value.nearly.length);
        expect(JSON.stringify(weak)).not.toMatch(/"(hard|gap|reason|change)\./);
      });
    });

    it("is the own caseworker's too, and logged as a reading of the card", async () => {
      const stage = await openStage(world);
      const { participantId } = stage.people[0]!;
      expect((await rankPlacementsFor(world.as(stage.caseworker), { participantId })).ok).toBe(true);
      const log = await world.db.read
        .select({ purpose: auditLog.purpose })
        .from(auditLog)
        .where(and(eq(auditLog.participantId, participantId), eq(auditLog.act, "card.read")));
      expect(log).toEqual([{ purpose: "matching" }]);
      const colleague = await world.person("caseworker", { unitId: stage.unitId });
      for (const actor of [colleague, stage.broker, stage.people[1]!.actor])
        expect(await rankPlacementsFor(world.as(actor), { participantId })).toMatchObject({
          failure: "not_found",
        });
    });

    it("tells nobody of a proposal that they have not been asked about", async () => {
      const stage = await openStage(world, { people: { attributes: { hours: { rung: 2, values: [] } } } });
      const person = stage.people[0]!;
      await proposeCandidates(world.as(stage.broker), {
        placementId: stage.placementId,
        profileIds: [person.profileId],
      });
      const list = await rankPlacementsFor(person.as(), { participantId: person.participantId });
      expect(list.ok && list.value.placements.some(({ proposed }) => proposed)).toBe(false);
    });
  });

  it("takes an interest said, and taken back, by the person or on their word, and counts it through k", async () => {
    const stage = await openStage(world);
    const { placementId } = stage;
    const need = () => readPlacementNeed(world.as(stage.broker), placementId);
    for (const person of stage.people)
      expect((await sayInterest(person.as("low"), { placementId })).ok).toBe(true);
    expect(await need()).toMatchObject({ value: { interested: 3 } });
    await withdrawInterest(world.as(stage.caseworker), {
      placementId,
      participantId: stage.people[0]!.participantId,
    });
    expect(await need()).toMatchObject({ value: { interested: null } });
    const other = await openStage(world);
    expect(
      await sayInterest(world.as(other.caseworker), {
        placementId,
        participantId: stage.people[0]!.participantId,
      }),
    ).toMatchObject({ failure: "not_found" });
  });
});
