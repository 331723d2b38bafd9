import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { releasePool } from "#app/services/effects/gate/release-pool.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { readPublication } from "#app/services/profile/read-publication.server.ts";
import { refreshPools } from "#app/services/profile/refresh-pools.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { auditLog, profileLinks, profiles, proposals, units } from "#db/schema/index.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { afterCommit, confirmAnotherCard, expectGateHolds } from "#tests/factories/gate.ts";
import { type ParticipantMade, type ParticipantWanted, participantOf } from "#tests/factories/participant.ts";
import { proposalTo } from "#tests/factories/standing.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

let world: World;
let unitId: string;
let caseworker: Actor;

beforeEach(async () => {
  world = await openWorld();
  onTestFinished(() => world.close());
  unitId = await world.unit();
  caseworker = await world.person("caseworker", { unitId });
});

const person = (wanted: Partial<ParticipantWanted> = {}) =>
  participantOf(world, { unitId, caseworker, ...wanted });
const approve = ({ participantId }: ParticipantMade, by = caseworker) =>
  approveProfile(world.as(by), { participantId });
const shown = () => expectGateHolds(world, unitId);
async function link({ participantId }: ParticipantMade) {
  const [row] = await world.db.read
    .select()
    .from(profileLinks)
    .where(eq(profileLinks.participantId, participantId));
  return row;
}
/** Three alike, all approved: a class in a unit with k = 3. */
async function aClass(wanted: Partial<ParticipantWanted> = {}): Promise<ParticipantMade[]> {
  const made = [await person(wanted), await person(wanted), await person(wanted)];
  for (const one of made) expect(await approve(one)).toEqual({ ok: true, value: null });
  return made;
}

describe("approving a profile", () => {
  it("shows nobody before k are together, and then all of them at once", async () => {
    const [first, second, third] = [await person(), await person(), await person()];
    await approve(first);
    expect(await link(first)).toMatchObject({ state: "waiting", reason: "waiting_for", missing: 2 });
    await approve(second);
    expect(await link(second)).toMatchObject({ state: "waiting", missing: 1 });
    expect(await shown()).toEqual([]);
    await approve(third);
    expect(await shown()).toHaveLength(3);
    expect(await link(first)).toMatchObject({ state: "published", reason: null, missing: null });
  });

  it("does once what is asked for twice", async () => {
    const [first] = await aClass();
    const before = await shown();
    expect(await approve(first!)).toEqual({ ok: true, value: null });
    expect(await shown()).toEqual(before);
  });

  it.each<[string, string, Partial<ParticipantWanted>]>([
    ["without a consent", "no_consent", { consents: [] }],
    ["without a confirmed card", "no_card", { card: null }],
    ["with protected personal data", "protected_identity", { protectedIdentity: true }],
  ])("is refused for somebody %s", async (_, failure, wanted) => {
    const one = await person(wanted);
    expect(await approve(one)).toMatchObject({ ok: false, failure });
    expect(await link(one)).toBeUndefined();
  });

  it("is refused in a unit where people are never searched", async () => {
    await world.db.write((tx) =>
      tx.update(units).set({ candidateSearch: "placementsOnly" }).where(eq(units.id, unitId)),
    );
    expect(await approve(await person())).toMatchObject({ failure: "unit_setting" });
  });

  it("is the named caseworker's alone, signed in well", async () => {
    const one = await person();
    const colleague = await world.person("caseworker", { unitId });
    const broker = await world.person("broker", { unitId });
    const elsewhere = await world.person("caseworker", { unitId: await world.unit() });
    for (const other of [colleague, broker, elsewhere, one.actor])
      expect(await approve(one, other)).toMatchObject({ failure: "not_found" });
    expect(
      await approveProfile(world.as(caseworker, "low"), { participantId: one.participantId }),
    ).toMatchObject({
      failure: "needs_assurance",
    });
    expect(await link(one)).toBeUndefined();
  });

  it("leaves nothing behind when the transaction fails", async () => {
    const [first, second, third] = [await person(), await person(), await person()];
    await approve(first);
    await approve(second);
    const failing = {
      ...world.as(caseworker),
      write: <Value>(work: Parameters<typeof world.db.write<Value>>[0]) =>
        world.db.write<Value>(async (tx) => {
          await work(tx);
          throw new Error("the disk is full");
        }),
    };
    await expect(approveProfile(failing, { participantId: third.participantId })).rejects.toThrow("disk");
    expect(await shown()).toEqual([]);
    expect(await link(third)).toBeUndefined();
    expect(await link(first)).toMatchObject({ state: "waiting", missing: 1 });
  });

  it("gives a profile nothing that leads to the person, and an order that tells nothing of enrolment", async () => {
    const made = await aClass();
    const rows = await world.db.read.select().from(profiles);
    const text = JSON.stringify(rows);
    for (const one of made) {
      expect(text).not.toContain(one.participantId);
      expect(text).not.toContain(one.actor.userId);
      expect(text).not.toContain(one.cardId);
    }
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
  });

  it("never writes which profile it is into the log", async () => {
    await aClass();
    const log = JSON.stringify(await world.db.read.select().from(auditLog));
    for (const { profileId, alias } of await shown()) {
      expect(log).not.toContain(profileId);
      expect(log).not.toContain(alias);
    }
  });

  it("tells the participant's own log that the card is shown", async () => {
    const [first] = await aClass();
    const log = await world.db.read
      .select({ act: auditLog.act })
      .from(auditLog)
      .where(eq(auditLog.participantId, first!.participantId));
    expect(log.map(({ act }) => act)).toEqual(expect.arrayContaining(["profile.approve", "profile.shown"]));
  });
});

