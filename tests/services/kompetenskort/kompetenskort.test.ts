import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { exampleCard } from "#app/domain/kompetenskort/card.test-data.ts";
import { CARD_PART_FIELDS, CARD_PARTS, type CardDraft } from "#app/domain/kompetenskort/card-parts.ts";
import { deriveProfile } from "#app/domain/kompetenskort/derive-profile.ts";
import { askCardChange } from "#app/services/kompetenskort/ask-card-change.server.ts";
import { assessTrait } from "#app/services/kompetenskort/assess-trait.server.ts";
import { confirmCard } from "#app/services/kompetenskort/confirm-card.server.ts";
import { discardCard } from "#app/services/kompetenskort/discard-card.server.ts";
import { goThroughCard } from "#app/services/kompetenskort/go-through-card.server.ts";
import { listCards } from "#app/services/kompetenskort/list-cards.server.ts";
import { readCard, readOwnCard } from "#app/services/kompetenskort/read-card.server.ts";
import { saveCardPart } from "#app/services/kompetenskort/save-card-part.server.ts";
import { selfAssess } from "#app/services/kompetenskort/self-assess.server.ts";
import { startCard } from "#app/services/kompetenskort/start-card.server.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { auditLog, cards } from "#db/schema/index.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
const NOT_FOUND = { ok: false, failure: "not_found" };

