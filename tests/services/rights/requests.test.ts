import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { answerCorrection } from "#app/services/rights/answer-correction.server.ts";
import { decideErasure } from "#app/services/rights/decide-erasure.server.ts";
import { listOpenCorrections } from "#app/services/rights/list-open-corrections.server.ts";
import { listErasures, listRequests } from "#app/services/rights/list-requests.server.ts";
import { requestRights } from "#app/services/rights/request-rights.server.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const NOTHING_OUTSIDE = { forgetMessages: async () => undefined, scrub: async () => undefined };

describe("a request about one's own data", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  let manager: Actor;
  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId });
    manager = await world.person("manager", { unitId });
  });
  afterAll(() => world.close());

  const somebody = () => participantOf(world, { unitId, caseworker });
  const correction = { kind: "correction", part: "card", words: "Jag har truckkort B också." } as const;
  async function asked(person: ParticipantMade, by = person.as()) {
    const result = await requestRights(by, { participantId: person.participantId, ...correction });
    if (!result.ok) throw new Error(result.failure);
    return result.value.requestId;
  }
  const own = async (person: ParticipantMade) => {
    const list = await listRequests(person.as(), person);
    if (!list.ok) throw new Error(list.failure);
    return list.value;
  };

  it("is asked by the person, answered by their caseworker, and the person reads the answer", async () => {
    const person = await somebody();
    const requestId = await asked(person);
    expect(await own(person)).toMatchObject([{ state: "open", words: correction.words, via: "own_login" }]);
    const waiting = async (actor: Actor) => {
      const list = await listOpenCorrections(world.as(actor));
      return list.ok ? list.value.map(({ id }) => id) : list.failure;
    };
    expect(await waiting(caseworker)).toContain(requestId);
    expect(await waiting(await world.person("caseworker", { unitId }))).toEqual([]);
    expect(await waiting(manager)).toBe("not_found");
    const answer = { requestId, version: 1, done: false, answer: "Intyget har gått ut." };
    expect(await answerCorrection(world.as(caseworker), answer)).toEqual({ ok: true, value: null });
    expect(await waiting(caseworker)).not.toContain(requestId);
    const [told] = await own(person);
    expect(told).toMatchObject({ state: "not_corrected", answer: "Intyget har gått ut." });
    expect(JSON.stringify(told)).not.toContain(caseworker.userId);
  });

  it("is answered once", async () => {
    const person = await somebody();
    const answer = { requestId: await asked(person), version: 1, done: true, answer: "" };
    expect((await answerCorrection(world.as(caseworker), answer)).ok).toBe(true);
    expect(await answerCorrection(world.as(caseworker), answer)).toMatchObject({ failure: "not_open" });
    expect(
      await answerCorrection(world.as(caseworker), {
        ...answer,
        requestId: await asked(person),
        version: 9,
      }),
    ).toMatchObject({ failure: "stale" });
  });

  it("may be written down by the caseworker on the person's word, and says so", async () => {
    const person = await somebody();
    await asked(person, world.as(caseworker));
    expect((await own(person))[0]).toMatchObject({ via: "caseworker" });
  });

  it("is nobody else's to ask, read or answer", async () => {
    const [person, other] = [await somebody(), await somebody()];
    const requestId = await asked(person);
    const strangers = [
      other.actor,
      manager,
      await world.person("broker", { unitId }),
      await world.person("caseworker", { unitId }),
      await world.person("caseworker", { unitId: await world.unit() }),
    ];
    const answer = { requestId, version: 1, done: true, answer: "" };
    for (const stranger of strangers) {
      const ctx = world.as(stranger);
      const { participantId } = person;
      expect(await requestRights(ctx, { participantId, ...correction })).toMatchObject({
        failure: "not_found",
      });
      expect(await listRequests(ctx, person)).toMatchObject({ failure: "not_found" });
      expect(await answerCorrection(ctx, answer)).toMatchObject({ failure: "not_found" });
    }
    expect(await listRequests(person.as("low"), person)).toMatchObject({ failure: "needs_assurance" });
    expect(await answerCorrection(person.as(), answer)).toMatchObject({ failure: "not_found" });
  });

  describe("for erasure", () => {
    const erasure = { kind: "erasure", words: "" } as const;
    const refusal = {
      version: 1,
      erase: [],
      ground: "public_record",
      reference: "AMN 2026/200",
      decidedOn: "2026-11-24",
      answer: "Handlingarna är allmänna och får inte gallras än.",
    } as const;

    it("waits for the manager of the person's own unit, and is asked once at a time", async () => {
      const person = await somebody();
      const ask = () => requestRights(person.as(), { participantId: person.participantId, ...erasure });
      expect((await ask()).ok).toBe(true);
      expect(await ask()).toMatchObject({ failure: "already_open" });
      const list = await listErasures(world.as(manager));
      expect(list.ok && list.value.some(({ name }) => name === "Sami Provsson")).toBe(true);
      const elsewhere = await world.person("manager", { unitId: await world.unit() });
      expect(await listErasures(world.as(elsewhere))).toEqual({ ok: true, value: [] });
      expect(await listErasures(world.as(caseworker))).toMatchObject({ failure: "not_found" });
    });

    it("is refused with ground, reference and reason, which the person reads; nothing is erased of a process under way", async () => {
      const person = await somebody();
      const made = await requestRights(person.as(), { participantId: person.participantId, ...erasure });
      if (!made.ok) throw new Error(made.failure);
      const { requestId } = made.value;
      const decide = (actor: Actor, changes: object = {}) =>
        decideErasure(world.as(actor), { requestId, ...refusal, ...changes }, NOTHING_OUTSIDE);
      expect(await decide(caseworker)).toMatchObject({ failure: "not_found" });
      expect(await decide(manager, { erase: ["card"] })).toMatchObject({ failure: "process_ended" });
      expect(await decide(manager)).toEqual({ ok: true, value: null });
      expect((await own(person))[0]).toMatchObject({
        state: "refused",
        ground: "public_record",
        reference: "AMN 2026/200",
        answer: refusal.answer,
      });
    });
  });
});
