import { and, count, eq, gt, inArray, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGREEMENT_STATES } from "#app/domain/agreement/agreement-transitions.ts";
import { COMPANY_STATES } from "#app/domain/company/company-states.ts";
import { finalRecordSchema } from "#app/domain/followup/final-record.ts";
import { followUpSchema } from "#app/domain/followup/follow-up-record.ts";
import { CASE_STATES } from "#app/domain/lonebidrag/case-states.ts";
import { payEvidenceDeadline } from "#app/domain/lonebidrag/deadlines.ts";
import { monthStatus } from "#app/domain/lonebidrag/months.ts";
import { PLACEMENT_STATES } from "#app/domain/placement/placement-states.ts";
import { PROPOSAL_STATES } from "#app/domain/proposal/proposal-states.ts";
import { daysBetween, swedishDate } from "#app/domain/shared/dates.ts";
import { listPersonas } from "#app/services/demo/list-personas.server.ts";
import {
  agreements,
  caseMonths,
  companies,
  followups,
  history,
  installation,
  outbox,
  participants,
  placements,
  profiles,
  proposals,
  supportCases,
  units,
} from "#db/schema/index.ts";
import { openWorld, type World } from "#tests/factories/world.ts";
import { seedRegion } from "../../../app/cli/seed/seed-region.ts";

describe("the demo region", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await seedRegion(world.db);
  }, 300_000);
  afterAll(() => world.close());

  const rows = async (table: typeof companies | typeof placements | typeof participants) =>
    world.db.read.$count(table);
  const statesOf = async (
    table: typeof proposals | typeof agreements | typeof placements | typeof companies | typeof supportCases,
  ) =>
    (await world.db.read.selectDistinct({ state: table.state }).from(table))
      .map((row) => String(row.state))
      .sort();

  it("has three units, forty employers, 120 placements and 150 participants", async () => {
    expect(await world.db.read.$count(units)).toBe(3);
    expect([await rows(companies), await rows(placements), await rows(participants)]).toEqual([40, 120, 150]);
  });

  it("stands in every state that a visitor should be able to look at", async () => {
    expect(await statesOf(companies)).toEqual([...COMPANY_STATES].sort());
    expect(await statesOf(placements)).toEqual([...PLACEMENT_STATES].sort());
    expect(await statesOf(agreements)).toEqual([...AGREEMENT_STATES].sort());
    expect(await statesOf(supportCases)).toEqual([...CASE_STATES].sort());
    // Nobody stays on the short list: the person is asked in the same move.
    const standing = PROPOSAL_STATES.filter((state) => state !== "shortlisted");
    expect(await statesOf(proposals)).toEqual([...standing].sort());
  });

  it("has followed up on or before the day, by the own caseworker, and within the agreement's hours", async () => {
    const held = await world.db.read
      .select({
        record: followups.record,
        doneAt: followups.doneAt,
        dueDate: followups.dueDate,
        byUserId: followups.byUserId,
        caseworkerId: participants.caseworkerId,
        content: agreements.content,
      })
      .from(followups)
      .innerJoin(participants, eq(participants.id, followups.participantId))
      .innerJoin(agreements, eq(agreements.id, followups.agreementId))
      .where(and(isNotNull(followups.doneAt), eq(followups.kind, "follow-up")));
    expect(held.length).toBeGreaterThan(40);
    for (const { record, doneAt, dueDate, byUserId, caseworkerId, content } of held) {
      const { on, hoursPlanned, hoursAttended } = followUpSchema.parse(record);
      expect(on <= dueDate && doneAt!.startsWith(on)).toBe(true);
      expect(byUserId).toBe(caseworkerId);
      expect(hoursAttended).toBeLessThanOrEqual(hoursPlanned);
      const weeks = daysBetween(content.period!.from, content.period!.to) / 7;
      expect(hoursPlanned > 0 && hoursPlanned < weeks * content.hoursPerWeek!).toBe(true);
    }
    expect(new Set(held.map(({ record }) => record?.worksWell)).size).toBeGreaterThan(8);
  });

  it("has summed up what ended, but for some that are left for today", async () => {
    const ended = await world.db.read
      .select({ record: followups.record })
      .from(followups)
      .innerJoin(agreements, eq(agreements.id, followups.agreementId))
      .where(and(eq(followups.kind, "final"), inArray(agreements.state, ["completed", "interrupted"])));
    const written = ended.filter(({ record }) => record !== null);
    for (const { record } of written) finalRecordSchema.parse(record);
    expect((ended.length - written.length) / ended.length).toBeCloseTo(0.275, 1);
  });

  it("has a support under way where one month is soon too late to report, and others were", async () => {
    const months = (
      await world.db.read
        .select({
          month: caseMonths.month,
          reportedOn: caseMonths.payReportedOn,
          creditedOn: caseMonths.creditCheckedOn,
        })
        .from(caseMonths)
        .innerJoin(supportCases, eq(supportCases.id, caseMonths.caseId))
        .where(eq(supportCases.state, "running"))
    ).sort((a, b) => a.month.localeCompare(b.month));
    const today = swedishDate(new Date().toISOString());
    const [first, ...later] = months;
    expect(first!.reportedOn).toBeNull();
    const left = daysBetween(today, payEvidenceDeadline(first!.month));
    expect(left >= 0 && left <= 35).toBe(true);
    expect(later.filter((month) => monthStatus(month, today) === "credited").length).toBeGreaterThan(1);
  });

  it("starts nobody's work before the decision, and lets nothing happen after now", async () => {
    for (const { decisions, employmentStart } of await world.db.read.select().from(supportCases)) {
      const granted = decisions.find(({ outcome }) => outcome === "granted");
      if (granted && employmentStart) expect(granted.decidedOn < employmentStart).toBe(true);
    }
    const now = new Date().toISOString();
    expect(await world.db.read.$count(history, gt(history.at, now))).toBe(0);
    expect(await world.db.read.$count(followups, gt(followups.doneAt, now))).toBe(0);
  });

  it("is the same region the next time, apart from ids and the clock", async () => {
    const again = await openWorld();
    await seedRegion(again.db);
    expect(await tellOf(again)).toEqual(await tellOf(world));
    await again.close();
  }, 300_000);

  it("has shown nobody in less company than k, in any unit", async () => {
    const shown = await world.db.read
      .select({ unitId: profiles.unitId, classKey: profiles.classKey, members: count(), k: units.k })
      .from(profiles)
      .innerJoin(units, eq(units.id, profiles.unitId))
      .groupBy(profiles.unitId, profiles.classKey);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((row) => row.members < row.k)).toEqual([]);
  });

  it("leaves no mail about the past to be sent, and personas of each role to be", async () => {
    expect((await world.db.read.select().from(outbox)).filter((event) => event.doneAt === null)).toEqual([]);
    const personas = await listPersonas(world.db.read);
    expect(personas.length).toBeLessThanOrEqual(12);
    const roles = personas.map((persona) => persona.role);
    expect(new Set(roles)).toEqual(new Set(["employer", "broker", "caseworker", "participant", "manager"]));
  });

  it("is not played twice", async () => {
    expect(await seedRegion(world.db)).toBe("already");
    expect(await rows(companies)).toBe(40);
  });
});

