import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activateDue, completeDue } from "#app/services/agreement/follow-dates.server.ts";
import { moveAgreement } from "#app/services/agreement/move-agreement.server.ts";
import { readAgreementAsStaff } from "#app/services/agreement/read-agreement-as-staff.server.ts";
import { companies, followups, placements } from "#db/schema/index.ts";
import {
  type AgreementScene,
  agreementRow,
  agreementScene,
  signedByAll,
  versionOf,
} from "#tests/factories/agreement.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
const FIRST_DAY = "2027-01-11T06:00:00.000Z";
const LAST_DAY = "2027-06-30T06:00:00.000Z";
const DAY_AFTER = "2027-07-01T06:00:00.000Z";

describe("an agreement through time", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  beforeEach(() => world.at(START));
  afterAll(() => world.close());

  const system = () => ({ read: world.db.read, write: world.db.write, now: world.now() });
  const stateOf = async (id: string) => (await agreementRow(world, id)).state;
  const planned = (id: string) =>
    world.db.read
      .select({ dueDate: followups.dueDate, kind: followups.kind })
      .from(followups)
      .where(eq(followups.agreementId, id))
      .orderBy(asc(followups.dueDate));

  async function active(): Promise<{ scene: AgreementScene; agreementId: string }> {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    world.at(FIRST_DAY);
    await activateDue(system());
    return { scene, agreementId };
  }

  it("is not active before its first day, and is on it", async () => {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    world.at("2027-01-10T22:59:00.000Z");
    await activateDue(system());
    expect(await stateOf(agreementId)).toBe("signed");
    // 11 January has begun in Sweden, an hour before it has in UTC.
    world.at("2027-01-10T23:01:00.000Z");
    await activateDue(system());
    expect(await stateOf(agreementId)).toBe("active");
  });

  it("plans the follow-ups once when it begins, the last day being the summing up", async () => {
    const { agreementId } = await active();
    await activateDue(system());
    const plan = await planned(agreementId);
    expect(plan.at(0)).toEqual({ dueDate: "2027-01-18", kind: "follow-up" });
    expect(plan.at(-1)).toEqual({ dueDate: "2027-06-30", kind: "final" });
    expect(plan.filter(({ kind }) => kind === "final")).toHaveLength(1);
    expect(plan).toHaveLength(7);
  });

  it("is not active past the end of AF's decision, nor with a register extract that nobody has shown", async () => {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene, { registerExtractRequired: true });
    world.at(FIRST_DAY);
    await activateDue(system());
    expect(await stateOf(agreementId)).toBe("signed");
    const page = await readAgreementAsStaff(world.as(scene.broker), { agreementId });
    expect(page.ok && page.value.cannotStart).toEqual(["register_extract_settled"]);
    world.at("2027-07-11T06:00:00.000Z");
    const late = await readAgreementAsStaff(world.as(scene.broker), { agreementId });
    expect(late.ok && late.value.cannotStart).toContain("decision_valid_today");
  });

  it("begins as soon as the last has signed, when the first day is here", async () => {
    const scene = await agreementScene(world);
    const start = { from: "2026-11-23", decisionFrom: "2026-11-20", to: "2027-03-31" };
    const { agreementId } = await signedByAll(world, scene, {
      ...start,
      hoursSteps: [],
      followUpDates: [],
    });
    await outboxOf(world).deliver();
    expect(await stateOf(agreementId)).toBe("active");
  });

  it("is completed the day after its last day, also when the daily run was missed", async () => {
    const { agreementId } = await active();
    world.at(LAST_DAY);
    await completeDue(system());
    expect(await stateOf(agreementId)).toBe("active");
    world.at("2027-07-20T06:00:00.000Z");
    await completeDue(system());
    expect(await stateOf(agreementId)).toBe("completed");
    await completeDue(system());
    expect((await agreementRow(world, agreementId)).endedBy).toBe("system");
  });

  it("is paused and resumed with a reason, but not resumed past its end", async () => {
    const { scene, agreementId } = await active();
    const move = async (input: { act: "pause"; reason: "leave" } | { act: "resume" }) =>
      moveAgreement(world.as(scene.broker), {
        agreementId,
        version: await versionOf(world, agreementId),
        ...input,
      });
    expect(await move({ act: "pause", reason: "leave" })).toMatchObject({ value: { state: "paused" } });
    expect(await move({ act: "resume" })).toMatchObject({ value: { state: "active" } });
    await move({ act: "pause", reason: "leave" });
    world.at(DAY_AFTER);
    expect(await move({ act: "resume" })).toMatchObject({ failure: "unmet" });
  });

  it("is interrupted with a reason and by whom: the seat is free and the summing up is due", async () => {
    const { scene, agreementId } = await active();
    const version = await versionOf(world, agreementId);
    const ended = await moveAgreement(world.as(scene.caseworker), {
      agreementId,
      version,
      act: "interrupt",
      reason: "job-here",
    });
    expect(ended).toMatchObject({ value: { state: "interrupted" } });
    expect(await agreementRow(world, agreementId)).toMatchObject({
      endReason: "job-here",
      endedBy: scene.caseworker.userId,
    });
    expect(await planned(agreementId)).toEqual([{ dueDate: "2027-01-11", kind: "final" }]);
    const [placement] = await world.db.read
      .select({ taken: placements.seatsTaken })
      .from(placements)
      .where(eq(placements.id, scene.placementId));
    expect(placement?.taken).toBe(0);
  });

  it("is cancelled before its start only, and loses safely with an old version", async () => {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    const cancel = (version: number) =>
      moveAgreement(world.as(scene.broker), {
        agreementId,
        version,
        act: "cancel",
        reason: "started-job",
      });
    const version = await versionOf(world, agreementId);
    expect(await cancel(version - 1)).toMatchObject({ failure: "stale" });
    expect(await cancel(version)).toMatchObject({ value: { state: "cancelled" } });
    const running = await active();
    expect(
      await moveAgreement(world.as(running.scene.broker), {
        agreementId: running.agreementId,
        version: await versionOf(world, running.agreementId),
        act: "cancel",
        reason: "started-job",
      }),
    ).toMatchObject({ failure: "not_open" });
  });

  it("does not begin at a company that has been blocked meanwhile", async () => {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    await world.db.write((tx) =>
      tx.update(companies).set({ state: "blocked" }).where(eq(companies.id, scene.company.companyId)),
    );
    world.at(FIRST_DAY);
    await activateDue(system());
    expect(await stateOf(agreementId)).toBe("signed");
  });
});
