import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { PURPOSES } from "#app/domain/consent/purposes.ts";
import { newId } from "#app/platform/ids.server.ts";
import { type ConsentInput, giveConsent } from "#app/services/consent/give-consent.server.ts";
import { listConsents } from "#app/services/consent/list-consents.server.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { coveringConsent } from "#db/queries/consents.server.ts";
import {
  auditLog,
  consents,
  outbox,
  profileLinks,
  profiles,
  proposals,
  reminders,
} from "#db/schema/index.ts";
import { type ParticipantMade, type ParticipantWanted, participantOf } from "#tests/factories/participant.ts";
import { proposalTo, publishedProfile } from "#tests/factories/standing.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";

describe("consents", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  beforeAll(async () => {
    world = await openWorld(START);
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId, name: "Eva Handläggare" });
  });
  afterAll(() => world.close());

  const somebody = (wanted: Partial<ParticipantWanted> = {}): Promise<ParticipantMade> => {
    world.at(START);
    return participantOf(world, { unitId, caseworker, ...wanted });
  };
  const input = (person: ParticipantMade, changes: Partial<ConsentInput> = {}): ConsentInput => ({
    participantId: person.participantId,
    purpose: "profile_in_matching",
    interpreter: "none",
    textVersion: `consent.${changes.purpose ?? "profile_in_matching"}.v1`,
    language: "sv",
    ...changes,
  });
  const strangers = async () => [
    await world.person("caseworker", { unitId }),
    await world.person("caseworker", { unitId: await world.unit() }),
    await world.person("broker", { unitId }),
    await world.person("employer", { companyId: "c1" }),
    await world.person("manager", { unitId }),
    (await somebody()).actor,
  ];

  describe("given", () => {
    it("by own login leave a receipt without a witness", async () => {
      const person = await somebody({ consents: [] });
      const given = await giveConsent(person.as(), input(person, { language: "ar" }));
      expect(given).toMatchObject({ ok: true, value: { givenHow: "own_login", witnessId: null } });
      const list = await listConsents(person.as(), person);
      expect(list).toMatchObject({
        ok: true,
        value: {
          receipts: [
            {
              purpose: "profile_in_matching",
              state: "active",
              language: "ar",
              textVersion: "consent.profile_in_matching.v1",
              validFrom: "2026-11-23",
              validTo: "2027-05-22",
              witnessName: null,
            },
          ],
        },
      });
    });

    it("in person name the caseworker as witness, and that an interpreter was used", async () => {
      const person = await somebody({ consents: [] });
      await giveConsent(world.as(caseworker), input(person, { language: "so", interpreter: "professional" }));
      const list = await listConsents(world.as(caseworker), person);
      expect(list).toMatchObject({
        value: {
          receipts: [
            {
              givenHow: "in_person_with_witness",
              witnessName: "Eva Handläggare",
              language: "so",
              interpreter: "professional",
            },
          ],
        },
      });
    });

    it("never by staff as if the participant had signed in", async () => {
      const person = await somebody({ consents: [] });
      const given = await giveConsent(world.as(caseworker), input(person));
      expect(given).toMatchObject({
        value: { givenHow: "in_person_with_witness", witnessId: caseworker.userId },
      });
    });

    it("hold only for the wording that is shown today", async () => {
      const person = await somebody({ consents: [] });
      expect(
        await giveConsent(person.as(), input(person, { textVersion: "consent.profile_in_matching.v0" })),
      ).toEqual({ ok: false, failure: "text_outdated" });
    });

    it("once: a double press leaves one receipt", async () => {
      const person = await somebody({ consents: [] });
      const presses = await Promise.all([
        giveConsent(person.as(), input(person)),
        giveConsent(person.as(), input(person)),
      ]);
      expect(presses.map((press) => press.ok).sort()).toEqual([false, true]);
    });

    it("can be renewed in their last fourteen days", async () => {
      const person = await somebody({ consents: [] });
      await giveConsent(person.as(), input(person));
      expect(await giveConsent(person.as(), input(person))).toMatchObject({ failure: "already_given" });
      world.at("2027-05-10T08:00:00.000Z");
      expect((await giveConsent(person.as(), input(person))).ok).toBe(true);
    });

    it("never for publishing, e-mail or SMS to somebody with protected personal data", async () => {
      const person = await somebody({ consents: [], protectedIdentity: true });
      for (const wanted of [
        {},
        { purpose: "contact", channel: "email" },
        { purpose: "contact", channel: "sms" },
      ] as const)
        expect(await giveConsent(world.as(caseworker), input(person, wanted))).toEqual({
          ok: false,
          failure: "protected",
        });
    });
  });

  it("are given, read and withdrawn by the participant and their own caseworker alone", async () => {
    const person = await somebody();
    const consentId = person.consentIds[0]!;
    const refused = { ok: false, failure: "not_found" };
    for (const actor of await strangers()) {
      const ctx = world.as(actor);
      expect(await giveConsent(ctx, input(person))).toEqual(refused);
      expect(await listConsents(ctx, person)).toEqual(refused);
      expect(await withdrawConsent(ctx, { ...person, consentId })).toEqual(refused);
      expect(await undoWithdrawal(ctx, { consentId })).toEqual(refused);
    }
  });

  it("need more than an e-mail code", async () => {
    const person = await somebody();
    const weak = { ok: false, failure: "needs_assurance" };
    const consentId = person.consentIds[0]!;
    expect(await giveConsent(person.as("low"), input(person))).toEqual(weak);
    expect(await listConsents(person.as("low"), person)).toEqual(weak);
    expect(await withdrawConsent(person.as("low"), { ...person, consentId })).toEqual(weak);
    expect(await undoWithdrawal(person.as("low"), { consentId })).toEqual(weak);
  });

  it("are one's own: another participant's id and another's consent are not found", async () => {
    const [person, other] = [await somebody(), await somebody()];
    expect(await withdrawConsent(person.as(), { ...person, consentId: other.consentIds[0]! })).toEqual({
      ok: false,
      failure: "not_found",
    });
  });

  it("log who read them, for the participant to see", async () => {
    const person = await somebody();
    await listConsents(world.as(caseworker), person);
    const rows = await world.db.read
      .select()
      .from(auditLog)
      .where(eq(auditLog.participantId, person.participantId));
    expect(rows.at(-1)).toMatchObject({ act: "consent.read", actorRole: "caseworker", purpose: "consents" });
  });

  describe("withdrawn", () => {
    it("take the profile out in the same transaction, and hide a class that becomes too small", async () => {
      const unit = await world.unit();
      const theirs = await world.person("caseworker", { unitId: unit });
      const people = [];
      for (let i = 0; i < 3; i += 1) people.push(await somebody({ unitId: unit, caseworker: theirs }));
      for (const person of people) await publishedProfile(world, unit, person, "samma");
      const [first, second] = people;
      await withdrawConsent(first!.as(), { ...first!, consentId: first!.consentIds[0]! });
      const left = await world.db.read.select().from(profiles).where(eq(profiles.unitId, unit));
      expect(left).toEqual([]);
      const links = await world.db.read.select().from(profileLinks).where(eq(profileLinks.unitId, unit));
      expect(
        links.map(({ participantId, state, profileId }) => ({ participantId, state, profileId })),
      ).toEqual(
        expect.arrayContaining([{ participantId: second!.participantId, state: "waiting", profileId: null }]),
      );
      const own = links.find((link) => link.participantId === first!.participantId);
      expect(own?.profileId ?? null).toBeNull();
    });

    it("keep a class readable that is large enough without the person", async () => {
      const unit = await world.unit();
      const own = await world.person("caseworker", { unitId: unit });
      const people = [];
      for (let i = 0; i < 4; i += 1) people.push(await somebody({ unitId: unit, caseworker: own }));
      for (const person of people) await publishedProfile(world, unit, person, "samma");
      await withdrawConsent(world.as(own), { ...people[0]!, consentId: people[0]!.consentIds[0]! });
      expect(await world.db.read.select().from(profiles).where(eq(profiles.unitId, unit))).toHaveLength(3);
    });

    it("void every proposal under way, with the word 'void' and no reason for the other side", async () => {
      const person = await somebody();
      const [asked, presented] = [
        await proposalTo(world, unitId, person, "asked"),
        await proposalTo(world, unitId, person, "presented"),
      ];
      const done = await proposalTo(world, unitId, person, "agreed");
      await withdrawConsent(person.as(), { ...person, consentId: person.consentIds[0]! });
      const state = async (id: string) =>
        (await world.db.read.select().from(proposals).where(eq(proposals.id, id)))[0];
      expect(await state(asked.proposalId)).toMatchObject({ state: "void", endReason: null, version: 2 });
      expect(await state(presented.proposalId)).toMatchObject({ state: "void" });
      expect(await state(done.proposalId)).toMatchObject({ state: "agreed" });
      const told = await world.db.read.select().from(outbox).where(eq(outbox.topic, "proposal.ended"));
      expect(told.map(({ payload }) => payload.proposalId)).toEqual(
        expect.arrayContaining([asked.proposalId, presented.proposalId]),
      );
    });

    it("to one employer touch that employer only, and end what rests on a shown identity", async () => {
      const person = await somebody();
      const shown = await proposalTo(world, unitId, person, "identified");
      const other = await proposalTo(world, unitId, person, "identified");
      const given = await giveConsent(
        person.as(),
        input(person, { purpose: "identity", companyId: shown.companyId, placementId: shown.placementId }),
      );
      if (!given.ok) throw new Error(given.failure);
      const result = await withdrawConsent(person.as(), { ...person, consentId: given.value.id });
      expect(result).toMatchObject({
        ok: true,
        value: { alreadyShared: expect.arrayContaining([expect.objectContaining({ what: "identity" })]) },
      });
      const rows = await world.db.read.select().from(proposals);
      const state = (id: string) => rows.find((row) => row.id === id)?.state;
      expect([state(shown.proposalId), state(other.proposalId)]).toEqual(["void", "identified"]);
    });

    it("make a yes given beforehand as if it had not been given", async () => {
      const person = await somebody();
      const wanted = await proposalTo(world, unitId, person, "presented", { identityPreApproved: true });
      const given = await giveConsent(
        person.as(),
        input(person, { purpose: "identity", companyId: wanted.companyId, placementId: wanted.placementId }),
      );
      if (!given.ok) throw new Error(given.failure);
      await withdrawConsent(person.as(), { ...person, consentId: given.value.id });
      const [row] = await world.db.read.select().from(proposals).where(eq(proposals.id, wanted.proposalId));
      expect(row).toMatchObject({ state: "presented", identityPreApproved: false });
    });

    it("stop what was about to be sent to the person, not what others wait to be told of a proposal", async () => {
      const person = await somebody({ consents: [{ purpose: "contact", channel: "email" }] });
      const reminder = (subjectType: string, kind: string) => ({
        id: newId(),
        subjectType,
        subjectId: newId(),
        kind,
        dueDate: "2026-12-01",
        participantId: person.participantId,
      });
      const due = [reminder("agreement", "follow-up-due"), reminder("proposal", "proposal-to-broker")];
      await world.db.write((tx) => tx.insert(reminders).values(due));
      await withdrawConsent(person.as(), { ...person, consentId: person.consentIds[0]! });
      const rows = await world.db.read
        .select()
        .from(reminders)
        .where(eq(reminders.participantId, person.participantId));
      expect(due.map(({ id }) => rows.find((row) => row.id === id)?.stoppedAt)).toEqual([START, null]);
    });

    it("cover nothing from the same moment", async () => {
      const person = await somebody();
      const covers = () =>
        coveringConsent(world.db.read, person.participantId, { purpose: "profile_in_matching" }, START);
      expect(await covers()).not.toBeNull();
      await withdrawConsent(person.as(), { ...person, consentId: person.consentIds[0]! });
      expect(await covers()).toBeNull();
    });

    it("twice are withdrawn once", async () => {
      const person = await somebody();
      const press = () => withdrawConsent(person.as(), { ...person, consentId: person.consentIds[0]! });
      const both = await Promise.all([press(), press()]);
      expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
      const told = await world.db.read.select().from(outbox).where(eq(outbox.topic, "consent.withdrawn"));
      expect(told.filter(({ payload }) => payload.consentId === person.consentIds[0])).toHaveLength(1);
    });
  });

  describe("undone", () => {
    it("by the participant within 24 hours", async () => {
      const person = await somebody();
      const consentId = person.consentIds[0]!;
      await withdrawConsent(person.as(), { ...person, consentId });
      world.at("2026-11-24T08:00:00.000Z");
      expect(await undoWithdrawal(person.as(), { consentId })).toEqual({ ok: true, value: null });
      const list = await listConsents(person.as(), person);
      expect(list).toMatchObject({ value: { receipts: [{ state: "active", withdrawnAt: null }] } });
    });

    it("not after 24 hours", async () => {
      const person = await somebody();
      const consentId = person.consentIds[0]!;
      await withdrawConsent(person.as(), { ...person, consentId });
      world.at("2026-11-24T08:00:00.001Z");
      expect(await undoWithdrawal(person.as(), { consentId })).toEqual({ ok: false, failure: "too_late" });
    });

    it("never by the caseworker", async () => {
      const person = await somebody();
      const consentId = person.consentIds[0]!;
      await withdrawConsent(world.as(caseworker), { ...person, consentId });
      expect(await undoWithdrawal(world.as(caseworker), { consentId })).toEqual({
        ok: false,
        failure: "not_found",
      });
    });

    it("bring the consent back, not the profile nor the proposal", async () => {
      const person = await somebody();
      const consentId = person.consentIds[0]!;
      const { proposalId } = await proposalTo(world, unitId, person, "asked");
      await withdrawConsent(person.as(), { ...person, consentId });
      await undoWithdrawal(person.as(), { consentId });
      const [row] = await world.db.read.select().from(proposals).where(eq(proposals.id, proposalId));
      expect(row?.state).toBe("void");
    });
  });

  it("of every purpose are withdrawn without leaving a step undone", async () => {
    const person = await somebody({ consents: [] });
    for (const purpose of PURPOSES) {
      const scope = {
        presentation: { companyId: "c", placementId: "p" },
        identity: { companyId: "c", placementId: "p" },
        information_exchange: { party: "af" },
        contact: { channel: "sms" },
        profile_in_matching: {},
      } as const;
      const given = await giveConsent(person.as(), input(person, { purpose, ...scope[purpose] }));
      if (!given.ok) throw new Error(`${purpose}: ${given.failure}`);
      expect(await withdrawConsent(person.as(), { ...person, consentId: given.value.id })).toMatchObject({
        ok: true,
      });
    }
    const rows = await world.db.read
      .select()
      .from(consents)
      .where(eq(consents.participantId, person.participantId));
    expect(rows.map(({ withdrawnAt }) => withdrawnAt)).toEqual(PURPOSES.map(() => START));
  });
});
