import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endExpiredConsents } from "#app/services/consent/end-expired-consents.server.ts";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { readCaseAsEmployer } from "#app/services/lonebidrag/read-case.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { searchCandidates } from "#app/services/matching/search-candidates.server.ts";
import { enqueue } from "#app/services/outbox/enqueue.server.ts";
import { answerAsEmployer } from "#app/services/proposal/answer-as-employer.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { listProposalsForEmployer } from "#app/services/proposal/list-proposals-for-employer.server.ts";
import { listProposalsForParticipant } from "#app/services/proposal/list-proposals-for-participant.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { auditLog, consents, outbox, profiles, proposals } from "#db/schema/index.ts";
import { afterCommit } from "#tests/factories/gate.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { caseIn, caseRow, caseSetting } from "#tests/factories/support-case.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
/** A consent to presentation given on the first day ends on 22 February; this is five past midnight after it. */
const AFTER_PRESENTATION = "2027-02-22T23:05:00.000Z";

describe("a consent whose last day has passed", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  const runDay = () => endExpiredConsents({ read: world.db.read, write: world.db.write, now: world.now() });
  const stateOf = async (id: string) =>
    (await world.db.read.select().from(proposals).where(eq(proposals.id, id)))[0]?.state;

  async function at(state: Parameters<typeof proposalAt>[3]) {
    world.at(START);
    const stage = await openStage(world);
    const person = stage.people[0]!;
    const { id: proposalId, version } = await proposalAt(world, stage, person, state);
    return {
      stage,
      person,
      proposalId,
      version,
      employer: () => world.as(stage.company.employer, "substantial"),
    };
  }

  describe("to be presented, before the day's work has run", () => {
    it.each(["presented", "wanted", "identified"] as const)(
      "has ended the proposal for everybody who reads it (%s)",
      async (state) => {
        const { stage, person, proposalId, employer } = await at(state);
        world.at(AFTER_PRESENTATION);
        expect(await readProposalAsEmployer(employer(), proposalId)).toMatchObject({
          value: { status: "no_longer_current", card: null, acts: [], identityOpen: false },
        });
        expect(await readIdentity(employer(), proposalId)).toMatchObject({ failure: "not_found" });
        expect(await listProposalsForEmployer(employer())).toMatchObject({
          value: [{ status: "no_longer_current", move: null }],
        });
        expect(await listProposalsForBroker(world.as(stage.broker))).toMatchObject({
          value: [{ state: "void", move: null }],
        });
        expect(await listProposalsForParticipant(person.as())).toMatchObject({
          value: [{ status: "no_longer_current", move: null }],
        });
        expect(await stateOf(proposalId)).toBe(state);
      },
    );

    it("lets nobody answer, and sends nothing that waited", async () => {
      const { proposalId, version, employer } = await at("presented");
      await outboxOf(world).deliver();
      await world.db.write((tx) => enqueue(tx, world.now(), "proposal.presented", { proposalId }));
      world.at(AFTER_PRESENTATION);
      const { mailbox, deliver } = outboxOf(world);
      await deliver();
      expect(await mailbox.list()).toEqual([]);
      expect(await answerAsEmployer(employer(), { proposalId, version, answer: "want" })).toMatchObject({
        failure: "no_longer_current",
      });
    });

    it("holds to the end of its last day", async () => {
      const { proposalId, employer } = await at("identified");
      world.at("2027-02-22T22:55:00.000Z");
      expect((await readIdentity(employer(), proposalId)).ok).toBe(true);
    });
  });

  describe("to be shown in matching, before the day's work has run", () => {
    async function pool(size: number) {
      world.at(START);
      const stage = await openStage(world, { people: { size } });
      const [leaving] = stage.people;
      // As if it had been agreed for a shorter time.
      await world.db.write((tx) =>
        tx.update(consents).set({ validTo: "2026-12-01" }).where(eq(consents.id, leaving!.consentIds[0]!)),
      );
      world.at("2026-12-02T06:00:00.000Z");
      return { stage, leaving: leaving!, broker: world.as(stage.broker) };
    }

    it("hides the profile from list and search, and nobody can propose it", async () => {
      const { stage, leaving, broker } = await pool(4);
      const { placementId } = stage;
      const list = await rankCandidates(broker, { placementId });
      const shown = list.ok ? list.value.candidates.map(({ profileId }) => profileId) : [];
      expect(shown).toHaveLength(3);
      expect(shown).not.toContain(leaving.profileId);
      const found = await searchCandidates(broker, {});
      expect(found.ok && Object.values(found.value.facets).flat()).toEqual([]);
      expect(await proposeCandidates(broker, { placementId, profileIds: [leaving.profileId] })).toMatchObject(
        { failure: "cannot_be_proposed" },
      );
    });

    it("hides with it a class that would be too small", async () => {
      const { stage, broker } = await pool(3);
      const list = await rankCandidates(broker, { placementId: stage.placementId });
      expect(list).toMatchObject({ value: { candidates: [] } });
    });

    it("is taken out by the day's work, as by a withdrawal", async () => {
      const { stage, leaving, broker } = await pool(4);
      await runDay();
      await afterCommit(world);
      const left = await world.db.read.select().from(profiles).where(eq(profiles.unitId, stage.unitId));
      expect(left.map(({ id }) => id)).not.toContain(leaving.profileId);
      const found = await searchCandidates(broker, {});
      const ids = found.ok ? found.value.profiles.map(({ profileId }) => profileId) : [];
      expect(ids.sort()).toEqual(left.map(({ id }) => id).sort());
    });

    it("ends what was proposed while it held, and not what a caseworker proposes without it afterwards", async () => {
      const { stage, person, proposalId } = await at("asked");
      await world.db.write((tx) =>
        tx.update(consents).set({ validTo: "2026-12-01" }).where(eq(consents.id, person.consentIds[0]!)),
      );
      world.at("2026-12-02T06:00:00.000Z");
      const later = await publishedPlacement(world, stage.company);
      const made = await proposeParticipant(world.as(stage.caseworker), {
        participantId: person.participantId,
        placementId: later,
      });
      if (!made.ok) throw new Error(made.failure);
      const list = await listProposalsForBroker(world.as(stage.broker));
      const states = list.ok ? new Map(list.value.map(({ id, state }) => [id, state])) : new Map();
      expect([states.get(proposalId), states.get(made.value.proposalId)]).toEqual(["void", "asked"]);
      await runDay();
      expect([await stateOf(proposalId), await stateOf(made.value.proposalId)]).toEqual(["void", "asked"]);
    });
  });

  describe("is written down by the day's work", () => {
    it("once, with the same effects as a withdrawal, and the log says that it ran out", async () => {
      const { person, proposalId } = await at("presented");
      world.at(AFTER_PRESENTATION);
      await runDay();
      const [row] = await world.db.read.select().from(proposals).where(eq(proposals.id, proposalId));
      expect(row).toMatchObject({ state: "void", endReason: null });
      const told = async () =>
        (await world.db.read.select().from(outbox).where(eq(outbox.topic, "proposal.ended"))).filter(
          ({ payload }) => payload.proposalId === proposalId,
        ).length;
      expect(await told()).toBe(1);
      await runDay();
      expect(await told()).toBe(1);
      const log = await world.db.read
        .select({ act: auditLog.act, role: auditLog.actorRole })
        .from(auditLog)
        .where(eq(auditLog.participantId, person.participantId));
      expect(log.filter(({ act }) => act === "consent.expire")).toEqual([
        { act: "consent.expire", role: "system" },
      ]);
    });

    it("but leaves everything standing where it was renewed in time", async () => {
      const { person, proposalId, stage, employer } = await at("presented");
      world.at("2027-02-20T08:00:00.000Z");
      const renewed = await giveConsent(person.as(), {
        participantId: person.participantId,
        purpose: "presentation",
        companyId: stage.company.companyId,
        placementId: stage.placementId,
        interpreter: "none",
        textVersion: "consent.presentation.v1",
        language: "sv",
      });
      expect(renewed.ok).toBe(true);
      world.at(AFTER_PRESENTATION);
      await runDay();
      expect(await stateOf(proposalId)).toBe("presented");
      expect(await readProposalAsEmployer(employer(), proposalId)).toMatchObject({
        value: { status: "awaits_employer" },
      });
    });
  });

  describe("to talk with AF", () => {
    it("takes the case from the employer at once, and ends it with the day's work", async () => {
      world.at(START);
      const setting = await caseSetting(world, {
        consents: [{ purpose: "information_exchange", party: "af", validTo: "2026-11-30" }],
      });
      const caseId = await caseIn(world, setting, "documents_in");
      world.at("2026-12-01T05:00:00.000Z");
      expect(await readCaseAsEmployer(world.as(setting.employer), caseId)).toMatchObject({
        failure: "not_found",
      });
      await runDay();
      expect(await caseRow(world, caseId)).toMatchObject({ state: "ended", owner: null });
      expect(await readCaseAsEmployer(world.as(setting.employer), caseId)).toMatchObject({
        value: { state: "ended", endReason: null },
      });
    });
  });
});
