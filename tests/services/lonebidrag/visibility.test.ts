import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { newId } from "#app/platform/ids.server.ts";
import { caseOfAgreement } from "#app/services/lonebidrag/case-of-agreement.server.ts";
import { listCases } from "#app/services/lonebidrag/list-cases.server.ts";
import { listDueCases } from "#app/services/lonebidrag/list-due-cases.server.ts";
import { moveCase } from "#app/services/lonebidrag/move-case.server.ts";
import {
  readCaseAsBroker,
  readCaseAsCaseworker,
  readCaseAsEmployer,
  readCaseAsParticipant,
} from "#app/services/lonebidrag/read-case.server.ts";
import { casesDue } from "#app/services/today/case-sources.server.ts";
import { auditLog, conflicts } from "#db/schema/index.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { participantOf } from "#tests/factories/participant.ts";
import {
  agreementBetween,
  bringPapers,
  type CaseSetting,
  caseIn,
  caseRow,
  caseSetting,
} from "#tests/factories/support-case.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("who may see a lönebidrag case", () => {
  let world: World;
  let setting: CaseSetting;
  let caseId: string;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
    setting = await caseSetting(world);
    caseId = await caseIn(world, setting, "documents_requested", {
      agreementId: await agreementBetween(world, setting),
    });
  });
  afterAll(() => world.close());

  const READERS = {
    broker: readCaseAsBroker,
    caseworker: readCaseAsCaseworker,
    employer: readCaseAsEmployer,
    participant: readCaseAsParticipant,
  };
  const readAs = (actor: Actor, id = caseId) =>
    READERS[actor.role as keyof typeof READERS](world.as(actor), id);

  it("its unit's brokers, its own caseworker, its company and its participant", async () => {
    for (const actor of [setting.broker, setting.caseworker, setting.employer, setting.person.actor])
      expect((await readAs(actor)).ok, actor.role).toBe(true);
  });

  it("nobody of another unit or company, no colleague of the caseworker, and no other participant", async () => {
    const elsewhere = await world.unit();
    const stranger = await participantOf(world, {
      unitId: setting.unitId,
      caseworker: setting.caseworker,
      consents: [],
    });
    const other = await verifiedCompany(world);
    const strangers = [
      await world.person("broker", { unitId: elsewhere }),
      await world.person("caseworker", { unitId: setting.unitId }),
      { ...other.employer, assurance: "substantial" as const },
      stranger.actor,
    ];
    for (const actor of strangers) {
      expect(await readAs(actor), actor.role).toEqual({ ok: false, failure: "not_found" });
      expect(await listCases(world.as(actor))).toEqual({
        ok: true,
        value: { mine: [], underWay: [], ended: [] },
      });
    }
    for (const role of ["manager", "handledare"] as const) {
      const actor = await world.person(role, { unitId: setting.unitId });
      expect(await listCases(world.as(actor)), role).toMatchObject({ failure: "not_found" });
      for (const reader of Object.values(READERS))
        expect(await reader(world.as(actor), caseId), role).toMatchObject({ failure: "not_found" });
    }
  });

  it("nobody by a role's reader that is not theirs", async () => {
    expect(await readCaseAsCaseworker(world.as(setting.broker), caseId)).toMatchObject({
      failure: "not_found",
    });
    expect(await readCaseAsBroker(world.as(setting.employer), caseId)).toMatchObject({
      failure: "not_found",
    });
  });

  it("nobody who has signed in with an e-mail code only", async () => {
    for (const actor of [setting.employer, setting.person.actor])
      expect(await readAs({ ...actor, assurance: "low" }), actor.role).toEqual({
        ok: false,
        failure: "needs_assurance",
      });
  });

  it("the employer not before the participant has said yes: not the page, not the list", async () => {
    const early = await caseSetting(world);
    for (const state of ["need_identified", "consent"] as const) {
      const id = await caseIn(world, early, state, {
        scheme: state === "consent" ? "nystartsjobb" : "lonebidrag-trygghet",
      });
      expect(await readAs(early.employer, id), state).toEqual({ ok: false, failure: "not_found" });
      expect(
        await moveCase(world.as(early.employer), { caseId: id, version: 1, act: "send_application" }),
      ).toMatchObject({ failure: "not_found" });
    }
    expect(await listCases(world.as(early.employer))).toMatchObject({
      value: { mine: [], underWay: [], ended: [] },
    });
    expect((await readAs(early.person.actor, await caseIn(world, early, "consent"))).ok).toBe(true);
  });

  it("the medical basis: yes or no to the owning caseworker alone", async () => {
    for (const actor of [setting.broker, setting.employer, setting.person.actor]) {
      const read = await readAs(actor);
      expect(JSON.stringify(read), actor.role).not.toContain("af-basis-complete");
    }
    const own = await readCaseAsCaseworker(world.as(setting.caseworker), caseId);
    expect(own.ok && own.value.documents.find(({ id }) => id === "af-basis-complete")).toMatchObject({
      status: "needed",
      settable: ["in"],
    });
  });

  it("an employer gets neither staff's fields nor what came before the yes", async () => {
    const read = await readCaseAsEmployer(world.as(setting.employer), caseId);
    const value = read.ok ? read.value : null;
    expect(value).not.toHaveProperty("union");
    expect(value).not.toHaveProperty("participantId");
    expect(value?.documents.map(({ id }) => id)).not.toContain("consent-to-af");
    expect(value?.timeline.map(({ act }) => act)).toEqual(["give_consent"]);
  });

  it("the name to the employer only when the person is known to them", async () => {
    const read = await readCaseAsEmployer(world.as(setting.employer), caseId);
    expect(read).toMatchObject({ value: { participantName: "Sami Provsson" } });
    const unknown = await caseSetting(world);
    const id = await caseIn(world, unknown, "documents_requested");
    expect(await readCaseAsEmployer(world.as(unknown.employer), id)).toMatchObject({
      value: { participantName: null },
    });
    const consented = await caseSetting(world);
    const other = await caseSetting(world, {
      consents: [{ purpose: "identity", companyId: consented.company.companyId, placementId: "p" }],
    });
    const named = await caseIn(
      world,
      { ...other, company: consented.company, employer: consented.employer },
      "documents_requested",
    );
    expect(await readCaseAsEmployer(world.as(consented.employer), named)).toMatchObject({
      value: { participantName: "Sami Provsson" },
    });
  });

  it("the employer never learns that it was the participant who stepped back", async () => {
    const left = await caseSetting(world);
    const id = await caseIn(world, left, "documents_requested");
    await moveCase(world.as(left.caseworker), {
      caseId: id,
      version: (await caseRow(world, id)).version,
      act: "withdraw",
      reason: "participant-stepped-back",
    });
    const read = await readCaseAsEmployer(world.as(left.employer), id);
    expect(read).toMatchObject({ value: { state: "ended", endReason: null } });
    expect(JSON.stringify(read)).not.toContain("participant-stepped-back");
    expect(await readCaseAsBroker(world.as(left.broker), id)).toMatchObject({
      value: { endReason: "participant-stepped-back" },
    });
  });

  it("no list shows a name, and each says whose move it is and since when", async () => {
    world.at("2026-11-27T08:00:00.000Z");
    const lists = await Promise.all(
      [setting.broker, setting.caseworker, setting.employer, setting.person.actor].map((actor) =>
        listCases(world.as(actor)),
      ),
    );
    world.at("2026-11-23T08:00:00.000Z");
    expect(JSON.stringify(lists)).not.toMatch(/Sami|Provsson/);
    expect(lists[2]).toMatchObject({ value: { mine: [{ id: caseId, owner: "employer", ownerDays: 4 }] } });
    expect(lists[0]).toMatchObject({ value: { mine: [], underWay: [{ id: caseId }] } });
  });

  it("staff with a conflict of interest meet the same as where there is no case", async () => {
    const broker = await world.person("broker", { unitId: setting.unitId });
    expect((await readAs(broker)).ok).toBe(true);
    await world.db.write((tx) =>
      tx.insert(conflicts).values({
        id: newId(),
        userId: broker.userId,
        companyId: setting.company.companyId,
        declaredAt: world.now(),
      }),
    );
    expect(await readAs(broker)).toEqual({ ok: false, failure: "not_found" });
    expect(await listCases(world.as(broker))).toMatchObject({ value: { mine: [], underWay: [] } });
    expect(await moveCase(world.as(broker), { caseId, version: 3, act: "documents_complete" })).toMatchObject(
      { failure: "not_found" },
    );
  });

  it("the agreement's page finds its case, within the reader's reach, and logs that it did", async () => {
    const agreement = { id: (await caseRow(world, caseId)).agreementId!, state: "completed" };
    const before = await world.db.read.$count(auditLog);
    expect(await caseOfAgreement(world.as(setting.broker), agreement)).toEqual({ caseId, mayOpen: false });
    expect(await world.db.read.$count(auditLog)).toBe(before + 1);
    const stranger = await world.person("broker", { unitId: await world.unit() });
    expect((await caseOfAgreement(world.as(stranger), agreement)).caseId).toBeNull();
    expect(await world.db.read.$count(auditLog)).toBe(before + 1);
  });

  it("a broker's day has the cases that wait on brokers and what falls due, without names", async () => {
    const own = await caseSetting(world);
    const id = await caseIn(world, own, "documents_requested");
    await bringPapers(world, own, id);
    expect(await listDueCases(world.as(own.broker))).toMatchObject({
      waiting: [{ caseId: id, since: "2026-11-23" }],
      deadlines: [],
    });
    expect(await listDueCases(world.as(own.caseworker))).toEqual({ waiting: [], deadlines: [] });
    const rows = await casesDue(world.as(own.broker), "2026-11-23");
    expect(rows).toMatchObject([{ kind: "case-to-move", to: `/maklare/stod/${id}`, date: "2026-11-23" }]);
    expect(JSON.stringify(rows)).not.toMatch(/Sami|Provsson/);
  });
});

