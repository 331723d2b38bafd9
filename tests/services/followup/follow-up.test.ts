import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FinalRecord } from "#app/domain/followup/final-record.ts";
import { followUpForm } from "#app/domain/followup/follow-up-form.ts";
import { activateDue } from "#app/services/agreement/follow-dates.server.ts";
import { listDueFollowUps } from "#app/services/followup/list-due-follow-ups.server.ts";
import { readFollowUp } from "#app/services/followup/read-follow-up.server.ts";
import { recordFinal, recordFollowUp } from "#app/services/followup/record-follow-up.server.ts";
import { auditLog, followups } from "#db/schema/index.ts";
import { agreementScene, signedByAll } from "#tests/factories/agreement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const FINAL: FinalRecord = {
  tasks: "Vattnat och planterat.",
  adaptations: "En uppgift i taget fungerade bra.",
  hoursPlanned: 400,
  hoursAttended: 372.5,
  supervision: "now-and-then",
  cooperation: "Hjälper gärna andra.",
  strengths: "Noggrann.",
  development: "Att säga till när något tar slut.",
  steps: ["more-hours"],
  handledareWords: "Vi vill gärna fortsätta tillsammans.",
  participantWords: "Jag har lärt mig mycket.",
  summary: "Redo för arbete på deltid.",
};

describe("follow-ups of an agreement", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
  });
  afterAll(() => world.close());

  async function running() {
    world.at("2026-11-23T08:00:00.000Z");
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    world.at("2027-01-11T08:00:00.000Z");
    await activateDue({ read: world.db.read, write: world.db.write, now: world.now() });
    world.at("2027-01-19T08:00:00.000Z");
    const rows = await world.db.read.select().from(followups).where(eq(followups.agreementId, agreementId));
    const id = (dueDate: string) => rows.find((row) => row.dueDate === dueDate)!.id;
    return { scene, agreementId, id };
  }

  const form = (change: Record<string, unknown> = {}) =>
    followUpForm.parse({
      version: 1,
      on: "2027-01-18",
      how: "at-workplace",
      present: ["participant", "handledare"],
      hoursPlanned: "20",
      hoursAttended: "18,5",
      worksWell: "Kommer i tid.",
      steps: ["comes-on-time"],
      develop: "Köra åkgräsklippare",
      ...change,
    });

  it("come to those whose they are, the late ones first, without a name", async () => {
    const { scene, agreementId } = await running();
    const due = await listDueFollowUps(world.as(scene.caseworker));
    expect(due).toMatchObject([{ agreementId, dueDate: "2027-01-18", kind: "follow-up", late: true }]);
    expect(JSON.stringify(due)).not.toContain("Amina");
    const other = await agreementScene(world);
    expect(await listDueFollowUps(world.as(other.caseworker))).toEqual([]);
    expect(await listDueFollowUps(world.as(scene.employer))).toEqual([]);
  });

  it("are written down once, with hours, steps and a goal, and can plan one more", async () => {
    const { scene, agreementId, id } = await running();
    const followUpId = id("2027-01-18");
    const input = { agreementId, followUpId, form: form({ nextOn: "2027-01-25" }) };
    expect((await recordFollowUp(world.as(scene.caseworker), input)).ok).toBe(true);
    expect(await recordFollowUp(world.as(scene.broker), input)).toMatchObject({ failure: "stale" });
    const page = await readFollowUp(world.as(scene.broker), { agreementId, followUpId });
    expect(page.ok && page.value.record).toMatchObject({
      hoursAttended: 18.5,
      steps: ["comes-on-time"],
      goals: [{ develop: "Köra åkgräsklippare", status: "open" }],
    });
    const due = await listDueFollowUps(world.as(scene.broker));
    expect(due.map(({ dueDate }) => dueDate)).toContain("2027-01-25");
  });

  it("are held with the participant, and not before they have been", async () => {
    expect(() => form({ present: ["handledare"] })).toThrow("participantMissing");
    const { scene, agreementId, id } = await running();
    const early = { agreementId, followUpId: id("2027-01-18"), form: form({ on: "2027-01-20" }) };
    expect(await recordFollowUp(world.as(scene.caseworker), early)).toMatchObject({ failure: "future" });
  });

  it("end with a summing up that has the participant's own words", async () => {
    const { scene, agreementId, id } = await running();
    const followUpId = id("2027-06-30");
    const input = { agreementId, followUpId, version: 1, record: FINAL };
    expect((await recordFinal(world.as(scene.caseworker), input)).ok).toBe(true);
    const page = await readFollowUp(world.as(scene.caseworker), { agreementId, followUpId });
    expect(page.ok && page.value.finalRecord).toEqual(FINAL);
    const raw = await world.db.read.all<{ record: string }>("select record from followups where id = ?", [
      followUpId,
    ]);
    expect(raw[0]?.record).not.toContain("Noggrann");
  });

  it("are not found by others, and each reading is logged", async () => {
    const { scene, agreementId, id } = await running();
    const followUpId = id("2027-01-18");
    const other = await agreementScene(world);
    for (const actor of [other.broker, other.caseworker, scene.employer, scene.participant.actor]) {
      expect(await readFollowUp(world.as(actor), { agreementId, followUpId })).toMatchObject({
        failure: "not_found",
      });
    }
    await readFollowUp(world.as(scene.caseworker), { agreementId, followUpId });
    const logged = await world.db.read.select().from(auditLog).where(eq(auditLog.subjectId, followUpId));
    expect(logged).toMatchObject([{ act: "followup.read", participantId: scene.participant.participantId }]);
  });
});
