import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { VERIFICATION_CHECKS, type VerificationCheck } from "#app/domain/company/verification.ts";
import { blockCompany } from "#app/services/company/block-company.server.ts";
import { declareConflict } from "#app/services/company/declare-conflict.server.ts";
import { endConflict } from "#app/services/company/end-conflict.server.ts";
import { unblockCompany } from "#app/services/company/unblock-company.server.ts";
import { verifyCompany } from "#app/services/company/verify-company.server.ts";
import { resumePlacement } from "#app/services/placement/resume-placement.server.ts";
import { auditLog, companies, history, placements } from "#db/schema/index.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { claimedCompany, verifiedCompany } from "#tests/factories/company.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const checked = (checks: VerificationCheck[] = [...VERIFICATION_CHECKS]) => ({
  checks,
  numberSource: "business-register" as const,
});

describe("verifying a company", () => {
  let world: World;
  let broker: Actor;
  beforeAll(async () => {
    world = await openWorld();
    broker = await world.person("broker", { unitId: await world.unit() });
  });
  afterAll(() => world.close());

  const row = async (companyId: string) =>
    (await world.db.read.select().from(companies).where(eq(companies.id, companyId)))[0];
  const found = async () =>
    (await sqliteEngine.query(world.db.read, "placements", { text: "växthuset" })).hits.map(({ id }) => id);

  it("needs the whole checklist: called back, authority to sign, place known, no business ban", async () => {
    const { companyId } = await claimedCompany(world);
    for (const left of VERIFICATION_CHECKS) {
      const most = VERIFICATION_CHECKS.filter((check) => check !== left);
      expect(
        await verifyCompany(world.as(broker), { companyId, version: 1, ...checked(most) }),
      ).toMatchObject({ ok: false, failure: "unmet", detail: { guard: "checklist_complete" } });
    }
    expect((await row(companyId))?.state).toBe("claimed");
    expect((await verifyCompany(world.as(broker), { companyId, version: 1, ...checked() })).ok).toBe(true);
    expect(await row(companyId)).toMatchObject({
      state: "verified",
      version: 2,
      verifiedBy: broker.userId,
      unitId: broker.unitId,
    });
  });

  it("keeps who made each check, on what day and where the number came from", async () => {
    const { companyId } = await claimedCompany(world);
    await verifyCompany(world.as(broker), { companyId, version: 1, ...checked() });
    expect((await row(companyId))?.checks?.[0]).toEqual({
      check: "called-back",
      doneBy: broker.userId,
      on: "2026-11-23",
      numberSource: "business-register",
    });
  });

  it("leaves a line in the timeline and in the access log, and tells the employer without naming anybody", async () => {
    const { companyId } = await claimedCompany(world, { email: "karin@provbygden.example" });
    const { mailbox, deliver } = outboxOf(world);
    await verifyCompany(world.as(broker), { companyId, version: 1, ...checked() });
    await deliver();
    const events = await world.db.read.select().from(history).where(eq(history.subjectId, companyId));
    expect(events).toMatchObject([{ act: "verify", fromState: "claimed", toState: "verified" }]);
    const logged = await world.db.read
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, companyId), eq(auditLog.act, "company.verify")));
    expect(logged).toHaveLength(1);
    const [mail] = (await mailbox.list()).filter(({ to }) => to === "karin@provbygden.example");
    expect(mail).toBeDefined();
    expect(JSON.stringify(mail)).not.toContain("Provbygdens");
  });

  it("is refused to a broker who belongs to the company, and to one who has declared an interest until it is taken back", async () => {
    const { companyId } = await claimedCompany(world);
    const own = { ...broker, userId: (await world.person("employer", { companyId })).userId };
    const unmet = { ok: false, failure: "unmet", detail: { guard: "no_conflict_of_interest" } };
    expect(await verifyCompany(world.as(own), { companyId, version: 1, ...checked() })).toMatchObject(unmet);
    await declareConflict(world.as(broker), { companyId });
    expect(await verifyCompany(world.as(broker), { companyId, version: 1, ...checked() })).toMatchObject(
      unmet,
    );
    await endConflict(world.as(broker), { companyId });
    expect((await verifyCompany(world.as(broker), { companyId, version: 1, ...checked() })).ok).toBe(true);
  });

  it("is done by brokers only", async () => {
    const { companyId, employer } = await claimedCompany(world);
    const others = [
      employer,
      await world.person("caseworker", { unitId: broker.unitId }),
      await world.person("manager", { unitId: broker.unitId }),
    ];
    for (const other of others)
      expect(await verifyCompany(world.as(other), { companyId, version: 1, ...checked() })).toMatchObject({
        failure: "not_found",
      });
    expect(
      await verifyCompany(world.as(broker, "low"), { companyId, version: 1, ...checked() }),
    ).toMatchObject({ failure: "needs_assurance" });
  });

  it("loses safely to somebody who was first", async () => {
    const { companyId } = await claimedCompany(world);
    const both = await Promise.all(
      [1, 2].map(() => verifyCompany(world.as(broker), { companyId, version: 1, ...checked() })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      await blockCompany(world.as(broker), { companyId, version: 1, reason: "business-ban" }),
    ).toMatchObject({ failure: "stale" });
  });

  it("a block takes the company's placements out of sight and out of the search at once", async () => {
    const company = await verifiedCompany(world);
    const placementId = await publishedPlacement(world, company);
    expect(await found()).toContain(placementId);
    const blocked = await blockCompany(world.as(broker), {
      companyId: company.companyId,
      version: 2,
      reason: "work-environment",
    });
    expect(blocked.ok).toBe(true);
    expect(await found()).not.toContain(placementId);
    const [placement] = await world.db.read.select().from(placements).where(eq(placements.id, placementId));
    expect(placement).toMatchObject({ state: "paused", version: 4 });
    expect(await resumePlacement(world.as(company.employer), { placementId, version: 4 })).toMatchObject({
      failure: "unmet",
    });
  });

  it("a block is lifted by the checklist made anew, and nothing comes back by itself", async () => {
    const company = await verifiedCompany(world);
    const { companyId } = company;
    const placementId = await publishedPlacement(world, company);
    await blockCompany(world.as(broker), { companyId, version: 2, reason: "wrong-details" });
    expect(
      await unblockCompany(world.as(broker), { companyId, version: 3, ...checked(["called-back"]) }),
    ).toMatchObject({ failure: "unmet" });
    expect((await unblockCompany(world.as(broker), { companyId, version: 3, ...checked() })).ok).toBe(true);
    expect(await row(companyId)).toMatchObject({ state: "verified", blockedReason: null });
    expect(await found()).not.toContain(placementId);
  });
});