describe("every reading of a lönebidrag case", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it("is logged with who, in which role, why and about whom, before anything leaves", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    await readCaseAsBroker(world.as(setting.broker), caseId);
    await readCaseAsCaseworker(world.as(setting.caseworker), caseId);
    await readCaseAsEmployer(world.as(setting.employer), caseId);
    await readCaseAsParticipant(setting.person.as(), caseId);
    const log = await world.db.read
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, caseId), eq(auditLog.act, "case.read")));
    expect(log.map(({ actorRole, purpose }) => `${actorRole}: ${purpose}`).sort()).toEqual([
      "broker: support-case",
      "caseworker: support-case",
      "employer: support-case",
      "participant: own",
    ]);
    for (const row of log)
      expect(row).toMatchObject({ subjectType: "case", participantId: setting.person.participantId });
    await listCases(world.as(setting.broker));
    const lists = await world.db.read.select().from(auditLog).where(eq(auditLog.act, "case.list"));
    expect(lists).toMatchObject([{ subjectId: setting.unitId, detail: { count: 1 } }]);
  });

  it("is refused when it can't be logged", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    const ctx = {
      ...world.as(setting.broker),
      recordAccess: () => Promise.reject(new Error("no log")),
    };
    await expect(readCaseAsBroker(ctx, caseId)).rejects.toThrow("no log");
    await expect(listCases(ctx)).rejects.toThrow("no log");
  });
});
