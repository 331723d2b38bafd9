import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, addMonths } from "#app/domain/shared/dates.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { answerConsent } from "#app/services/lonebidrag/answer-consent.server.ts";
import { beginDueCases } from "#app/services/lonebidrag/begin-due-cases.server.ts";
import { moveCase } from "#app/services/lonebidrag/move-case.server.ts";
import { type DecisionInput, recordDecision } from "#app/services/lonebidrag/record-decision.server.ts";
import { recordUnionComment } from "#app/services/lonebidrag/record-union-comment.server.ts";
import { auditLog, caseMonths, consents, history, outbox, supportCases } from "#db/schema/index.ts";
import { type CaseSetting, caseIn, caseRow, caseSetting } from "#tests/factories/support-case.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const TODAY = "2026-11-23";

describe("a lönebidrag case on its way", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(`${TODAY}T08:00:00.000Z`);
  });
  beforeEach(() => world.at(`${TODAY}T08:00:00.000Z`));
  afterAll(() => world.close());

  const version = async (caseId: string) => (await caseRow(world, caseId)).version;
  const decision = async ({ broker }: CaseSetting, caseId: string, changes: Partial<DecisionInput> = {}) =>
    recordDecision(world.as(broker), {
      caseId,
      version: await version(caseId),
      outcome: "granted",
      decidedOn: TODAY,
      receivedOn: TODAY,
      from: TODAY,
      to: addDays(addMonths(TODAY, 12), -1),
      levelPercent: null,
      payoutMonth: null,
      ...changes,
    });
  const union = async ({ broker }: CaseSetting, caseId: string) =>
    recordUnionComment(world.as(broker), {
      caseId,
      version: await version(caseId),
      comment: { status: "not_required", reason: "already-given" },
    });

  it("goes from need to a running support, each move by the one whose move it is", async () => {
    const setting = await caseSetting(world);
    const caseId = await caseIn(world, setting, "running");
    const lines = await world.db.read.select().from(history).where(eq(history.subjectId, caseId));
    expect(lines.map(({ act, byRole }) => `${act} ${byRole}`).sort()).toEqual(
      [
        "open broker",
        "ask_consent caseworker",
        "give_consent participant",
        "documents_complete broker",
        "send_application employer",
        "investigation_begun broker",
        "grant broker",
        "sign_contract employer",
        "begin broker",
      ].sort(),
    );
    expect(await caseRow(world, caseId)).toMatchObject({
      state: "running",
      owner: "employer",
      employmentStart: TODAY,
      contractSignedOn: TODAY,
    });
  });

  describe("consent", () => {
    it("is given with a receipt for the exchange with AF, and shares the case with the employer", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "documents_requested");
      const given = await world.db.read
        .select()
        .from(consents)
        .where(eq(consents.participantId, setting.person.participantId));
      expect(given).toMatchObject([
        { purpose: "information_exchange", party: "af", givenHow: "own_login", witnessId: null },
      ]);
      expect(await caseRow(world, caseId)).toMatchObject({ sharedAt: world.now(), owner: "employer" });
    });

    it("on the participant's word has the caseworker as witness, and a no ends the case", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "consent");
      const answer = { caseId, version: 2, language: "so", interpreter: "professional" } as const;
      const before = await world.db.read.select().from(consents);
      expect(await answerConsent(world.as(setting.broker), { ...answer, answer: "yes" })).toMatchObject({
        failure: "not_found",
      });
      const no = await answerConsent(world.as(setting.caseworker), { ...answer, answer: "no" });
      expect(no).toMatchObject({ ok: true, value: { state: "ended" } });
      expect(await world.db.read.select().from(consents)).toHaveLength(before.length);
      const other = await caseIn(world, setting, "consent");
      await answerConsent(world.as(setting.caseworker), { ...answer, caseId: other, answer: "yes" });
      const [given] = await world.db.read
        .select()
        .from(consents)
        .where(eq(consents.participantId, setting.person.participantId));
      expect(given).toMatchObject({
        givenHow: "in_person_with_witness",
        witnessId: setting.caseworker.userId,
        language: "so",
        interpreter: "professional",
      });
    });

    it("that covers already is not asked for twice", async () => {
      const setting = await caseSetting(world, {
        consents: [{ purpose: "information_exchange", party: "af" }],
      });
      await caseIn(world, setting, "documents_requested");
      const given = await world.db.read
        .select()
        .from(consents)
        .where(eq(consents.participantId, setting.person.participantId));
      expect(given).toHaveLength(1);
    });

    it("taken back ends what rests on it in the same transaction, but not what AF has granted", async () => {
      const setting = await caseSetting(world);
      const resting = await caseIn(world, setting, "af_investigating");
      const granted = await caseIn(world, setting, "decision_granted", { scheme: "introduktionsjobb" });
      const [given] = await world.db.read
        .select()
        .from(consents)
        .where(eq(consents.participantId, setting.person.participantId));
      const taken = await withdrawConsent(setting.person.as(), {
        participantId: setting.person.participantId,
        consentId: given!.id,
      });
      expect(taken.ok).toBe(true);
      expect(await caseRow(world, resting)).toMatchObject({
        state: "ended",
        owner: null,
        endReason: "consent-withdrawn",
      });
      expect(await caseRow(world, granted)).toMatchObject({ state: "decision_granted" });
      const [line] = await world.db.read
        .select()
        .from(history)
        .where(and(eq(history.subjectId, resting), eq(history.toState, "ended")));
      expect(line).toMatchObject({ byRole: "system", byUserId: null });
    });

    it("that has run out holds the application back at once: there is no case for the employer any more", async () => {
      const setting = await caseSetting(world, {
        consents: [{ purpose: "information_exchange", party: "af", validTo: "2026-11-25" }],
      });
      const caseId = await caseIn(world, setting, "documents_in");
      world.at("2026-11-26T08:00:00.000Z");
      const sent = await moveCase(world.as(setting.employer), {
        caseId,
        version: await version(caseId),
        act: "send_application",
      });
      expect(sent).toEqual({ ok: false, failure: "not_found" });
    });
  });

  describe("the decision", () => {
    it("is written down only when the union's comment is settled", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "af_investigating");
      expect(await decision(setting, caseId)).toMatchObject({ failure: "union_comment_settled" });
      expect(
        await recordUnionComment(world.as(setting.broker), {
          caseId,
          version: await version(caseId),
          comment: { status: "requested", requestedOn: "2026-11-24" },
        }),
      ).toMatchObject({ failure: "in_future" });
      await recordUnionComment(world.as(setting.broker), {
        caseId,
        version: await version(caseId),
        comment: { status: "requested", requestedOn: TODAY },
      });
      expect(await caseRow(world, caseId)).toMatchObject({ state: "union_comment", owner: "union" });
      expect(await decision(setting, caseId)).toMatchObject({ failure: "union_comment_settled" });
      expect((await union(setting, caseId)).ok).toBe(true);
      expect(await decision(setting, caseId)).toMatchObject({ ok: true, value: { recorded: true } });
    });

    it("is sealed in the table", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "decision_granted");
      const [raw] = await world.db.read.all<{ decisions: string }>(
        "SELECT decisions FROM support_cases WHERE id = ?",
        [caseId],
      );
      expect(raw!.decisions).not.toMatch(/granted|2026/);
      expect((await caseRow(world, caseId)).decisions).toMatchObject([
        { outcome: "granted", from: TODAY, to: "2027-11-22", levelPercent: 60 },
      ]);
    });

    it("can't be longer than the scheme allows, and nothing is written then", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "af_investigating", { scheme: "lonebidrag-utveckling" });
      await union(setting, caseId);
      const before = await caseRow(world, caseId);
      expect(await decision(setting, caseId, { to: "2027-11-23" })).toEqual({
        ok: true,
        value: {
          recorded: false,
          problems: [{ field: "to", problem: "longer_than_decision", latest: "2027-11-22" }],
        },
      });
      expect(await decision(setting, caseId, { to: null })).toMatchObject({
        failure: "decision_dates_given",
      });
      expect(await caseRow(world, caseId)).toEqual(before);
    });

    it("refused can be reviewed within three weeks and not after", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "af_investigating");
      await decision(setting, caseId, { outcome: "refused" });
      expect(await caseRow(world, caseId)).toMatchObject({ state: "decision_refused", owner: "caseworker" });
      const ask = async () =>
        moveCase(world.as(setting.caseworker), {
          caseId,
          version: await version(caseId),
          act: "ask_review",
        });
      world.at("2026-12-15T08:00:00.000Z");
      expect(await ask()).toEqual({ ok: false, failure: "within_review_time" });
      world.at("2026-12-14T08:00:00.000Z");
      expect(await ask()).toMatchObject({ ok: true, value: { state: "af_investigating" } });
    });

    it("comes before the work: start of work may not precede it, nor lie past its end", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "decision_granted");
      const sign = async (startOn: string) =>
        moveCase(world.as(setting.employer), {
          caseId,
          version: await version(caseId),
          act: "sign_contract",
          startOn,
        });
      expect(await sign("2026-11-22")).toEqual({ ok: false, failure: "start_not_before_decision" });
      expect(await sign("2027-11-23")).toEqual({ ok: false, failure: "start_after_decision" });
      expect((await sign("2026-12-01")).ok).toBe(true);
      expect(
        await moveCase(world.as(setting.broker), { caseId, version: await version(caseId), act: "begin" }),
      ).toEqual({ ok: false, failure: "start_reached" });
    });

    it("begins by itself on the first working day, once, with its months", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "decision_granted");
      await moveCase(world.as(setting.employer), {
        caseId,
        version: await version(caseId),
        act: "sign_contract",
        startOn: "2026-12-01",
      });
      const daily = () => beginDueCases({ read: world.db.read, write: world.db.write, now: world.now() });
      await daily();
      expect((await caseRow(world, caseId)).state).toBe("contract_signed");
      world.at("2026-12-03T05:00:00.000Z");
      expect(await daily()).toBeGreaterThan(0);
      expect(await daily()).toBe(0);
      expect((await caseRow(world, caseId)).state).toBe("running");
      const months = await world.db.read.select().from(caseMonths).where(eq(caseMonths.caseId, caseId));
      expect(months.map(({ month }) => month).sort()).toEqual([
        "2026-12",
        ...Array.from({ length: 11 }, (_, at) => `2027-${String(at + 1).padStart(2, "0")}`),
      ]);
    });

    it("is extended within the scheme's total, and the months with it", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "running", { scheme: "lonebidrag-utveckling" });
      await moveCase(world.as(setting.broker), {
        caseId,
        version: await version(caseId),
        act: "start_extension",
      });
      expect(await decision(setting, caseId, { from: TODAY, to: "2027-12-31" })).toMatchObject({
        value: { problems: [{ field: "from", problem: "overlaps_earlier" }, { field: "to" }] },
      });
      const extended = await decision(setting, caseId, { from: "2027-11-23", to: "2028-11-22" });
      expect(extended).toMatchObject({ ok: true, value: { recorded: true, state: "running" } });
      const months = await world.db.read.select().from(caseMonths).where(eq(caseMonths.caseId, caseId));
      expect(months).toHaveLength(25);
      await moveCase(world.as(setting.broker), {
        caseId,
        version: await version(caseId),
        act: "start_extension",
      });
      expect(await decision(setting, caseId, { from: "2028-11-23", to: "2029-01-31" })).toMatchObject({
        value: { recorded: false, problems: [{ problem: "longer_than_total", latest: "2028-11-22" }] },
      });
      expect(await decision(setting, caseId, { outcome: "refused", from: null, to: null })).toMatchObject({
        value: { state: "running" },
      });
    });
  });

  describe("a change and the end", () => {
    it("names what changed, and waits on AF", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "running");
      await moveCase(world.as(setting.employer), {
        caseId,
        version: await version(caseId),
        act: "report_change",
        change: "hours",
      });
      expect(await caseRow(world, caseId)).toMatchObject({ state: "change_reported", owner: "af" });
      const [line] = await world.db.read
        .select()
        .from(history)
        .where(and(eq(history.subjectId, caseId), eq(history.act, "report_change")));
      expect(line).toMatchObject({ reason: "hours", byRole: "employer", onBehalfOf: null });
    });

    it("takes the months after the last one away, and keeps those still to be reported", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "running");
      world.at("2027-03-10T08:00:00.000Z");
      const end = async (endedOn: string) =>
        moveCase(world.as(setting.broker), {
          caseId,
          version: await version(caseId),
          act: "end",
          outcome: "job-without-support",
          endedOn,
        });
      expect(await end("2027-03-11")).toEqual({ ok: false, failure: "end_in_future" });
      expect(await end("2026-11-22")).toEqual({ ok: false, failure: "end_before_start" });
      expect((await end("2027-01-31")).ok).toBe(true);
      const months = await world.db.read.select().from(caseMonths).where(eq(caseMonths.caseId, caseId));
      expect(months.map(({ month }) => month).sort()).toEqual(["2026-11", "2026-12", "2027-01"]);
      expect(await caseRow(world, caseId)).toMatchObject({
        endReason: "job-without-support",
        endedOn: "2027-01-31",
        owner: null,
      });
    });
  });

  describe("every move", () => {
    it("is refused on a version that is not the latest, and leaves nothing behind", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "documents_in");
      const seen = await version(caseId);
      const before = await counts(caseId);
      expect(
        await moveCase(world.as(setting.broker), { caseId, version: seen - 1, act: "send_application" }),
      ).toEqual({ ok: false, failure: "stale" });
      expect(await counts(caseId)).toEqual(before);
      const presses = await Promise.all([
        moveCase(world.as(setting.broker), { caseId, version: seen, act: "send_application" }),
        moveCase(world.as(setting.employer), { caseId, version: seen, act: "send_application" }),
      ]);
      expect(presses.map(({ ok }) => ok).sort()).toEqual([false, true]);
    });

    it("rolls all back when its answer is refused: a consent is not kept without the move", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "consent");
      const before = await counts(caseId);
      const refused = await answerConsent(setting.person.as(), {
        caseId,
        version: 1,
        answer: "yes",
        language: "sv",
        interpreter: "none",
      });
      expect(refused).toMatchObject({ failure: "stale" });
      expect(await counts(caseId)).toEqual(before);
      const given = await world.db.read
        .select()
        .from(consents)
        .where(eq(consents.participantId, setting.person.participantId));
      expect(given).toEqual([]);
    });

    it("is not open to a role that the table does not name", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "documents_in");
      expect(
        await moveCase(world.as(setting.employer), {
          caseId,
          version: await version(caseId),
          act: "withdraw",
          reason: "other" as never,
        }),
      ).toEqual({ ok: false, failure: "not_open" });
      expect(
        await moveCase(setting.person.as(), {
          caseId,
          version: await version(caseId),
          act: "send_application",
        }),
      ).toEqual({ ok: false, failure: "not_found" });
    });

    it("leaves a line in the log about the participant, with ids and no more", async () => {
      const setting = await caseSetting(world);
      const caseId = await caseIn(world, setting, "application_sent");
      const log = await world.db.read.select().from(auditLog).where(eq(auditLog.subjectId, caseId));
      expect(log.map(({ act }) => act)).toContain("case.send_application");
      for (const row of log) expect(row.participantId).toBe(setting.person.participantId);
      expect(JSON.stringify(log)).not.toMatch(/Sami|Provsson|af-basis-complete/);
    });

    async function counts(caseId: string) {
      const { db } = world;
      return {
        row: await caseRow(world, caseId),
        history: await db.read.$count(history),
        log: await db.read.$count(auditLog),
        outbox: await db.read.$count(outbox),
        cases: await db.read.$count(supportCases),
      };
    }
  });
});