describe("leaving the pool", () => {
  it("makes the whole class unreadable in the same transaction, in table and search", async () => {
    const [first, second] = await aClass();
    const ids = (await shown()).map(({ profileId }) => profileId);
    const consentId = first!.consentIds[0]!;
    await withdrawConsent(first!.as(), { participantId: first!.participantId, consentId });
    expect(await shown()).toEqual([]);
    const { hits } = await sqliteEngine.query(world.db.read, "profiles", {});
    expect(hits.filter(({ id }) => ids.includes(id))).toEqual([]);
    expect(await link(second!)).toMatchObject({ state: "waiting", profileId: null, reason: null });
    await afterCommit(world);
    expect(await link(second!)).toMatchObject({ state: "waiting", reason: "waiting_for", missing: 1 });
  });

  it("lets those who remain enough be shown again right after commit, under new aliases", async () => {
    const four = [...(await aClass()), await person()];
    await approve(four[3]!);
    const before = await shown();
    expect(before).toHaveLength(4);
    const version = (await link(four[0]!))!.version;
    const { participantId } = four[0]!;
    expect(await withdrawProfile(world.as(caseworker), { participantId, version })).toMatchObject({
      ok: true,
    });
    await afterCommit(world);
    const after = await shown();
    expect(after.map((one) => one.participantId)).not.toContain(participantId);
    expect(after).toHaveLength(3);
  });

  it("keeps the approval while a withdrawal can be undone, and shows the card again when it is", async () => {
    const [first] = await aClass();
    const [consentId, aliases] = [first!.consentIds[0]!, (await shown()).map(({ alias }) => alias)];
    await withdrawConsent(first!.as(), { participantId: first!.participantId, consentId });
    await afterCommit(world);
    expect(await link(first!)).toMatchObject({ state: "suppressed", reason: "no_consent" });
    world.at(addMinutes(world.now(), 60));
    expect(await undoWithdrawal(first!.as(), { consentId })).toMatchObject({ ok: true });
    await afterCommit(world);
    const again = await shown();
    expect(again).toHaveLength(3);
    for (const { alias } of again) expect(aliases).not.toContain(alias);
  });

  it("stays away also where a renewed consent runs beside the one that is taken back", async () => {
    const both = ["profile_in_matching", "profile_in_matching"] as const;
    const [first] = await aClass({ consents: both });
    await withdrawConsent(first!.as(), {
      participantId: first!.participantId,
      consentId: first!.consentIds[0]!,
    });
    await afterCommit(world);
    expect(await link(first!)).toMatchObject({ state: "suppressed", reason: "no_consent" });
    expect((await shown()).map(({ participantId }) => participantId)).not.toContain(first!.participantId);
  });

  it("ends the approval when the withdrawal can't be undone any more", async () => {
    const [first] = await aClass();
    await withdrawConsent(first!.as(), {
      participantId: first!.participantId,
      consentId: first!.consentIds[0]!,
    });
    world.at(addMinutes(world.now(), 25 * 60));
    await refreshPools({ read: world.db.read, write: world.db.write, now: world.now() });
    expect(await link(first!)).toBeUndefined();
  });

  it("refuses a withdrawal by somebody who has an old page before them", async () => {
    const [first] = await aClass();
    const { participantId } = first!;
    expect(await withdrawProfile(world.as(caseworker), { participantId, version: 1 })).toMatchObject({
      failure: "stale",
    });
    expect(await shown()).toHaveLength(3);
  });

  it("takes out whoever has no consent any more, on the day it runs out", async () => {
    await aClass({ consents: [{ purpose: "profile_in_matching", validTo: "2026-12-31" }] });
    world.at("2027-01-01T03:00:00.000Z");
    await refreshPools({ read: world.db.read, write: world.db.write, now: world.now() });
    expect(await shown()).toEqual([]);
  });

  it("takes out whoever comes to have protected personal data", async () => {
    const [first] = await aClass();
    await world.db.write(async (tx) => {
      await tx.run("UPDATE participants SET protected_identity = 1 WHERE id = ?", [first!.participantId]);
      await releasePool(tx, unitId, world.now());
    });
    expect(await shown()).toEqual([]);
    expect(await link(first!)).toMatchObject({ state: "suppressed", reason: "protected_identity" });
  });
});

