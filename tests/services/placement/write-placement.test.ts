import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DRAFT_STEPS, type PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { closePlacement } from "#app/services/placement/close-placement.server.ts";
import { confirmPlacement } from "#app/services/placement/confirm-placement.server.ts";
import { copyPlacement } from "#app/services/placement/copy-placement.server.ts";
import { listOwnPlacements } from "#app/services/placement/list-own-placements.server.ts";
import { pausePlacement } from "#app/services/placement/pause-placement.server.ts";
import { readOwnPlacement } from "#app/services/placement/read-own-placement.server.ts";
import { resumePlacement } from "#app/services/placement/resume-placement.server.ts";
import { saveStep } from "#app/services/placement/save-step.server.ts";
import { startDraft } from "#app/services/placement/start-draft.server.ts";
import { submitPlacement } from "#app/services/placement/submit-placement.server.ts";
import { withdrawPlacement } from "#app/services/placement/withdraw-placement.server.ts";
import { auditLog, history, outbox, placements, proposals } from "#db/schema/index.ts";
import { type CompanyMade, claimedCompany, verifiedCompany } from "#tests/factories/company.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { placementDraft, placementOf, publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

let world: World;
let own: CompanyMade;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  own = await verifiedCompany(world);
});

const rowOf = async (id: string) => {
  const [row] = await world.db.read.select().from(placements).where(eq(placements.id, id));
  if (!row) throw new Error("no such placement");
  return row;
};
const searched = () => world.db.read.all<{ id: string }>("SELECT id FROM search_placements_doc", []);
const inSearch = async (id: string) => (await searched()).some((row) => row.id === id);

describe("writing a placement", () => {
  it("saves each step by itself until it is whole, and hands it in", async () => {
    const ctx = world.as(own.employer);
    const started = await startDraft(ctx, own);
    if (!started.ok) throw new Error(started.failure);
    const { placementId } = started.value;
    const whole: PlacementDraft = placementDraft();
    expect((await rowOf(placementId)).content.place).toMatchObject({ locality: "Osby" });
    expect(await submitPlacement(ctx, { placementId, version: 1 })).toEqual({
      ok: false,
      failure: "unmet",
      detail: { guard: "steps_complete" },
    });

    for (const [at, step] of DRAFT_STEPS.entries())
      expect(await saveStep(ctx, { placementId, step, version: at + 1, content: whole[step] })).toEqual({
        ok: true,
        value: { version: at + 2 },
      });
    const row = await rowOf(placementId);
    expect(row.content).toEqual(whole);
    expect(row).toMatchObject({ title: "Hjälp i växthuset", kommun: "1273", seats: 2 });

    expect(await submitPlacement(ctx, { placementId, version: row.version })).toMatchObject({
      ok: true,
      value: { state: "submitted" },
    });
    const events = await world.db.read.select().from(history).where(eq(history.subjectId, placementId));
    expect(events.map(({ act }) => act)).toEqual(["start", "submit"]);
    const topics = await world.db.read.select().from(outbox).where(eq(outbox.topic, "placement.changed"));
    expect(topics.map(({ payload }) => payload.placementId)).toContain(placementId);
  });

  it("may be handed in before the company is verified, and is not published by it", async () => {
    const company = await claimedCompany(world);
    const placementId = await placementOf(world, company);
    expect(await submitPlacement(world.as(company.employer), { placementId, version: 1 })).toMatchObject({
      ok: true,
    });
    expect(await rowOf(placementId)).toMatchObject({ state: "submitted", publishedAt: null });
    expect(await inSearch(placementId)).toBe(false);
  });

  it("is closed to writing once it is handed in", async () => {
    const placementId = await placementOf(world, own, { state: "submitted" });
    const save = { placementId, version: 1, step: "contact", content: {} } as const;
    expect(await saveStep(world.as(own.employer), save)).toEqual({ ok: false, failure: "not_open" });
  });

  it("loses safely against a save that was first", async () => {
    const placementId = await placementOf(world, own);
    const ctx = world.as(own.employer);
    const save = (title: string) =>
      saveStep(ctx, { placementId, version: 1, step: "kind-and-tasks", content: { title } });
    const both = await Promise.all([save("Först"), save("Sedan")]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, failure: "stale" });
    expect((await rowOf(placementId)).version).toBe(2);
  });

  it("refuses codes of no occupation and no kommun, and names the field", async () => {
    const placementId = await placementOf(world, own);
    const ctx = world.as(own.employer);
    const before = await rowOf(placementId);
    for (const [step, content, field] of [
      ["occupation", { occupation: "9999" }, "occupation"],
      ["occupation", { occupation: "6112", furtherOccupations: ["0000"] }, "furtherOccupations"],
      ["place", { kommun: "9999" }, "kommun"],
    ] as const)
      expect(await saveStep(ctx, { placementId, version: 1, step, content })).toEqual({
        ok: false,
        failure: "unknown_code",
        detail: { field },
      });
    expect(await rowOf(placementId)).toEqual(before);
  });

  it("begins a copy as a draft of its own, without the old dates", async () => {
    const placementId = await publishedPlacement(world, own);
    const copied = await copyPlacement(world.as(own.employer), { placementId });
    if (!copied.ok) throw new Error(copied.failure);
    const row = await rowOf(copied.value.placementId);
    expect(row).toMatchObject({ state: "draft", title: "Hjälp i växthuset", startDate: null, version: 1 });
    expect(row.content["hours-and-dates"]).not.toHaveProperty("endDate");
  });
});