describe("the kompetenskort", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  let ctx: ReturnType<World["as"]>;
  beforeAll(async () => {
    world = await openWorld(START);
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId, name: "Eva Handläggare" });
    ctx = world.as(caseworker);
  });
  afterAll(() => world.close());

  const value = <Value>(result: { ok: true; value: Value } | { ok: false; failure: string }): Value => {
    if (!result.ok) throw new Error(result.failure);
    return result.value;
  };
  const read = ({ participantId }: ParticipantMade) => readCard(ctx, { participantId });
  const newcomer = () => participantOf(world, { unitId, caseworker, card: null });
  async function started(person: ParticipantMade) {
    const { cardId } = value(
      await startCard(ctx, {
        participantId: person.participantId,
        start: { kind: "start", periodFrom: "2026-11-23" },
      }),
    );
    return cardId;
  }
  const pick = (content: CardDraft, part: (typeof CARD_PARTS)[number]): CardDraft =>
    Object.fromEntries(CARD_PART_FIELDS[part].map((field) => [field, content[field]]));
  /** Every part saved in order; returns the version that the last one gave. */
  async function filled(cardId: string, content = exampleCard()) {
    let version = 1;
    for (const part of CARD_PARTS) {
      ({ version } = value(await saveCardPart(ctx, { cardId, version, part, values: pick(content, part) })));
    }
    return version;
  }
  async function goneThrough(person: ParticipantMade) {
    const cardId = await started(person);
    const { version } = value(await goThroughCard(ctx, { cardId, version: await filled(cardId) }));
    return { cardId, version };
  }
  const strangers = async () => [
    await world.person("caseworker", { unitId }),
    await world.person("caseworker", { unitId: await world.unit() }),
    await world.person("broker", { unitId }),
    await world.person("manager", { unitId }),
    await world.person("employer", { companyId: "c1" }),
    (await newcomer()).actor,
  ];

  it("is filled in part by part, each saved by itself", async () => {
    const person = await newcomer();
    const cardId = await started(person);
    value(
      await saveCardPart(ctx, { cardId, version: 1, part: "papers", values: pick(exampleCard(), "papers") }),
    );
    const card = value(await read(person));
    expect(card.content).toEqual({ licences: ["B"], certificates: ["truck-a", "livsmedelshygien"] });
    expect(card.missing).toEqual(CARD_PARTS.filter((part) => part !== "papers"));
    expect(card.participantName).toBe("Sami Provsson");
  });

  it("is sealed: nothing of it can be read in the file", async () => {
    const person = await newcomer();
    const { cardId } = await goneThrough(person);
    value(await confirmCard(ctx, { cardId, version: 10, participantPresent: true }));
    const raw = JSON.stringify(await world.db.read.all("SELECT * FROM cards", []));
    expect(raw).not.toMatch(/lugn-miljo|punktlighet|livsmedelshygien|9412/);
  });

  it("refuses in a part what the whole card refuses, and keeps what was there", async () => {
    const person = await newcomer();
    const cardId = await started(person);
    const bad: [(typeof CARD_PARTS)[number], Record<string, unknown>][] = [
      ["travel", { homeKommun: "9999", travelMaxKm: 10, travelModes: ["bus"] }],
      ["occupations", { occupationsWished: ["0000"], occupationsTried: [] }],
      ["conditions", { conditions: ["diagnos"] }],
      ["hours", { hoursNow: 90, hoursSteps: [], earliestStart: "2027-01-01" }],
    ];
    for (const [part, values] of bad)
      expect(await saveCardPart(ctx, { cardId, version: 1, part, values: values as CardDraft })).toEqual({
        ok: false,
        failure: "invalid",
      });
    expect(value(await read(person))).toMatchObject({ version: 1, content: {} });
  });

  it("lets the later of two tabs lose safely", async () => {
    const person = await newcomer();
    const cardId = await started(person);
    const save = (values: CardDraft) => saveCardPart(ctx, { cardId, version: 1, part: "conditions", values });
    const both = await Promise.all([save({ conditions: ["inomhus"] }), save({ conditions: ["utomhus"] })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, failure: "stale" });
  });

  it("is assessed trait by trait, 'ej bedömd' taking a level away", async () => {
    const person = await newcomer();
    const cardId = await started(person);
    const set = { cardId, trait: "ansvar", observed: 3, self: 2 } as const;
    value(await assessTrait(ctx, { ...set, version: 1 }));
    expect(value(await read(person)).content).toEqual({
      traits: { ansvar: 3 },
      selfTraits: { ansvar: 2 },
    });
    value(await assessTrait(ctx, { ...set, version: 2, observed: null }));
    expect(value(await read(person)).content.traits).toEqual({});
  });

  it("is self-assessed by the participant, who does not see the observed step while it is a draft", async () => {
    const person = await newcomer();
    const cardId = await started(person);
    value(await assessTrait(ctx, { cardId, version: 1, trait: "ansvar", observed: 1, self: null }));
    value(await selfAssess(person.as(), { cardId, version: 2, trait: "ansvar", level: 4 }));
    expect(value(await readOwnCard(person.as())).content).toEqual({ traits: {}, selfTraits: { ansvar: 4 } });
    expect(value(await read(person)).content).toEqual({
      traits: { ansvar: 1 },
      selfTraits: { ansvar: 4 },
    });
    expect(
      await assessTrait(person.as(), { cardId, version: 3, trait: "ansvar", observed: 4, self: 4 }),
    ).toEqual(NOT_FOUND);
  });

  it("is not gone through before it is whole", async () => {
    const person = await newcomer();
    const cardId = await started(person);
    expect(await goThroughCard(ctx, { cardId, version: 1 })).toEqual({ ok: false, failure: "incomplete" });
  });

  it("is confirmed by the participant's own login", async () => {
    const person = await newcomer();
    const card = await goneThrough(person);
    value(await confirmCard(person.as(), card));
    expect(value(await readOwnCard(person.as()))).toMatchObject({
      state: "confirmed",
      confirmedHow: "own-login",
      confirmedAt: START,
      witnessName: null,
      content: exampleCard(),
    });
  });

  it("is confirmed in person only while the participant is there, with the caseworker as witness", async () => {
    const person = await newcomer();
    const card = await goneThrough(person);
    expect(await confirmCard(ctx, card)).toEqual({ ok: false, failure: "not_present" });
    value(await confirmCard(ctx, { ...card, participantPresent: true }));
    expect(value(await read(person))).toMatchObject({
      confirmedHow: "in-person",
      witnessName: "Eva Handläggare",
    });
  });

  it("opens again when the participant asks for a change, and then waits for no yes", async () => {
    const person = await newcomer();
    const card = await goneThrough(person);
    const { version } = value(await askCardChange(person.as(), card));
    expect(await confirmCard(person.as(), { ...card, version })).toMatchObject({ failure: "not_open" });
    expect(value(await read(person))).toMatchObject({ state: "draft", content: exampleCard() });
  });

  it("is never overwritten once confirmed: every act on it is refused, a change is a new version", async () => {
    const person = await newcomer();
    const card = await goneThrough(person);
    const { version } = value(await confirmCard(person.as(), card));
    const on = { cardId: card.cardId, version };
    const refused = { ok: false, failure: "not_open" };
    expect(await saveCardPart(ctx, { ...on, part: "conditions", values: { conditions: [] } })).toEqual(
      refused,
    );
    expect(await assessTrait(ctx, { ...on, trait: "ansvar", observed: 1, self: 1 })).toEqual(refused);
    expect(await selfAssess(person.as(), { ...on, trait: "ansvar", level: 1 })).toEqual(refused);
    expect(await askCardChange(person.as(), on)).toEqual(refused);
    expect(await goThroughCard(ctx, on)).toEqual(refused);
    expect(await discardCard(ctx, on)).toEqual(refused);
    const before = await world.db.read.all("SELECT * FROM cards WHERE id = ?", [card.cardId]);

    world.at("2026-12-01T08:00:00.000Z");
    const later = world.as(caseworker);
    const next = value(
      await startCard(later, { participantId: person.participantId, start: "next_version" }),
    );
    value(
      await saveCardPart(later, {
        cardId: next.cardId,
        version: 1,
        part: "conditions",
        values: { conditions: ["inomhus"] },
      }),
    );
    const through = value(await goThroughCard(later, { cardId: next.cardId, version: 2 }));
    value(await confirmCard(person.as(), { cardId: next.cardId, version: through.version }));
    expect(await world.db.read.all("SELECT * FROM cards WHERE id = ?", [card.cardId])).toEqual(before);

    const all = await confirmedCards(world.db.read, [person.participantId]);
    expect(all.map(({ version: number, content }) => [number, content.conditions])).toEqual([
      [2, ["inomhus"]],
      [1, ["lugn-miljo"]],
    ]);
    expect(deriveProfile(all)?.conditions).toEqual(["inomhus"]);
    world.at(START);
  });

  it("of a new period begins with what is known and no traits, one draft at a time", async () => {
    const person = await participantOf(world, { unitId, caseworker });
    const wanted = {
      participantId: person.participantId,
      start: { kind: "praktik", periodFrom: "2027-01-11", workplace: "Västanå Växthus" },
    } as const;
    value(await startCard(ctx, wanted));
    const card = value(await read(person));
    expect(card).toMatchObject({ number: 1, kind: "praktik", workplace: "Västanå Växthus", state: "draft" });
    expect(card.content).toEqual(exampleCard({ traits: {}, selfTraits: {} }));
    expect(await startCard(ctx, wanted)).toEqual({ ok: false, failure: "already_open" });
    const list = value(await listCards(ctx, { participantId: person.participantId }));
    expect(list.map(({ state }) => state).sort()).toEqual(["confirmed", "draft"]);
  });

  it("that was thrown away leaves nothing behind but that it was", async () => {
    const person = await newcomer();
    const cardId = await started(person);
    const version = await filled(cardId);
    value(await discardCard(ctx, { cardId, version }));
    const [row] = await world.db.read.select().from(cards).where(eq(cards.id, cardId));
    expect(row).toMatchObject({ state: "discarded", draft: null, content: null });
    expect(await read(person)).toEqual(NOT_FOUND);
  });

  it("is found by the participant and their own caseworker alone", async () => {
    const person = await newcomer();
    const { cardId, version } = await goneThrough(person);
    const { participantId } = person;
    for (const actor of await strangers()) {
      const other = world.as(actor);
      expect(await readCard(other, { participantId })).toEqual(NOT_FOUND);
      expect(await readOwnCard(other, { cardId })).toEqual(NOT_FOUND);
      expect(await listCards(other, { participantId })).toEqual(NOT_FOUND);
      expect(await startCard(other, { participantId, start: "next_version" })).toEqual(NOT_FOUND);
      expect(await saveCardPart(other, { cardId, version, part: "papers", values: {} })).toEqual(NOT_FOUND);
      expect(await assessTrait(other, { cardId, version, trait: "ansvar", observed: 1, self: 1 })).toEqual(
        NOT_FOUND,
      );
      expect(await selfAssess(other, { cardId, version, trait: "ansvar", level: 1 })).toEqual(NOT_FOUND);
      expect(await askCardChange(other, { cardId, version })).toEqual(NOT_FOUND);
      expect(await goThroughCard(other, { cardId, version })).toEqual(NOT_FOUND);
      expect(await confirmCard(other, { cardId, version, participantPresent: true })).toEqual(NOT_FOUND);
      expect(await discardCard(other, { cardId, version })).toEqual(NOT_FOUND);
    }
  });

  it("is never opened after an e-mail code alone", async () => {
    const person = await newcomer();
    const card = await goneThrough(person);
    const weak = { ok: false, failure: "needs_assurance" };
    expect(await readOwnCard(person.as("low"))).toEqual(weak);
    expect(await listCards(person.as("low"), { participantId: person.participantId })).toEqual(weak);
    expect(await confirmCard(person.as("low"), card)).toEqual(weak);
  });

  it("logs every reading with its purpose, under the participant's id", async () => {
    const person = await participantOf(world, { unitId, caseworker });
    await read(person);
    await readOwnCard(person.as());
    const rows = await world.db.read
      .select({ act: auditLog.act, role: auditLog.actorRole, purpose: auditLog.purpose })
      .from(auditLog)
      .where(eq(auditLog.participantId, person.participantId));
    expect(rows).toEqual([
      { act: "card.read", role: "caseworker", purpose: "kompetenskort" },
      { act: "card.read", role: "participant", purpose: "own" },
    ]);
  });

  it("is not read when the reading can't be logged", async () => {
    const person = await participantOf(world, { unitId, caseworker });
    const unlogged = {
      ...ctx,
      recordAccess: async () => {
        throw new Error("the log is full");
      },
    };
    await expect(readCard(unlogged, { participantId: person.participantId })).rejects.toThrow(
      "the log is full",
    );
  });
});
