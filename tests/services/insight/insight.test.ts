import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { listConsents } from "#app/services/consent/list-consents.server.ts";
import { answerNameRequest } from "#app/services/insight/answer-name-request.server.ts";
import { countNewAnswers } from "#app/services/insight/count-new-answers.server.ts";
import { listInsight } from "#app/services/insight/list-insight.server.ts";
import { listNameRequests } from "#app/services/insight/list-name-requests.server.ts";
import { requestName } from "#app/services/insight/request-name.server.ts";
import { readPublication } from "#app/services/profile/read-publication.server.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("who has looked", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  let participant: ParticipantMade;
  let other: ParticipantMade;
  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit({ name: "Arbetsmarknadsenheten Provköping", email: "ame@provkoping.example" });
    caseworker = await world.person("caseworker", { unitId, name: "Kerstin Provare" });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    participant = await participantOf(world, { unitId, caseworker });
    other = await participantOf(world, { unitId, caseworker });
  });

  async function sights(one = participant) {
    const result = await listInsight(one.as(), { page: 1 });
    if (!result.ok) throw new Error(result.failure);
    return result.value.sights;
  }
  const look = (one: ParticipantMade) =>
    readPublication(world.as(caseworker), { participantId: one.participantId });

  it("says role, unit, what and why, and no name", async () => {
    await look(participant);
    const [sight] = await sights();
    expect(sight).toMatchObject({
      role: "caseworker",
      place: "Arbetsmarknadsenheten Provköping",
      kind: "previewed_profile",
      purpose: "publication",
      times: 1,
    });
    expect(JSON.stringify(await sights())).not.toMatch(/Kerstin|Provare/);
    expect(JSON.stringify(await sights())).not.toContain(caseworker.userId);
  });

  it("tells the same by the same person on one day once", async () => {
    await look(participant);
    await look(participant);
    expect(await sights()).toMatchObject([{ times: 2 }]);
  });

  it("leaves out what the participant did, and what concerns others", async () => {
    await look(other);
    await listConsents(participant.as(), { participantId: participant.participantId });
    expect(await sights()).toEqual([]);
  });

  it("asks for a better sign-in than an e-mail code", async () => {
    expect(await listInsight(participant.as("low"), { page: 1 })).toMatchObject({
      failure: "needs_assurance",
    });
  });

  it("is the participant's alone", async () => {
    expect(await listInsight(world.as(caseworker), { page: 1 })).toMatchObject({ failure: "not_found" });
  });

  it("sends a request for the name to the unit once, without saying whose it is", async () => {
    await look(participant);
    const [sight] = await sights();
    const { mailbox, deliver } = outboxOf(world);
    for (let twice = 0; twice < 2; twice += 1)
      expect(await requestName(participant.as(), { entryId: sight!.id })).toEqual({ ok: true, value: null });
    expect(await sights()).toMatchObject([{ nameRequested: true }]);
    await deliver();
    const messages = await mailbox.list();
    expect(messages).toHaveLength(1);
    expect(messages[0]!.to).toBe("ame@provkoping.example");
    expect(JSON.stringify(messages)).not.toMatch(new RegExp(`Sami|${participant.participantId}`));
  });

  describe("answered by the manager", () => {
    let manager: Actor;
    beforeEach(async () => {
      manager = await world.person("manager", { unitId });
    });
    const asked = async () => {
      await look(participant);
      const [sight] = await sights();
      await requestName(participant.as(), { entryId: sight!.id });
      return sight!.id;
    };
    const waiting = async (as = manager) => {
      const list = await listNameRequests(world.as(as));
      if (!list.ok) throw new Error(list.failure);
      return list.value;
    };
    const theirs = async () =>
      (await waiting()).filter(({ participantId }) => participantId === participant.participantId);

    it("shows the manager who looked, and of the asker a handle", async () => {
      const entryId = await asked();
      expect(await theirs()).toMatchObject([
        { entryId, name: "Kerstin Provare", role: "caseworker", act: "profile.preview" },
      ]);
      expect(JSON.stringify(await waiting())).not.toMatch(/Sami|Provsson/);
    });

    it("gives the participant the name, once", async () => {
      const entryId = await asked();
      const give = () => answerNameRequest(world.as(manager), { entryId, answer: "given" });
      expect(await give()).toEqual({ ok: true, value: null });
      expect(await give()).toEqual({ ok: false, failure: "stale" });
      expect(await theirs()).toEqual([]);
      const told = (await sights()).find(({ id }) => id === entryId);
      expect(told?.nameAnswer).toEqual({ answer: "given", name: "Kerstin Provare" });
      expect((await sights())[0]).toMatchObject({ role: "manager", kind: "answered_about_name" });
    });

    it("says on the participant's home that an answer has come, until they have read it", async () => {
      const fresh = async () => {
        const told = await countNewAnswers(participant.as("low"));
        return told.ok && told.value;
      };
      world.at("2026-11-23T09:00:00.000Z");
      const entryId = await asked();
      expect(await fresh()).toBe(0);
      world.at("2026-11-23T10:00:00.000Z");
      await answerNameRequest(world.as(manager), { entryId, answer: "given" });
      expect(await fresh()).toBe(1);
      world.at("2026-11-23T11:00:00.000Z");
      await sights();
      expect(await fresh()).toBe(0);
      expect(await countNewAnswers(world.as(manager))).toMatchObject({ failure: "not_found" });
    });

    it("keeps the name from the participant when it is withheld or told in another way", async () => {
      for (const answer of ["withheld-risk", "told-in-person"] as const) {
        participant = await participantOf(world, { unitId, caseworker });
        const entryId = await asked();
        await answerNameRequest(world.as(manager), { entryId, answer });
        const told = (await sights()).find(({ id }) => id === entryId);
        expect(told?.nameAnswer).toEqual({ answer, name: null });
        expect(JSON.stringify(await sights())).not.toContain("Kerstin");
      }
    });

    it("is the own unit's manager's to answer, and only what has been asked", async () => {
      const entryId = await asked();
      const elsewhere = await world.person("manager", { unitId: await world.unit() });
      expect((await waiting(elsewhere)).map((row) => row.entryId)).toEqual([]);
      for (const actor of [elsewhere, caseworker, participant.actor])
        expect(await answerNameRequest(world.as(actor), { entryId, answer: "given" })).toMatchObject({
          failure: "not_found",
        });
      await look(other);
      const [unasked] = await sights(other);
      expect(
        await answerNameRequest(world.as(manager), { entryId: unasked!.id, answer: "given" }),
      ).toMatchObject({ failure: "not_found" });
    });
  });

  it("does not let anybody ask about another's log", async () => {
    await look(other);
    const [sight] = await sights(other);
    expect(await requestName(participant.as(), { entryId: sight!.id })).toMatchObject({
      failure: "not_found",
    });
  });
});
