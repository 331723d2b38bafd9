import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { unitSettingsForm } from "#app/domain/anonymity/unit-settings-form.ts";
import { readUnitSettings } from "#app/services/manager/read-unit-settings.server.ts";
import { saveUnitSettings } from "#app/services/manager/save-unit-settings.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { auditLog, profileLinks, profiles, units } from "#db/schema/index.ts";
import { expectGateHolds } from "#tests/factories/gate.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("the settings of a unit", () => {
  let world: World;
  let unitId: string;
  let manager: Actor;
  beforeEach(async () => {
    await world?.close();
    world = await openWorld();
    unitId = await world.unit();
    manager = await world.person("manager", { unitId });
    const caseworker = await world.person("caseworker", { unitId });
    for (let person = 0; person < 4; person += 1) {
      const { participantId } = await participantOf(world, { unitId, caseworker });
      expect((await approveProfile(world.as(caseworker), { participantId })).ok).toBe(true);
    }
  });
  afterAll(() => world.close());

  const save = async (changes: { candidateSearch?: "anonymous" | "placementsOnly"; k?: number }) => {
    const now = await readUnitSettings(world.as(manager));
    if (!now.ok) throw new Error(now.failure);
    return saveUnitSettings(world.as(manager), { ...now.value, ...changes });
  };
  const shown = () => world.db.read.select().from(profiles).where(eq(profiles.unitId, unitId));

  it("take every card out at once when people are not to be searched, and keep the approvals", async () => {
    expect(await shown()).toHaveLength(4);
    expect(await save({ candidateSearch: "placementsOnly" })).toEqual({ ok: true, value: null });
    expect(await shown()).toEqual([]);
    expect(await expectGateHolds(world, unitId)).toEqual([]);
    const links = await world.db.read.select().from(profileLinks);
    expect(links.map(({ state, reason }) => [state, reason])).toEqual(
      Array(4).fill(["suppressed", "unit_setting"]),
    );
  });

  it("let everybody back through the gate under new aliases when people are searched again", async () => {
    const before = new Set((await shown()).flatMap(({ id, alias }) => [id, alias]));
    await save({ candidateSearch: "placementsOnly" });
    await save({ candidateSearch: "anonymous" });
    const after = await expectGateHolds(world, unitId);
    expect(after).toHaveLength(4);
    for (const { profileId, alias } of after) expect(before.has(profileId) || before.has(alias)).toBe(false);
  });

  it("hide every class that is smaller than the new k, in the same transaction", async () => {
    await save({ k: 5 });
    expect(await shown()).toEqual([]);
    await save({ k: 4 });
    expect(await expectGateHolds(world, unitId)).toHaveLength(4);
  });

  it("never let k below three", () => {
    const posted = { version: 1, candidateSearch: "anonymous" };
    expect(unitSettingsForm.safeParse({ ...posted, k: 2 }).success).toBe(false);
    expect(unitSettingsForm.safeParse({ ...posted, k: 3.5 }).success).toBe(false);
    expect(unitSettingsForm.safeParse({ ...posted, k: 3 }).success).toBe(true);
  });

  it("are written in the log with what they became, and refused to who read them before a colleague's change", async () => {
    const old = await readUnitSettings(world.as(manager));
    await save({ k: 4 });
    const log = await world.db.read.select().from(auditLog).where(eq(auditLog.act, "unit.settings"));
    expect(log).toMatchObject([
      { actorUserId: manager.userId, subjectId: unitId, detail: { candidateSearch: "anonymous", k: 4 } },
    ]);
    expect(old.ok && (await saveUnitSettings(world.as(manager), old.value))).toMatchObject({
      failure: "stale",
    });
  });

  it("are the unit's own manager's alone", async () => {
    const other = await world.unit();
    for (const role of ["broker", "caseworker"] as const) {
      const colleague = await world.person(role, { unitId });
      expect(await readUnitSettings(world.as(colleague))).toMatchObject({ failure: "not_found" });
      expect(
        await saveUnitSettings(world.as(colleague), { version: 1, candidateSearch: "anonymous", k: 3 }),
      ).toMatchObject({ failure: "not_found" });
    }
    const elsewhere = await world.person("manager", { unitId: other });
    await saveUnitSettings(world.as(elsewhere), { version: 1, candidateSearch: "placementsOnly", k: 9 });
    const [mine] = await world.db.read.select().from(units).where(eq(units.id, unitId));
    expect(mine).toMatchObject({ candidateSearch: "anonymous", k: 3 });
  });
});
