import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HIDE_REASONS, type Mark } from "#app/domain/matching/marks.ts";
import { type TriedNeed, triedOf } from "#app/domain/matching/tried-need.ts";
import { compareCandidates } from "#app/services/matching/compare-candidates.server.ts";
import { markCandidate } from "#app/services/matching/mark-candidate.server.ts";
import { type CandidateList, rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { readMatchEvents } from "#app/services/matching/read-match-events.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { auditLog, candidateMarks, matchLog, placements } from "#db/schema/index.ts";
import { publishedClass } from "#tests/factories/profile.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const PINNED: Mark = { is: "pinned" };
const HIDDEN: Mark = { is: "hidden", reason: "travel" };

describe("the broker's workspace", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const as = (stage: Stage, actor = stage.broker) => world.as(actor);
  async function list(stage: Stage, tried: TriedNeed | null = null, actor = stage.broker) {
    const found = await rankCandidates(as(stage, actor), { placementId: stage.placementId, tried });
    if (!found.ok) throw new Error(found.failure);
    return found.value;
  }
  const mark = (stage: Stage, profileId: string, wanted: Mark | null, actor = stage.broker) =>
    markCandidate(as(stage, actor), { placementId: stage.placementId, profileId, mark: wanted });
  const aliases = ({ candidates }: CandidateList) => candidates.map(({ alias }) => alias);
  async function trying(stage: Stage, changes: Partial<TriedNeed>): Promise<TriedNeed> {
    const placement = await placementToMatch(world.db.read, stage.placementId);
    return { ...triedOf(placement!.need!), ...changes };
  }
  const logged = (
    stage: Stage,
    event: "shown" | "compared" | "pinned" | "hidden" | "released" | "proposed",
  ) =>
    world.db.read
      .select({ rows: matchLog.rows, tried: matchLog.tried, reason: matchLog.reason })
      .from(matchLog)
      .where(and(eq(matchLog.placementId, stage.placementId), eq(matchLog.event, event)));
  async function withdraw(stage: Stage, participantId: string) {
    const done = await withdrawProfile(world.as(stage.caseworker), { participantId, version: 1 });
    if (!done.ok) throw new Error(done.failure);
  }
  const threeLevels = {
    people: { traits: [{ noggrannhet: 1 }, { noggrannhet: 3 }, { ansvar: 4 }] },
  } as const;

  describe("a tried need", () => {
    it("changes order, grounds and what-if, and leaves the placement as it was", async () => {
      const stage = await openStage(world, threeLevels);
      const before = await list(stage);
      const tried = await trying(stage, { traits: [{ trait: "ansvar", level: 4, weight: "must" }] });
      const after = await list(stage, tried);
      expect(aliases(before)[0]).toBe(stage.people[1]!.alias);
      expect(aliases(after)[0]).toBe(stage.people[2]!.alias);
      expect(after.candidates[0]!.match.reasons).not.toEqual(before.candidates[0]!.match.reasons);
      expect(after.candidates[0]!.own?.rank).toBe(
        before.candidates.find(({ alias }) => alias === stage.people[2]!.alias)!.rank,
      );
      expect(before.candidates[0]!.own).toBeNull();
      expect((await placementToMatch(world.db.read, stage.placementId))?.need?.traits).toHaveLength(1);
      expect(aliases(await list(stage))).toEqual(aliases(before));
    });

    it("tells of those it leaves out only in whole classes, and of none below k", async () => {
      const stage = await openStage(world);
      const licences: TriedNeed["licences"] = ["C"];
      const asked = await list(stage, await trying(stage, { licences }));
      expect([asked.candidates.length, asked.excluded]).toEqual([0, 3]);
      expect(asked.whatIf).toContainEqual({ demand: "licence:C", more: 3 });
      expect(asked.whatIf).toContainEqual({ demand: "hours", more: null });
    });

    it("says where the placement's own need leaves the card out, and proposes by the own need alone", async () => {
      const licence = { licences: [{ licence: "C", reasonTask: "Köra lastbil" }] } as const;
      const stage = await openStage(world, {
        draft: {
          demands: {
            swedishSpoken: null,
            swedishWritten: null,
            certificates: [],
            registerExtract: false,
            licences: [...licence.licences],
          },
        },
      });
      expect(aliases(await list(stage))).toEqual([]);
      const found = await list(stage, await trying(stage, { licences: [] }));
      expect(found.candidates.map(({ own }) => own)).toEqual(Array(3).fill({ rank: null, eligible: "no" }));
      expect(
        await proposeCandidates(as(stage), {
          placementId: stage.placementId,
          profileIds: [stage.people[0]!.profileId],
        }),
      ).toMatchObject({ failure: "cannot_be_proposed" });
    });

    it("stands in the log with the list that it gave", async () => {
      const stage = await openStage(world);
      const tried = await trying(stage, { hoursMin: 10 });
      await list(stage);
      await list(stage, tried);
      expect((await logged(stage, "shown")).map((row) => row.tried)).toEqual([null, tried]);
    });
  });

  describe("a comparison", () => {
    it("shows the chosen as the list does, logged before it leaves", async () => {
      const stage = await openStage(world, threeLevels);
      const { candidates } = await list(stage);
      const profileIds = [candidates[2]!.profileId, candidates[0]!.profileId];
      const wanted = { placementId: stage.placementId, profileIds };
      const compared = await compareCandidates(as(stage), wanted);
      expect(compared.ok && compared.value.candidates).toEqual([candidates[0], candidates[2]]);
      expect((await logged(stage, "compared"))[0]?.rows.map(({ rank }) => rank)).toEqual([1, 3]);
      const deaf = { ...as(stage), recordAccess: () => Promise.reject(new Error("the log is full")) };
      await expect(compareCandidates(deaf, wanted)).rejects.toThrow();
    });

    it("is refused whole when one of the cards is gone, and for another unit's cards in the same words", async () => {
      const stage = await openStage(world);
      const other = await openStage(world);
      const [kept, gone] = stage.people;
      const ask = (profileIds: string[]) =>
        compareCandidates(as(stage), { placementId: stage.placementId, profileIds });
      expect(await ask([kept!.profileId, other.people[0]!.profileId])).toMatchObject({
        failure: "no_longer_current",
      });
      await withdraw(stage, gone!.participantId);
      expect(await ask([kept!.profileId, gone!.profileId])).toMatchObject({ failure: "no_longer_current" });
    });
  });

  describe("a mark", () => {
    it("keeps a pinned card on top and folds a hidden one away, for every broker of the unit and no other", async () => {
      const stage = await openStage(world, threeLevels);
      const colleague = await world.person("broker", { unitId: stage.unitId, name: "Kajsa Provare" });
      const { candidates } = await list(stage);
      const [first, , last] = candidates;
      expect((await mark(stage, last!.profileId, PINNED)).ok).toBe(true);
      expect((await mark(stage, first!.profileId, HIDDEN)).ok).toBe(true);
      const seen = await list(stage, null, colleague);
      expect(aliases(seen)).toEqual([last!.alias, candidates[1]!.alias]);
      expect(seen.candidates[0]).toMatchObject({ rank: 3, mark: { mark: PINNED, byName: "Bodil Provare" } });
      expect(seen.hidden).toMatchObject([{ alias: first!.alias, mark: { mark: HIDDEN } }]);
      const elsewhere = await openStage(world);
      const theirs = await rankCandidates(world.as(elsewhere.broker), { placementId: stage.placementId });
      expect(theirs.ok && theirs.value.hidden).toEqual([]);
      expect(await mark(stage, first!.profileId, null, elsewhere.broker)).toMatchObject({
        failure: "no_longer_current",
      });
      expect((await list(stage)).hidden).toHaveLength(1);
    });

    it("is taken back, and leaves the list as it was", async () => {
      const stage = await openStage(world, threeLevels);
      const before = await list(stage);
      const { profileId } = before.candidates[1]!;
      await mark(stage, profileId, HIDDEN);
      await mark(stage, profileId, PINNED);
      expect((await list(stage)).candidates[0]?.profileId).toBe(profileId);
      await mark(stage, profileId, null);
      expect(await list(stage)).toEqual(before);
    });

    it("keeps a pinned card in sight, with the demand, where a tried need leaves it out", async () => {
      const stage = await openStage(world);
      const { profileId } = (await list(stage)).candidates[0]!;
      await mark(stage, profileId, PINNED);
      const seen = await list(stage, await trying(stage, { licences: ["C"] }));
      expect(seen.candidates).toMatchObject([{ profileId, rank: null, match: { eligible: "no" } }]);
    });

    it.each(HIDE_REASONS)("is logged as what was done with the suggestion: hidden for %s", async (reason) => {
      const stage = await openStage(world);
      const { profileId, rank, match } = (await list(stage)).candidates[1]!;
      await mark(stage, profileId, { is: "hidden", reason });
      expect(await logged(stage, "hidden")).toEqual([
        { rows: [{ profileId, rank, score: match.score }], tried: null, reason },
      ]);
      const [row] = await world.db.read
        .select({ by: auditLog.actorUserId, detail: auditLog.detail, whose: auditLog.participantId })
        .from(auditLog)
        .where(and(eq(auditLog.act, "candidate.hide"), eq(auditLog.subjectId, stage.placementId)));
      expect(row).toEqual({ by: stage.broker.userId, detail: null, whose: null });
    });

    it("goes with the card in the withdrawal's own transaction, and no other card carries it on", async () => {
      const stage = await openStage(world, { people: { size: 4 } });
      const [gone, other] = stage.people;
      await list(stage);
      await mark(stage, gone!.profileId, PINNED);
      await mark(stage, other!.profileId, HIDDEN);
      await withdraw(stage, gone!.participantId);
      const left = await world.db.read
        .select({ profileId: candidateMarks.profileId })
        .from(candidateMarks)
        .where(eq(candidateMarks.placementId, stage.placementId));
      expect(left).toEqual([{ profileId: other!.profileId }]);
      expect(await mark(stage, gone!.profileId, PINNED)).toMatchObject({ failure: "no_longer_current" });
    });

    it("is only for what this broker has been shown, for brokers, and while the placement is published", async () => {
      const stage = await openStage(world);
      const { profileId } = stage.people[0]!;
      expect(await mark(stage, profileId, PINNED)).toMatchObject({ failure: "no_longer_current" });
      await list(stage);
      expect(
        await markCandidate(world.as(stage.broker, "low"), {
          placementId: stage.placementId,
          profileId,
          mark: PINNED,
        }),
      ).toMatchObject({ failure: "needs_assurance" });
      for (const actor of [stage.caseworker, stage.company.employer, stage.people[0]!.actor])
        expect(
          await markCandidate(world.as(actor, "substantial"), {
            placementId: stage.placementId,
            profileId,
            mark: PINNED,
          }),
        ).toMatchObject({ failure: "not_found" });
      await world.db.write((tx) =>
        tx.update(placements).set({ state: "paused" }).where(eq(placements.id, stage.placementId)),
      );
      expect(await mark(stage, profileId, PINNED)).toMatchObject({ failure: "not_published" });
    });
  });

  describe("several proposed in order", () => {
    it("are listed in that order, which goes on with those proposed later", async () => {
      const stage = await openStage(world, { people: { size: 4 } });
      const { candidates } = await list(stage);
      const ids = [3, 0, 2].map((at) => candidates[at]!.profileId);
      const propose = (profileIds: string[]) =>
        proposeCandidates(as(stage), { placementId: stage.placementId, profileIds });
      expect(await propose(ids)).toEqual({ ok: true, value: { asked: 3, toCheck: 0 } });
      expect((await propose([candidates[1]!.profileId])).ok).toBe(true);
      const own = await listProposalsForBroker(as(stage), { placementId: stage.placementId });
      expect(own.ok && own.value.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
      const rows = (await logged(stage, "proposed")).map((row) => row.rows);
      // Not in the order they were proposed in: that would pair cards with proposals.
      expect(rows.map((batch) => batch.map(({ profileId }) => profileId))).toEqual([
        ids.toSorted(),
        [candidates[1]!.profileId],
      ]);
      expect(ids.map((id) => rows[0]!.find(({ profileId }) => profileId === id)?.rank)).toEqual([4, 1, 3]);
    });
  });

  it("tells what was done with the suggestions in counts, the lists of a day together, and no card", async () => {
    const stage = await openStage(world, threeLevels);
    const { candidates } = await list(stage);
    await list(stage, await trying(stage, { hoursMin: 10 }));
    const [first, second, third] = candidates.map(({ profileId }) => profileId);
    await compareCandidates(as(stage), { placementId: stage.placementId, profileIds: [first!, second!] });
    await mark(stage, third!, HIDDEN);
    await proposeCandidates(as(stage), { placementId: stage.placementId, profileIds: [second!] });
    const events = await readMatchEvents(as(stage), stage.placementId);
    if (!events.ok) throw new Error(events.failure);
    const by = { byName: "Bodil Provare", day: "2026-11-23", weightsVersion: 1 };
    expect(events.value).toHaveLength(4);
    expect(events.value).toEqual(
      expect.arrayContaining([
        { ...by, event: "shown", times: 2, tried: 1, cards: 3, rank: null, reason: null },
        { ...by, event: "compared", times: 1, tried: 0, cards: 2, rank: null, reason: null },
        { ...by, event: "hidden", times: 1, tried: 1, cards: 1, rank: 3, reason: "travel" },
        { ...by, event: "proposed", times: 1, tried: 1, cards: 1, rank: 2, reason: null },
      ]),
    );
    expect(JSON.stringify(events)).not.toContain(first);
    const elsewhere = await openStage(world);
    expect(await readMatchEvents(world.as(elsewhere.broker), stage.placementId)).toEqual({
      ok: true,
      value: [],
    });
    expect(await readMatchEvents(world.as(stage.company.employer), stage.placementId)).toMatchObject({
      failure: "not_found",
    });
  });

  it("shows a pinned card beyond the thirty first", async () => {
    const stage = await openStage(world, { people: { size: 3, traits: [{}, {}, {}] } });
    await publishedClass(world, {
      unitId: stage.unitId,
      caseworker: stage.caseworker,
      size: 30,
      traits: Array.from({ length: 30 }, () => ({ noggrannhet: 4 as const })),
    });
    const narrowed = await rankCandidates(as(stage), {
      placementId: stage.placementId,
      text: stage.people[0]!.alias,
    });
    expect(narrowed.ok && narrowed.value.candidates.map(({ profileId }) => profileId)).toEqual([
      stage.people[0]!.profileId,
    ]);
    await mark(stage, stage.people[0]!.profileId, PINNED);
    const seen = await list(stage);
    expect([seen.candidates[0]?.profileId, seen.candidates.length, seen.more]).toEqual([
      stage.people[0]!.profileId,
      31,
      true,
    ]);
  });
});
