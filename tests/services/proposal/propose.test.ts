import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#app/platform/ids.server.ts";
import { checkSuggestion } from "#app/services/proposal/check-suggestion.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { listProposalsForCaseworker } from "#app/services/proposal/list-proposals-for-caseworker.server.ts";
import { listProposalsForParticipant } from "#app/services/proposal/list-proposals-for-participant.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { readProposalAsBroker } from "#app/services/proposal/read-proposal-as-broker.server.ts";
import { readProposalAsCaseworker } from "#app/services/proposal/read-proposal-as-caseworker.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { concerning } from "#db/queries/audit-log.server.ts";
import { proposalsOf } from "#db/queries/proposals.server.ts";
import { auditLog, conflicts, matchLog, placements, proposals } from "#db/schema/index.ts";
import { claimedCompany } from "#tests/factories/company.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { publishedClass } from "#tests/factories/profile.ts";
import { openStage, proposalAt, type Stage } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("proposing", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const propose = (stage: Stage, profileIds: string[], placementId = stage.placementId) =>
    proposeCandidates(world.as(stage.broker), { placementId, profileIds });

  it("asks each of several at once, under an alias that is not the one in the search", async () => {
    const stage = await openStage(world);
    const [first, second] = stage.people;
    const result = await propose(stage, [first!.profileId, second!.profileId]);
    expect(result).toEqual({ ok: true, value: { asked: 2, toCheck: 0 } });
    const rows = await world.db.read
      .select({ alias: proposals.alias, state: proposals.state })
      .from(proposals)
      .where(eq(proposals.placementId, stage.placementId));
    expect(rows.map(({ state }) => state)).toEqual(["asked", "asked"]);
    const searched = stage.people.map(({ alias }) => alias);
    expect(rows.some(({ alias }) => searched.includes(alias))).toBe(false);
    expect(new Set(rows.map(({ alias }) => alias)).size).toBe(2);
  });

  it("gives the broker nothing that leads to a person or joins two aliases", async () => {
    const stage = await openStage(world);
    const person = stage.people[0]!;
    const { id } = await proposalAt(world, stage, person, "asked");
    const page = await readProposalAsBroker(world.as(stage.broker), id);
    const list = await listProposalsForBroker(world.as(stage.broker));
    const text = JSON.stringify([page, list]);
    for (const secret of [
      person.participantId,
      person.profileId,
      person.alias,
      person.actor.userId,
      "Provsson",
    ])
      expect(text).not.toContain(secret);
  });

  it("logs with a purpose that the link was opened, and what was proposed", async () => {
    const stage = await openStage(world);
    const person = stage.people[0]!;
    await proposalAt(world, stage, person, "asked");
    const opened = await world.db.read
      .select({ purpose: auditLog.purpose, role: auditLog.actorRole })
      .from(auditLog)
      .where(
        and(await concerning(world.db.read, person.participantId), eq(auditLog.act, "profile.open-link")),
      );
    expect(opened).toEqual([{ purpose: "propose-to-placement", role: "broker" }]);
    const log = await world.db.read
      .select({ event: matchLog.event })
      .from(matchLog)
      .where(eq(matchLog.placementId, stage.placementId));
    expect(log).toEqual([{ event: "proposed" }]);
  });

  it("proposes nobody twice to one placement, and says no more than that it can't be", async () => {
    const stage = await openStage(world);
    const [person] = stage.people;
    await propose(stage, [person!.profileId]);
    expect(await propose(stage, [person!.profileId])).toMatchObject({ failure: "cannot_be_proposed" });
    expect(await propose(stage, [newId()])).toMatchObject({ failure: "cannot_be_proposed" });
  });

  it("leaves nothing behind when one of several can't be proposed", async () => {
    const stage = await openStage(world);
    const result = await propose(stage, [stage.people[0]!.profileId, newId()]);
    expect(result.ok).toBe(false);
    expect(await proposalsOf(world.db.read, stage.people[0]!.participantId)).toEqual([]);
    const links = await world.db.read
      .select({ id: auditLog.id })
      .from(auditLog)
      .where(eq(auditLog.participantId, stage.people[0]!.participantId));
    expect(links).toEqual([]);
  });

  it("never proposes anybody to a company that is not verified", async () => {
    const stage = await openStage(world);
    const claimed = await claimedCompany(world);
    const placementId = await publishedPlacement(world, claimed);
    expect(await propose(stage, [stage.people[0]!.profileId], placementId)).toMatchObject({
      failure: "company_verified",
    });
    expect(
      await proposeParticipant(world.as(stage.caseworker), {
        participantId: stage.people[0]!.participantId,
        placementId,
      }),
    ).toMatchObject({ failure: "company_verified" });
  });

  it("needs a published placement with a seat left", async () => {
    const stage = await openStage(world);
    await world.db.write((tx) =>
      tx.update(placements).set({ seatsTaken: 2 }).where(eq(placements.id, stage.placementId)),
    );
    expect(await propose(stage, [stage.people[0]!.profileId])).toMatchObject({ failure: "seats_left" });
    await world.db.write((tx) =>
      tx
        .update(placements)
        .set({ seatsTaken: 0, state: "paused" })
        .where(eq(placements.id, stage.placementId)),
    );
    expect(await propose(stage, [stage.people[0]!.profileId])).toMatchObject({
      failure: "placement_published",
    });
  });

  it("stops a broker with a conflict of interest towards the company, or towards the person without saying so", async () => {
    for (const about of ["company", "person"] as const) {
      const stage = await openStage(world);
      await world.db.write((tx) =>
        tx.insert(conflicts).values({
          id: newId(),
          userId: stage.broker.userId,
          ...(about === "company"
            ? { companyId: stage.company.companyId }
            : { participantId: stage.people[0]!.participantId }),
          declaredAt: world.now(),
        }),
      );
      expect(await propose(stage, [stage.people[0]!.profileId])).toMatchObject({
        failure: about === "company" ? "no_conflict_of_interest" : "cannot_be_proposed",
      });
    }
  });

  it("reaches no profile of another unit", async () => {
    const stage = await openStage(world);
    const other = await openStage(world);
    expect(await propose(stage, [other.people[0]!.profileId])).toMatchObject({
      failure: "cannot_be_proposed",
    });
  });

  it("searches nobody in a unit that works from placements only, and lets the caseworker propose", async () => {
    const stage = await openStage(world, { unit: { candidateSearch: "placementsOnly" } });
    expect(await propose(stage, [stage.people[0]!.profileId])).toMatchObject({ failure: "placements_only" });
    const known = await participantOf(world, { unitId: stage.unitId, caseworker: stage.caseworker });
    const made = await proposeParticipant(world.as(stage.caseworker), {
      participantId: known.participantId,
      placementId: stage.placementId,
    });
    expect(made.ok).toBe(true);
    const [proposal] = await world.db.read
      .select({ snapshot: proposals.snapshot, source: proposals.source, state: proposals.state })
      .from(proposals)
      .where(eq(proposals.id, made.ok ? made.value.proposalId : ""));
    expect(proposal).toMatchObject({ source: "caseworker", state: "asked" });
    const shown = Object.values(proposal!.snapshot.attributes).flatMap(({ values }) => values);
    expect(shown).toEqual([]);
    expect(proposal!.snapshot.traits).toEqual({ noggrannhet: 4 });
  });

  it("proposes somebody with protected personal data only by their own caseworker, and writes to nobody", async () => {
    const stage = await openStage(world);
    const hidden = await participantOf(world, {
      unitId: stage.unitId,
      caseworker: stage.caseworker,
      protectedIdentity: true,
      email: "skyddad@example.com",
      consents: [{ purpose: "contact", channel: "email" }],
    });
    const { mailbox, deliver } = outboxOf(world);
    const input = { participantId: hidden.participantId, placementId: stage.placementId };
    const other = await world.person("caseworker", { unitId: stage.unitId });
    expect(await proposeParticipant(world.as(other), input)).toMatchObject({ failure: "not_found" });
    expect((await proposeParticipant(world.as(stage.caseworker), input)).ok).toBe(true);
    await deliver();
    expect(await mailbox.list({ to: "skyddad@example.com" })).toEqual([]);
  });

  it("remembers that the proposal came of the participant's own interest", async () => {
    const stage = await openStage(world);
    const person = stage.people[0]!;
    await sayInterest(person.as("low"), { placementId: stage.placementId });
    await proposeParticipant(world.as(stage.caseworker), {
      participantId: person.participantId,
      placementId: stage.placementId,
    });
    const [row] = await world.db.read
      .select({ source: proposals.source })
      .from(proposals)
      .where(eq(proposals.placementId, stage.placementId));
    expect(row?.source).toBe("participant");
  });

  describe("where the card without a name hides whether a demand is met", () => {
    async function suggested() {
      const stage = await openStage(world, {
        people: { attributes: { hours: { rung: 2, values: [] } } },
      });
      const person = stage.people[0]!;
      const result = await propose(stage, [person.profileId]);
      expect(result).toEqual({ ok: true, value: { asked: 0, toCheck: 1 } });
      const [proposal] = await proposalsOf(world.db.read, person.participantId);
      return { stage, person, proposal: proposal! };
    }

    it("asks the own caseworker before the person, who hears nothing yet", async () => {
      const { person, proposal } = await suggested();
      expect(proposal.state).toBe("suggested");
      expect(await listProposalsForParticipant(person.as())).toEqual({ ok: true, value: [] });
    });

    it("goes on to the person when the caseworker finds that it fits", async () => {
      const { stage, proposal } = await suggested();
      const checked = await checkSuggestion(world.as(stage.caseworker), {
        proposalId: proposal.id,
        version: proposal.version,
        fits: true,
      });
      expect(checked.ok).toBe(true);
      expect((await proposalsOf(world.db.read, proposal.participantId))[0]?.state).toBe("asked");
    });

    it("names to the caseworker each demand to check, beside the true card, and logs that it was read", async () => {
      const stage = await openStage(world, {
        people: { attributes: { licences: { rung: 3, values: [] } } },
        draft: {
          demands: {
            swedishSpoken: null,
            swedishWritten: null,
            licences: [{ licence: "B", reasonTask: "Köra ut växter till torget" }],
            certificates: [],
            registerExtract: false,
          },
        },
      });
      const person = stage.people[0]!;
      await propose(stage, [person.profileId]);
      const [proposal] = await proposalsOf(world.db.read, person.participantId);
      const page = await readProposalAsCaseworker(world.as(stage.caseworker), proposal!.id);
      expect(page).toMatchObject({
        value: {
          toCheck: [
            {
              asked: { key: "hard.licence.unknown" },
              task: "Köra ut växter till torget",
              truth: { verdict: "meets" },
              stated: { licences: ["B"] },
            },
          ],
        },
      });
      const read = await world.db.read
        .select({ purpose: auditLog.purpose })
        .from(auditLog)
        .where(and(await concerning(world.db.read, person.participantId), eq(auditLog.act, "card.read")));
      expect(read).toEqual([{ purpose: "matching" }]);
      // What the own caseworker reads is theirs alone.
      const broker = await readProposalAsBroker(world.as(stage.broker), proposal!.id);
      expect(JSON.stringify(broker)).not.toContain("stated");
    });

    it("is answered once, with a reason that stays with the caseworker, and can still be changed to a yes", async () => {
      const { stage, proposal } = await suggested();
      const as = world.as(stage.caseworker);
      const here = { proposalId: proposal.id, version: proposal.version };
      for (const reason of ["demand-not-met", "too-far"] as const)
        expect(await checkSuggestion(as, { ...here, fits: false, reason })).toEqual({
          ok: true,
          value: null,
        });
      const page = await readProposalAsCaseworker(as, proposal.id);
      const answers = page.ok ? page.value.timeline.filter(({ act }) => act === "set_aside") : [];
      expect(answers.map(({ reason }) => reason)).toEqual(["demand-not-met"]);
      expect((await checkSuggestion(as, { ...here, fits: true })).ok).toBe(true);
      const after = await readProposalAsCaseworker(as, proposal.id);
      expect(after).toMatchObject({ value: { state: "asked", setAside: false } });
      const late = { ...here, version: after.ok ? after.value.version : 0 };
      expect(await checkSuggestion(as, { ...late, fits: false, reason: "too-far" })).toMatchObject({
        failure: "not_open",
      });
    });

    it("sets nothing aside on the word of a page that is out of date", async () => {
      const { stage, proposal } = await suggested();
      const late = {
        proposalId: proposal.id,
        version: proposal.version - 1,
        fits: false,
        reason: "too-far",
      } as const;
      expect(await checkSuggestion(world.as(stage.caseworker), late)).toMatchObject({ failure: "stale" });
      const own = await listProposalsForCaseworker(world.as(stage.caseworker));
      expect(own.ok && own.value[0]?.setAside).toBe(false);
    });

    it("shows the broker no difference between a caseworker's no and a silence", async () => {
      const { stage, proposal } = await suggested();
      const before = await readProposalAsBroker(world.as(stage.broker), proposal.id);
      await checkSuggestion(world.as(stage.caseworker), {
        proposalId: proposal.id,
        version: proposal.version,
        fits: false,
        reason: "demand-not-met",
      });
      expect(await readProposalAsBroker(world.as(stage.broker), proposal.id)).toEqual(before);
      const own = await listProposalsForCaseworker(world.as(stage.caseworker));
      expect(own.ok && own.value[0]?.setAside).toBe(true);
    });
  });

  it("keeps two classes apart: a profile whose class is too small can't be proposed", async () => {
    const stage = await openStage(world);
    const [lonely] = await publishedClass(world, {
      unitId: stage.unitId,
      caseworker: stage.caseworker,
      size: 1,
      attributes: { waiting: { rung: 0, values: ["over-9"] } },
    });
    expect(await propose(stage, [lonely!.profileId])).toMatchObject({ failure: "cannot_be_proposed" });
  });
});