describe("another company's employer", () => {
  it("meets not_found for everything about a placement, as if it did not exist", async () => {
    const placementId = await placementOf(world, own);
    const stranger = world.as((await verifiedCompany(world)).employer);
    const before = await rowOf(placementId);
    const refused = { ok: false, failure: "not_found" };
    const move = { placementId, version: 1, reason: "plans-changed" };
    expect(await readOwnPlacement(stranger, placementId)).toEqual(refused);
    expect(
      await saveStep(stranger, { placementId, version: 1, step: "contact", content: { contactName: "X" } }),
    ).toEqual(refused);
    for (const act of [
      submitPlacement,
      pausePlacement,
      resumePlacement,
      confirmPlacement,
      closePlacement,
      withdrawPlacement,
    ])
      expect(await act(stranger, move)).toEqual(refused);
    expect(await copyPlacement(stranger, { placementId })).toEqual(refused);
    expect(await startDraft(stranger, own)).toEqual(refused);
    expect(await rowOf(placementId)).toEqual(before);
    const list = await listOwnPlacements(stranger);
    expect(list).toEqual({ ok: true, value: [] });
  });

  it.each(["participant", "caseworker", "manager", "handledare"] as const)(
    "and a %s do too",
    async (role) => {
      const placementId = await placementOf(world, own);
      const ctx = world.as(await world.person(role, { companyId: own.companyId }));
      expect(await readOwnPlacement(ctx, placementId)).toEqual({ ok: false, failure: "not_found" });
      expect(await submitPlacement(ctx, { placementId, version: 1 })).toEqual({
        ok: false,
        failure: "not_found",
      });
    },
  );
});

describe("an employer's moves", () => {
  it("take a placement out of the search and put it back, in the same moment as the state", async () => {
    const placementId = await publishedPlacement(world, own);
    const ctx = world.as(own.employer);
    const { version } = await rowOf(placementId);
    expect(await inSearch(placementId)).toBe(true);
    expect(await pausePlacement(ctx, { placementId, version })).toMatchObject({ ok: true });
    expect(await inSearch(placementId)).toBe(false);
    expect(await resumePlacement(ctx, { placementId, version: version + 1 })).toMatchObject({ ok: true });
    expect(await inSearch(placementId)).toBe(true);
  });

  it("never show a placement again while the company is not verified", async () => {
    const company = await claimedCompany(world);
    const placementId = await placementOf(world, company, { state: "paused", publishedAt: world.now() });
    expect(await resumePlacement(world.as(company.employer), { placementId, version: 1 })).toEqual({
      ok: false,
      failure: "unmet",
      detail: { guard: "company_verified" },
    });
  });

  it("need a reason to withdraw, and then end the proposals that were on their way", async () => {
    const placementId = await publishedPlacement(world, own);
    const { version } = await rowOf(placementId);
    await world.db.write((tx) => tx.insert(proposals).values(presented(placementId)));
    const ctx = world.as(own.employer);
    expect(await withdrawPlacement(ctx, { placementId, version })).toEqual({
      ok: false,
      failure: "reason_missing",
    });
    expect(await inSearch(placementId)).toBe(true);
    expect(await withdrawPlacement(ctx, { placementId, version, reason: "plans-changed" })).toMatchObject({
      ok: true,
    });
    expect(await inSearch(placementId)).toBe(false);
    const [proposal] = await world.db.read
      .select()
      .from(proposals)
      .where(eq(proposals.placementId, placementId));
    expect(proposal).toMatchObject({ state: "ended", endReason: "placement-closed" });
    expect(proposal?.identityPreApproved).toBe(false);
  });

  it("do nothing on an old version: a double press loses safely", async () => {
    const placementId = await publishedPlacement(world, own);
    const ctx = world.as(own.employer);
    const { version } = await rowOf(placementId);
    await pausePlacement(ctx, { placementId, version });
    expect(await resumePlacement(ctx, { placementId, version })).toEqual({ ok: false, failure: "stale" });
    expect(await rowOf(placementId)).toMatchObject({ state: "paused" });
  });

  it("are not those of the broker: an employer can't publish or return", async () => {
    const placementId = await placementOf(world, own, { state: "submitted" });
    const read = await readOwnPlacement(world.as(own.employer), placementId);
    if (!read.ok) throw new Error(read.failure);
    expect(read.value.acts.map(({ act }) => act)).toEqual(["withdraw"]);
  });
});

