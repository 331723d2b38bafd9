import { eq, getTableColumns } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseForm, documentForm } from "#app/domain/lonebidrag/case-forms.ts";
import { listCaseDeadlines } from "#app/services/lonebidrag/list-case-deadlines.server.ts";
import { moveCase } from "#app/services/lonebidrag/move-case.server.ts";
import { readCaseAsBroker, readCaseAsEmployer } from "#app/services/lonebidrag/read-case.server.ts";
import { type MonthReport, reportMonth } from "#app/services/lonebidrag/report-month.server.ts";
import { setDocumentStatus } from "#app/services/lonebidrag/set-document-status.server.ts";
import { protectParticipant } from "#app/services/participant/protect-participant.server.ts";
import { caseDocuments, caseMonths } from "#db/schema/index.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import {
  type CaseSetting,
  caseIn,
  caseRow,
  caseSetting,
  documentRow,
} from "#tests/factories/support-case.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";

describe("the papers of a case", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  it("have no place for content: no column, no field, and nothing else can be sent", () => {
    expect(Object.keys(getTableColumns(caseDocuments)).sort()).toEqual(
      ["caseId", "changedBy", "document", "id", "status", "statusDate", "version"].sort(),
    );
    expect(Object.keys(documentForm.shape).sort()).toEqual(["document", "intent", "status", "version"]);
    const sent = { intent: "document", document: "employment-terms", status: "in", version: 1 };
    expect(caseForm.parse({ ...sent, content: "28 000 kr", file: "lön.pdf" })).toEqual(sent);
    for (const wrong of [
      { document: "medical-certificate" },
      { document: "<script>" },
      { status: "F84.5" },
      { status: "in'; DROP TABLE case_documents" },
      { version: "x" },
    ])
      expect(caseForm.safeParse({ ...sent, ...wrong }).success).toBe(false);
  });

  it("bear a status and its day, set by staff, and by the employer only for their own", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    const set = (
      actor: CaseSetting["broker"],
      document: "employment-terms",
      status: "in" | "requested",
      version: number,
    ) => setDocumentStatus(world.as(actor), { caseId, document, status, version });
    expect((await set(setting.broker, "employment-terms", "requested", 1)).ok).toBe(true);
    expect(await set(setting.broker, "employment-terms", "in", 1)).toEqual({ ok: false, failure: "stale" });
    expect((await set(setting.employer, "employment-terms", "in", 2)).ok).toBe(true);
    expect(await documentRow(world, caseId, "employment-terms")).toMatchObject({
      status: "in",
      statusDate: "2026-11-23",
      changedBy: setting.employer.userId,
      version: 3,
    });
    expect(await set(setting.employer, "employment-terms", "requested", 3)).toMatchObject({
      failure: "not_found",
    });
  });

  it("AF's basis is the owning caseworker's alone to set, yes or no", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    const basis = { caseId, document: "af-basis-complete", version: 1 } as const;
    for (const actor of [setting.broker, setting.employer, setting.person.actor])
      expect(await setDocumentStatus(world.as(actor), { ...basis, status: "in" }), actor.role).toEqual({
        ok: false,
        failure: "not_found",
      });
    for (const status of ["requested", "not_needed"] as const)
      expect(await setDocumentStatus(world.as(setting.caseworker), { ...basis, status })).toMatchObject({
        failure: "not_found",
      });
    expect((await setDocumentStatus(world.as(setting.caseworker), { ...basis, status: "in" })).ok).toBe(true);
  });

  it("that follow from the case can't be set by hand, and none before the participant's yes", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    for (const document of ["consent-to-af", "union-comment", "af-decision", "signed-contract"] as const)
      expect(
        await setDocumentStatus(world.as(setting.caseworker), { caseId, document, status: "in", version: 1 }),
        document,
      ).toMatchObject({ failure: "not_found" });
    const early = await caseSetting(world);
    const unasked = await caseIn(world, early, "consent");
    expect(
      await setDocumentStatus(world.as(early.broker), {
        caseId: unasked,
        document: "employment-terms",
        status: "requested",
        version: 1,
      }),
    ).toMatchObject({ failure: "not_found" });
  });

  it("move the case on: from the employer to the caseworker to the broker, and the arrow back", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    const own = [
      "employer-application",
      "task-description",
      "employment-terms",
      "collective-agreement-or-insurance",
    ] as const;
    world.at("2026-11-25T08:00:00.000Z");
    for (const document of own)
      await setDocumentStatus(world.as(setting.employer), { caseId, document, status: "in", version: 1 });
    expect(await caseRow(world, caseId)).toMatchObject({
      owner: "caseworker",
      ownerSince: "2026-11-25T08:00:00.000Z",
    });
    const seen = await readCaseAsBroker(world.as(setting.broker), caseId);
    expect(seen).toMatchObject({ value: { waitsForOthers: true } });
    await setDocumentStatus(world.as(setting.caseworker), {
      caseId,
      document: "af-basis-complete",
      status: "in",
      version: 1,
    });
    expect(await caseRow(world, caseId)).toMatchObject({ owner: "broker" });
    await setDocumentStatus(world.as(setting.broker), {
      caseId,
      document: "task-description",
      status: "needed",
      version: 2,
    });
    expect(await caseRow(world, caseId)).toMatchObject({ owner: "employer" });
    world.at(START);
  });

  it("hold the application back until all are in", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    const { version } = await caseRow(world, caseId);
    expect(await moveCase(world.as(setting.broker), { caseId, version, act: "documents_complete" })).toEqual({
      ok: false,
      failure: "documents_complete",
    });
  });
});