describe("what is published", () => {
  it("follows a newly confirmed card, under a new alias", async () => {
    const four = [...(await aClass()), await person()];
    await approve(four[3]!);
    const before = await shown();
    world.at(addMinutes(world.now(), 60));
    await confirmAnotherCard(world, four[0]!.participantId, caseworker, { swedishSpoken: "B2" });
    await afterCommit(world);
    const after = await shown();
    expect(after).toHaveLength(4);
    const mine = after.find(({ participantId }) => participantId === four[0]!.participantId)!;
    expect(before.map(({ alias }) => alias)).not.toContain(mine.alias);
    const [row] = await world.db.read.select().from(profiles).where(eq(profiles.id, mine.profileId));
    expect(row!.attributes.swedish).toEqual({ rung: 1, values: ["spoken:independent", "written:basic"] });
  });

  it("is out of sight from the moment a new card contradicts it until it has been through the gate", async () => {
    const [first] = await aClass();
    world.at(addMinutes(world.now(), 60));
    await confirmAnotherCard(world, first!.participantId, caseworker, { swedishSpoken: "B2" });
    expect(await shown()).toEqual([]);
    expect(await link(first!)).toMatchObject({ state: "waiting", profileId: null });
    await afterCommit(world);
    expect(await shown()).toHaveLength(3);
  });

  it("stays in sight when a new card only adds to it", async () => {
    const [first] = await aClass();
    const before = await shown();
    world.at(addMinutes(world.now(), 60));
    await confirmAnotherCard(world, first!.participantId, caseworker, { travelMaxKm: 50 });
    expect(await shown()).toEqual(before);
  });

  it("is left alone by a day that changes nothing, and renewed by one that does", async () => {
    await aClass({ waitingSince: "2026-09-01" });
    const before = await shown();
    world.at("2026-11-25T03:00:00.000Z");
    const refresh = () => refreshPools({ read: world.db.read, write: world.db.write, now: world.now() });
    await refresh();
    expect(await shown()).toEqual(before);
    world.at("2026-12-02T03:00:00.000Z");
    await refresh();
    const after = await shown();
    expect(after).toHaveLength(3);
    expect(after[0]!.form).toContain("waiting=0:3-9");
    expect(before.map(({ alias }) => alias)).not.toContain(after[0]!.alias);
  });

  it("coarsens the snapshot of a live proposal with its class, and nothing of one that has ended", async () => {
    const [first] = await aClass();
    const [row] = await world.db.read
      .select()
      .from(profiles)
      .where(eq(profiles.id, (await link(first!))!.profileId!));
    const { attributes, traits, conditions, phrases } = row!;
    const snapshot = { attributes, traits, conditions, phrases };
    const live = await proposalTo(world, unitId, first!, "presented", { snapshot });
    const ended = await proposalTo(world, unitId, first!, "ended", { snapshot });
    const newcomer = await person({ card: { homeKommun: "1293" } });
    await approve(newcomer);
    expect(await shown()).toHaveLength(4);
    const areaOf = async (id: string) => {
      const [one] = await world.db.read.select().from(proposals).where(eq(proposals.id, id));
      return { area: one!.snapshot.attributes.area, version: one!.version };
    };
    expect(await areaOf(live.proposalId)).toEqual({
      area: { rung: 1, values: ["area:nordost"] },
      version: 1,
    });
    expect((await areaOf(ended.proposalId)).area).toEqual(attributes.area);
  });
});