/** Everything that happened and every follow-up, told without ids and times of day. */
async function tellOf({ db }: World): Promise<string[]> {
  const told = await db.read.select().from(history);
  const held = await db.read.select().from(followups);
  const cases = await db.read.select().from(supportCases);
  return [
    ...told.map(({ at, subjectType, act, fromState, toState, reason, byRole, onBehalfOf }) =>
      JSON.stringify([swedishDate(at), subjectType, act, fromState, toState, reason, byRole, onBehalfOf]),
    ),
    ...held.map(({ dueDate, kind, record }) =>
      JSON.stringify([dueDate, kind, record && { ...record, agreementId: null }]),
    ),
    ...cases.map(({ scheme, state, decisions, plannedStart, employmentStart, endReason }) =>
      JSON.stringify([scheme, state, decisions, plannedStart, employmentStart, endReason]),
    ),
  ].sort();
}

describe("a database that is not a demo", () => {
  it("is refused and left alone, and has no role switcher", async () => {
    const world = await openWorld();
    await world.unit();
    await expect(seedRegion(world.db)).rejects.toThrow("inte en demo");
    expect(await world.db.read.$count(companies)).toBe(0);
    expect(await world.db.read.$count(installation)).toBe(0);
    expect(await listPersonas(world.db.read)).toEqual([]);
    await world.close();
  });
});
