import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listOpenings, readOpening } from "#app/services/lonebidrag/list-openings.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { auditLog, caseDocuments, companies, conflicts, history, participants } from "#db/schema/index.ts";
import {
  agreementBetween,
  type CaseSetting,
  caseIn,
  caseRow,
  caseSetting,
} from "#tests/factories/support-case.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("opening a lönebidrag case", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
  });
  afterAll(() => world.close());

  const direct = ({ person, company }: CaseSetting) => ({
    participantId: person.participantId,
    companyId: company.companyId,
    scheme: "lonebidrag-utveckling" as const,
    plannedStart: null,
  });

  it("is done from an agreement under way or completed, and not before", async () => {
    const setting = await caseSetting(world);
    for (const state of ["active", "completed"] as const) {
      const fresh = await caseSetting(world, { unitId: setting.unitId });
      const agreementId = await agreementBetween(world, fresh, state);
      const opened = await openCase(world.as(fresh.broker), {
        agreementId,
        scheme: "nystartsjobb",
        plannedStart: "2027-01-11",
      });
      expect(opened.ok).toBe(true);
    }
    const signed = await agreementBetween(world, setting, "signed");
    expect(
      await openCase(world.as(setting.broker), {
        agreementId: signed,
        scheme: "nystartsjobb",
        plannedStart: null,
      }),
    ).toEqual({ ok: false, failure: "agreement_not_begun" });
  });

  it("leaves a checklist, a line in the timeline and a line in the log, and waits on the caseworker", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "need_identified", { scheme: "lonebidrag-trygghet" });
    expect(await caseRow(world, caseId)).toMatchObject({
      state: "need_identified",
      owner: "caseworker",
      sharedAt: null,
      decisions: [],
    });
    const papers = await world.db.read.select().from(caseDocuments).where(eq(caseDocuments.caseId, caseId));
    expect(papers.map(({ document, status }) => [document, status]).sort()).toEqual([
      ["af-basis-complete", "needed"],
      ["collective-agreement-or-insurance", "needed"],
      ["employer-application", "needed"],
      ["employment-terms", "needed"],
      ["task-description", "needed"],
    ]);
    const lines = await world.db.read.select().from(history).where(eq(history.subjectId, caseId));
    expect(lines).toMatchObject([{ act: "open", toState: "need_identified", byRole: "broker" }]);
    const log = await world.db.read
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, caseId), eq(auditLog.act, "case.open")));
    expect(log).toMatchObject([{ participantId: setting.person.participantId }]);
  });

  it("chooses among the schemes of the day: a closed one and a day gone by are refused", async () => {
    const setting = await caseSetting(world);
    const ctx = world.as(setting.broker);
    expect(await openCase(ctx, { ...direct(setting), scheme: "extratjanst" })).toEqual({
      ok: false,
      failure: "scheme_closed",
    });
    expect(await openCase(ctx, { ...direct(setting), plannedStart: "2026-11-22" })).toEqual({
      ok: false,
      failure: "start_in_past",
    });
  });

  it("is refused twice for the same support, and a double press leaves one case", async () => {
    const setting = await caseSetting(world);
    const ctx = world.as(setting.broker);
    const presses = await Promise.all([openCase(ctx, direct(setting)), openCase(ctx, direct(setting))]);
    expect(presses.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(presses.find(({ ok }) => !ok)).toMatchObject({ failure: "already_open" });
    const beside = await openCase(ctx, { ...direct(setting), scheme: "personligt-bitrade" });
    expect(beside.ok).toBe(true);
  });

  it("wants a verified company and a process that is not closed", async () => {
    const setting = await caseSetting(world);
    await world.db.write((tx) =>
      tx.update(companies).set({ state: "claimed" }).where(eq(companies.id, setting.company.companyId)),
    );
    expect(await openCase(world.as(setting.broker), direct(setting))).toMatchObject({
      failure: "company_not_verified",
    });
    const closed = await caseSetting(world);
    await world.db.write((tx) =>
      tx
        .update(participants)
        .set({ state: "closed" })
        .where(eq(participants.id, closed.person.participantId)),
    );
    expect(await openCase(world.as(closed.broker), direct(closed))).toMatchObject({
      failure: "participant_closed",
    });
  });

  it("is for the unit's brokers and the own caseworker, and nobody else", async () => {
    const setting = await caseSetting(world);
    const other = await world.unit();
    const strangers = [
      await world.person("broker", { unitId: other }),
      await world.person("caseworker", { unitId: setting.unitId }),
      await world.person("manager", { unitId: setting.unitId }),
      await world.person("handledare", { unitId: setting.unitId }),
      setting.employer,
      setting.person.actor,
    ];
    for (const stranger of strangers)
      expect(await openCase(world.as(stranger), direct(setting)), stranger.role).toEqual({
        ok: false,
        failure: "not_found",
      });
    expect(await openCase(world.as(setting.broker, "low"), direct(setting))).toMatchObject({
      failure: "needs_assurance",
    });
    expect((await openCase(world.as(setting.caseworker), direct(setting))).ok).toBe(true);
  });

  it("is blocked by a conflict of interest", async () => {
    const setting = await caseSetting(world);
    await world.db.write((tx) =>
      tx.insert(conflicts).values({
        id: "conflict-opening",
        userId: setting.broker.userId,
        participantId: setting.person.participantId,
        declaredAt: world.now(),
      }),
    );
    expect(await openCase(world.as(setting.broker), direct(setting))).toEqual({
      ok: false,
      failure: "not_found",
    });
  });

  it("starts from the unit's agreements without a case, listed without names", async () => {
    const setting = await caseSetting(world);
    const agreementId = await agreementBetween(world, setting);
    const broker = world.as(setting.broker);
    const listed = await listOpenings(broker);
    expect(listed).toMatchObject({ ok: true, value: [{ agreementId }] });
    expect(JSON.stringify(listed)).not.toMatch(/Sami|Provsson/);
    expect((await readOpening(broker, agreementId)).ok).toBe(true);
    const stranger = world.as(await world.person("broker", { unitId: await world.unit() }));
    expect(await readOpening(stranger, agreementId)).toMatchObject({ failure: "not_found" });
    await caseIn(world, setting, "need_identified", { agreementId });
    expect(await listOpenings(broker)).toEqual({ ok: true, value: [] });
  });
});