describe("så här ser andra kortet", () => {
  const read = ({ participantId }: ParticipantMade, by = caseworker) =>
    readPublication(world.as(by), { participantId });
  async function publication(one: ParticipantMade) {
    const result = await read(one);
    if (!result.ok) throw new Error(result.failure);
    return result.value;
  }

  it("says what would be shown before anything is approved, and writes nothing but the log", async () => {
    await aClass();
    const one = await person({ consents: [] });
    const before = await shown();
    const seen = await publication(one);
    expect(seen).toMatchObject({ obstacle: "no_consent", approval: null, alias: null });
    expect(seen.seen?.attributes.area.values).toEqual(["kommun:1273"]);
    expect(await shown()).toEqual(before);
    const log = await world.db.read
      .select({ act: auditLog.act, purpose: auditLog.purpose })
      .from(auditLog)
      .where(eq(auditLog.participantId, one.participantId));
    expect(log).toEqual([{ act: "profile.preview", purpose: "publication" }]);
  });

  it("explains attribute by attribute, and is what brokers see", async () => {
    const [first] = await aClass();
    const seen = await publication(first!);
    const [row] = await world.db.read
      .select()
      .from(profiles)
      .where(eq(profiles.id, (await link(first!))!.profileId!));
    expect(seen).toMatchObject({
      alias: row!.alias,
      approval: { state: "published" },
      route: { route: "searchable" },
    });
    expect(seen.seen?.attributes).toEqual(row!.attributes);
    expect(seen.explanation).toMatchObject({ shown: true });
  });

  it("says how many are missing, and that the person is served meanwhile", async () => {
    const one = await person();
    await approve(one);
    expect(await publication(one)).toMatchObject({
      approval: { state: "waiting", missing: 2 },
      route: { route: "placementsOnly", because: "waiting_for" },
      explanation: { shown: false, reason: "waiting_for", missing: 2 },
      seen: null,
    });
  });

  it("shows nothing of somebody protected, who is served one by one", async () => {
    expect(await publication(await person({ protectedIdentity: true }))).toMatchObject({
      obstacle: "protected_identity",
      route: { route: "placementsOnly", because: "protected_identity" },
      seen: null,
      explanation: null,
    });
  });

  it("is for the named caseworker alone", async () => {
    const one = await person();
    for (const other of [
      await world.person("caseworker", { unitId }),
      await world.person("broker", { unitId }),
      one.actor,
    ])
      expect(await read(one, other)).toMatchObject({ failure: "not_found" });
    expect(await readPublication(world.as(caseworker), { participantId: newId() })).toMatchObject({
      failure: "not_found",
    });
  });
});