describe("a broker who writes on the employer's word", () => {
  it("is written down as such, with how it came, and the employer is told", async () => {
    const company = await verifiedCompany(world, { email: "karin@provbygden.example" });
    const broker = await world.person("broker", { unitId: await world.unit() });
    const started = await startDraft(world.as(broker), company);
    if (!started.ok) throw new Error(started.failure);
    const { placementId } = started.value;
    await world.db.write((tx) =>
      tx.update(placements).set({ content: placementDraft() }).where(eq(placements.id, placementId)),
    );
    const result = await submitPlacement(world.as(broker), { placementId, version: 1, via: "call" });
    expect(result.ok).toBe(true);
    expect(await rowOf(placementId)).toMatchObject({ viaStaff: true, unitId: broker.unitId });
    const events = await world.db.read.select().from(history).where(eq(history.subjectId, placementId));
    expect(events.at(-1)).toMatchObject({
      act: "submit",
      byRole: "broker",
      onBehalfOf: "employer",
      via: "call",
    });
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const [mail] = await mailbox.list({ to: "karin@provbygden.example" });
    expect(mail?.text).toContain(`/arbetsgivare/platser/${placementId}`);
    expect(mail?.text).not.toContain("växthus");
  });
});

describe("Mina platser", () => {
  it("puts first what waits on the employer: answers, then what came back, then drafts", async () => {
    const closed = await placementOf(world, own, { state: "closed" });
    const open = await publishedPlacement(world, own);
    const draft = await placementOf(world, own, { draft: { contact: {} } });
    const returned = await placementOf(world, own, { state: "returned" });
    const asked = await publishedPlacement(world, own);
    await world.db.write((tx) => tx.insert(proposals).values(presented(asked)));
    const list = await listOwnPlacements(world.as(own.employer));
    if (!list.ok) throw new Error(list.failure);
    expect(list.value.map(({ id }) => id)).toEqual([asked, returned, draft, open, closed]);
    expect(list.value[0]).toMatchObject({ proposalsWaiting: 1, waitsOnEmployer: true });
    expect(list.value[2]).toMatchObject({ stepsLeft: 1, waitsOnEmployer: true });
    expect(list.value[3]).toMatchObject({ waitsOnEmployer: false });
  });
});

describe("what is logged and sent of a placement", () => {
  it("holds ids and step names, never what was written", async () => {
    const placementId = await placementOf(world, own);
    await saveStep(world.as(own.employer), {
      placementId,
      version: 1,
      step: "contact",
      content: { contactName: "Hemlige Arne", contactPhone: "070-123 45 67" },
    });
    const rows = await world.db.read.select().from(auditLog).where(eq(auditLog.subjectId, placementId));
    const events = await world.db.read.select().from(outbox);
    expect(rows.map(({ act }) => act)).toEqual(["placement.save-step"]);
    expect(JSON.stringify([rows, events])).not.toMatch(/Arne|070-123/);
  });

  it("names nobody in what the public will read", async () => {
    const placementId = await placementOf(world, own);
    const read = await readOwnPlacement(world.as(own.employer), placementId);
    if (!read.ok) throw new Error(read.failure);
    expect(JSON.stringify(read.value.preview)).not.toMatch(/Karin|Olle|0479-123 45/);
  });
});

/** A proposal that waits on the employer; its card is not read here. */
function presented(placementId: string): typeof proposals.$inferInsert {
  const hidden = { rung: 0, label: "", values: [] };
  return {
    id: `forslag-${placementId}`,
    placementId,
    companyId: own.companyId,
    unitId: "enhet",
    state: "presented",
    alias: "Björk 1000",
    snapshot: {
      attributes: hidden as never,
      traits: {},
      conditions: [],
      phrases: [],
    },
    match: {} as never,
    source: "broker",
    createdBy: own.employer.userId,
    createdAt: world.now(),
    changedAt: world.now(),
    identityPreApproved: true,
  };
}