describe("the months of a running case", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  const report = (setting: CaseSetting, by: "employer" | "broker", input: MonthReport) =>
    reportMonth(world.as(setting[by]), input);

  it("are reported by the employer or the broker, then the credit is checked", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "running");
    world.at("2027-01-20T08:00:00.000Z");
    const month = { caseId, month: "2026-12" };
    expect(
      await report(setting, "employer", {
        ...month,
        version: 1,
        what: "credit",
        on: "2027-01-17",
        creditOre: null,
      }),
    ).toMatchObject({ failure: "pay_not_reported" });
    expect(
      (await report(setting, "employer", { ...month, version: 1, what: "pay", on: "2027-01-05" })).ok,
    ).toBe(true);
    expect(await report(setting, "broker", { ...month, version: 1, what: "pay", on: "2027-01-06" })).toEqual({
      ok: false,
      failure: "stale",
    });
    expect(
      await report(setting, "broker", {
        ...month,
        version: 2,
        what: "credit",
        on: "2027-01-04",
        creditOre: 0,
      }),
    ).toMatchObject({ failure: "credit_before_report" });
    expect(
      (
        await report(setting, "broker", {
          ...month,
          version: 2,
          what: "credit",
          on: "2027-01-18",
          creditOre: 1_200_000,
        })
      ).ok,
    ).toBe(true);
    const read = await readCaseAsEmployer(world.as(setting.employer), caseId);
    expect(read.ok && read.value.months).toMatchObject([
      { month: "2026-11", status: "to_report", deadline: "2027-05-29" },
      { month: "2026-12", status: "credited", creditOre: 1_200_000 },
      { month: "2027-01", status: "not_yet" },
    ]);
    expect(read.ok && read.value.comingMonths).toBe(10);
    world.at(START);
  });

  it("are nobody else's, and never of a day that can't be", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "running");
    const pay = { caseId, month: "2026-11", version: 1, what: "pay" } as const;
    for (const actor of [setting.caseworker, setting.person.actor])
      expect(await reportMonth(world.as(actor), { ...pay, on: "2026-11-23" }), actor.role).toMatchObject({
        failure: "not_found",
      });
    expect(await report(setting, "employer", { ...pay, on: "2026-11-24" })).toMatchObject({
      failure: "in_future",
    });
    expect(await report(setting, "employer", { ...pay, on: "2026-10-31" })).toMatchObject({
      failure: "before_month",
    });
    expect(await report(setting, "employer", { ...pay, month: "2030-01", on: "2026-11-23" })).toMatchObject({
      failure: "not_found",
    });
  });

  it("raise what falls due in the unit before it passes: 180 days, the credit, the extension", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "running");
    await report(setting, "broker", { caseId, month: "2026-11", version: 1, what: "pay", on: "2026-11-23" });
    const due = async (at: string) =>
      (await listCaseDeadlines(world.db.read, setting.unitId, at)).map(({ kind, date, month, urgency }) => ({
        kind,
        date,
        month,
        urgency,
      }));
    expect(await due(START)).toEqual([
      { kind: "credit", date: "2026-12-12", month: "2026-11", urgency: "soon" },
    ]);
    expect(await due("2027-06-01T08:00:00.000Z")).toEqual([
      { kind: "credit", date: "2026-12-12", month: "2026-11", urgency: "passed" },
      { kind: "pay-evidence", date: "2027-06-29", month: "2026-12", urgency: "soon" },
    ]);
    expect((await due("2027-08-01T08:00:00.000Z")).map(({ kind }) => kind)).toContain("extension");
    expect(await listCaseDeadlines(world.db.read, "another-unit", START)).toEqual([]);
    await world.db.write((tx) =>
      tx.update(caseMonths).set({ creditCheckedOn: "2026-12-12" }).where(eq(caseMonths.caseId, caseId)),
    );
    expect(await due(START)).toEqual([]);
  });
});

describe("a mail about a case", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  it("goes to the employer once when the move comes to them, with a link and no more", async () => {
    const setting = await caseSetting(world);
    const { mailbox, deliver } = outboxOf(world);
    const caseId = await caseIn(world, setting, "documents_requested");
    await deliver();
    const [mail, ...more] = await mailbox.list();
    expect(more).toEqual([]);
    expect(JSON.stringify(mail)).toContain(`/arbetsgivare/stod/${caseId}`);
    expect(JSON.stringify(mail)).not.toMatch(/Sami|Provsson|lönebidrag|Arbetsförmedling/i);
    await setDocumentStatus(world.as(setting.employer), {
      caseId,
      document: "employment-terms",
      status: "in",
      version: 1,
    });
    await deliver();
    expect(await mailbox.list()).toHaveLength(1);
  });

  it("asks the participant only when they have said yes to e-mail, and never with protected data", async () => {
    const asked = async (wanted: Parameters<typeof caseSetting>[1], meanwhile?: "protected") => {
      const { mailbox, deliver } = outboxOf(world);
      const setting = await caseSetting(world, { email: "sami@example.com", ...wanted });
      await caseIn(world, setting, "consent");
      if (meanwhile) await protectParticipant(world.as(setting.caseworker), setting.person);
      await deliver();
      return mailbox.list();
    };
    const contact = [{ purpose: "contact", channel: "email" }] as const;
    expect(await asked({ consents: contact })).toHaveLength(1);
    expect(await asked({ email: "sami2@example.com" })).toEqual([]);
    expect(await asked({ email: "sami3@example.com", consents: contact }, "protected")).toEqual([]);
  });

  it("tells the employer what staff wrote down in their name", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "documents_in");
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const before = (await mailbox.list()).length;
    await moveCase(world.as(setting.broker), {
      caseId,
      version: (await caseRow(world, caseId)).version,
      act: "send_application",
      via: "call",
    });
    await deliver();
    expect((await mailbox.list()).length).toBe(before + 1);
  });
});
