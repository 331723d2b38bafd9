import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { unseal } from "#app/platform/seal.server.ts";
import { readCard } from "#app/services/kompetenskort/read-card.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { readProposalAsCaseworker } from "#app/services/proposal/read-proposal-as-caseworker.server.ts";
import { runProposalReminders } from "#app/services/proposal/run-proposal-reminders.server.ts";
import { proposalsOf } from "#db/queries/proposals.server.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { expectGateHolds, type Standing } from "#tests/factories/gate.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { joinable, reachable, type StolenRow, stolenCopy } from "#tests/factories/stolen-copy.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("a stolen copy of the database, with every key but LINK_KEY", () => {
  let world: World;
  let people: ParticipantMade[];
  let standing: Standing[];
  let rows: StolenRow[];
  let common: Set<string>;
  /** Proposals by whose they are: asked only, and asked and turned down by the person themself. */
  const proposals = new Map<string, string[]>();
  let clock = Date.parse("2026-11-23T08:00:00.000Z");
  /** Every act has a moment of its own, as in life. */
  const later = () => {
    clock += 61_000;
    world.at(new Date(clock).toISOString());
  };

  beforeAll(async () => {
    world = await openWorld();
    const unitId = await world.unit();
    const caseworker = await world.person("caseworker", { unitId });
    const broker = await world.person("broker", { unitId });
    const company = await verifiedCompany(world);
    const placements: string[] = [];
    for (let made = 0; made < 3; made += 1) placements.push(await publishedPlacement(world, company));
    people = [];
    for (let made = 0; made < 4; made += 1) {
      later();
      people.push(await participantOf(world, { unitId, caseworker }));
    }
    for (const { participantId } of people) {
      later();
      expect((await approveProfile(world.as(caseworker), { participantId })).ok).toBe(true);
    }
    standing = await expectGateHolds(world, unitId);
    await goOn(caseworker, broker, placements);
    for (const { participantId } of people)
      proposals.set(
        participantId,
        (await proposalsOf(world.db.read, participantId)).map(({ id }) => id),
      );
    rows = await stolenCopy(world);
    common = sharedValues(rows);
  });
  afterAll(() => world.close());

  /** Everybody is proposed, read about, reminded; one by their own caseworker; one says no by themself. */
  async function goOn(caseworker: Actor, broker: Actor, [first, second, third]: string[]) {
    for (const { participantId } of people) {
      later();
      const { profileId } = standing.find((one) => one.participantId === participantId)!;
      expect(
        (await proposeCandidates(world.as(broker), { placementId: first!, profileIds: [profileId] })).ok,
      ).toBe(true);
      later();
      await readParticipant(world.as(caseworker), { participantId });
      later();
      await proposeParticipant(world.as(caseworker), { participantId, placementId: second! });
      const [proposal] = await proposalsOf(world.db.read, participantId);
      later();
      await readProposalAsCaseworker(world.as(caseworker), proposal!.id);
      later();
      await readCard(world.as(caseworker), { participantId });
    }
    const refuser = people[0]!;
    later();
    await proposeParticipant(world.as(caseworker), {
      participantId: refuser.participantId,
      placementId: third!,
    });
    const [proposal] = (await proposalsOf(world.db.read, refuser.participantId)).filter(
      ({ placementId }) => placementId === third,
    );
    later();
    const answered = await answerAsParticipant(refuser.as(), {
      proposalId: proposal!.id,
      version: proposal!.version,
      answer: "no",
      reason: "rather-not-say",
      language: "sv",
      interpreter: "none",
    });
    expect(answered.ok).toBe(true);
    clock += 9 * 24 * 60 * 60_000;
    later();
    expect(
      await runProposalReminders({ read: world.db.read, write: world.db.write, now: world.now() }),
    ).toBeGreaterThan(0);
  }

  /** Ids and moments that stand in rows of two people or more: they tell nobody from anybody else. */
  function sharedValues(all: readonly StolenRow[]): Set<string> {
    const own = new Map<string, Set<string>>();
    for (const row of all) {
      const values = joinable(row);
      for (const { participantId, actor } of people) {
        const theirs = [participantId, actor.userId, ...withReminders(all, proposals.get(participantId)!)];
        if (!values.some((value) => theirs.includes(value))) continue;
        for (const value of values) own.set(value, (own.get(value) ?? new Set()).add(participantId));
      }
    }
    return new Set([...own].filter(([, whose]) => whose.size > 1).map(([value]) => value));
  }

  /** Proposals and the reminders about them: the daily run writes everybody's in one moment. */
  function withReminders(all: readonly StolenRow[], ids: readonly string[]): string[] {
    const about = all.filter(
      ({ table, cells }) => table === "reminders" && ids.includes(String(cells.subject_id)),
    );
    return [...ids, ...about.map(({ cells }) => String(cells.id))];
  }

  it("holds the profiles and proposals that it is about", () => {
    expect(standing).toHaveLength(4);
    for (const { participantId } of people) expect(proposals.get(participantId)!.length).toBeGreaterThan(1);
    const all = new Set(rows.flatMap(joinable));
    for (const { profileId } of standing) expect(all).toContain(profileId);
    for (const id of [...proposals.values()].flat()) expect(all).toContain(id);
  });

  it("leads from nobody to their profile, by any chain of equal ids or moments", () => {
    for (const { participantId, actor } of people) {
      const reached = reachable(rows, [participantId, actor.userId], common);
      for (const { profileId } of standing) expect(reached).not.toContain(profileId);
    }
  });

  it("leads from nobody to their proposals, by any chain of equal ids or moments", () => {
    for (const { participantId, actor } of people) {
      const reached = reachable(rows, [participantId, actor.userId], common);
      for (const id of [...proposals.values()].flat()) expect(reached).not.toContain(id);
    }
  });

  it("joins no two proposals of one person", () => {
    for (const own of proposals.values()) {
      const [one, ...others] = own;
      const reached = reachable(rows, [one!], common);
      for (const other of others) expect(reached).not.toContain(other);
    }
  });

  it("tells nothing by the order of its rows", async () => {
    await expect(world.db.read.all("SELECT rowid FROM proposal_links", [])).rejects.toThrow(/rowid/);
  });

  it("shows no card, whose traits would lead to the profile that has the same", () => {
    const cards = rows.filter(({ table }) => table === "cards");
    expect(cards).toHaveLength(people.length);
    for (const { cells } of cards)
      expect(() => unseal(String(cells.content), "cards.content", "sealing")).toThrow();
  });

  it("finds the links when the search is given what LINK_KEY would open", () => {
    const withKey: StolenRow[] = standing.map(({ participantId, profileId }) => ({
      table: "profile_links",
      cells: { participant_id: participantId, profile_id: profileId },
    }));
    const { participantId, profileId } = standing[0]!;
    expect(reachable([...rows, ...withKey], [participantId], common)).toContain(profileId);
  });
});
