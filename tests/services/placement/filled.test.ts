import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { moveAgreement } from "#app/services/agreement/move-agreement.server.ts";
import { closeEnded } from "#app/services/placement/close-ended.server.ts";
import { closePlacement } from "#app/services/placement/close-placement.server.ts";
import { listOwnPlacements } from "#app/services/placement/list-own-placements.server.ts";
import { readOwnPlacement } from "#app/services/placement/read-own-placement.server.ts";
import { resumePlacement } from "#app/services/placement/resume-placement.server.ts";
import { history, placements } from "#db/schema/index.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import {
  type AgreementScene,
  agreedProposal,
  agreementScene,
  drafted,
  versionOf,
} from "#tests/factories/agreement.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
const LAST_DAY = "2027-06-30T05:00:00.000Z";
const DAY_AFTER = "2027-07-01T05:00:00.000Z";

describe("a placement with all its seats taken", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  beforeEach(() => world.at(START));
  afterAll(() => world.close());

  const system = () => ({ read: world.db.read, write: world.db.write, now: world.now() });
  const rowOf = async (id: string) =>
    (await world.db.read.select().from(placements).where(eq(placements.id, id)))[0]!;
  const eventsOf = (id: string, act: string) =>
    world.db.read
      .select({ byRole: history.byRole, fromState: history.fromState, toState: history.toState })
      .from(history)
      .where(and(eq(history.subjectType, "placement"), eq(history.subjectId, id), eq(history.act, act)));
  const isFound = async (id: string) =>
    (await sqliteEngine.query(world.db.read, "placements", { page: { limit: 100 } })).hits.some(
      (hit) => hit.id === id,
    );

  /** Two seats, of which the scene's own agreement takes one and another person's the other. */
  async function filled(): Promise<{ scene: AgreementScene; agreementId: string }> {
    const scene = await agreementScene(world);
    const other = await participantOf(world, { unitId: scene.unitId, caseworker: scene.caseworker });
    const proposalId = await agreedProposal(world, { ...scene, participant: other });
    await drafted(world, { ...scene, participant: other, proposalId });
    return { scene, agreementId: await drafted(world, scene) };
  }
  async function freed() {
    const made = await filled();
    const { agreementId, scene } = made;
    const cancelled = await moveAgreement(world.as(scene.broker), {
      agreementId,
      version: await versionOf(world, agreementId),
      act: "cancel",
      reason: "employer-changed-mind",
    });
    if (!cancelled.ok) throw new Error(cancelled.failure);
    return made;
  }
  const actsOf = async ({ employer, placementId }: AgreementScene) => {
    const page = await readOwnPlacement(world.as(employer), placementId);
    return page.ok ? page.value.acts.map(({ act }) => act) : [];
  };

  it("is filled with the last seat and not before, by itself, and out of the search at once", async () => {
    const scene = await agreementScene(world);
    const { placementId } = scene;
    await drafted(world, scene);
    expect(await rowOf(placementId)).toMatchObject({ state: "published", seatsTaken: 1 });
    expect(await isFound(placementId)).toBe(true);
    const other = await participantOf(world, { unitId: scene.unitId, caseworker: scene.caseworker });
    const proposalId = await agreedProposal(world, { ...scene, participant: other });
    await drafted(world, { ...scene, participant: other, proposalId });
    expect(await rowOf(placementId)).toMatchObject({ state: "filled", seatsTaken: 2, version: 4 });
    expect(await isFound(placementId)).toBe(false);
    expect(await eventsOf(placementId, "fill")).toEqual([
      { byRole: "system", fromState: "published", toState: "filled" },
    ]);
    expect(await actsOf(scene)).toEqual(["close"]);
  });

  it("is not shown by itself when a seat is free again, but waits for the employer to say so", async () => {
    const { scene } = await freed();
    const { placementId, employer } = scene;
    expect(await rowOf(placementId)).toMatchObject({ state: "filled", seatsTaken: 1 });
    expect(await isFound(placementId)).toBe(false);
    const list = await listOwnPlacements(world.as(employer));
    expect(list.ok && list.value).toMatchObject([{ id: placementId, seatsLeft: 1, waitsOnEmployer: true }]);
    expect(await actsOf(scene)).toEqual(["resume", "close"]);

    world.at("2026-12-01T08:00:00.000Z");
    const { version } = await rowOf(placementId);
    expect(await resumePlacement(world.as(employer), { placementId, version })).toMatchObject({
      ok: true,
      value: { state: "published" },
    });
    expect((await rowOf(placementId)).refreshedAt).toBe("2026-12-01T08:00:00.000Z");
    expect(await isFound(placementId)).toBe(true);
  });

  it("is not shown again while every seat is taken", async () => {
    const { scene } = await filled();
    const { placementId, employer } = scene;
    const { version } = await rowOf(placementId);
    expect(await resumePlacement(world.as(employer), { placementId, version })).toMatchObject({
      failure: "unmet",
      detail: { guard: "seats_left" },
    });
  });

  it("is filled anew when the free seat is taken before anybody has shown it", async () => {
    const { scene } = await freed();
    const { placementId } = scene;
    await drafted(world, scene);
    expect(await rowOf(placementId)).toMatchObject({ state: "filled", seatsTaken: 2 });
    expect(await eventsOf(placementId, "fill")).toHaveLength(1);
  });

  it("closes by itself the day after its last day, once, also when a run was missed", async () => {
    const { scene } = await filled();
    const { placementId } = scene;
    world.at(LAST_DAY);
    await closeEnded(system());
    expect((await rowOf(placementId)).state).toBe("filled");
    world.at(DAY_AFTER);
    expect(await closeEnded(system())).toBeGreaterThan(0);
    expect(await rowOf(placementId)).toMatchObject({ state: "closed", closedAt: DAY_AFTER });
    world.at("2027-09-01T05:00:00.000Z");
    expect(await closeEnded(system())).toBe(0);
    expect(await eventsOf(placementId, "close")).toEqual([
      { byRole: "system", fromState: "filled", toState: "closed" },
    ]);
  });

  it("is closed earlier by its employer, and by no other company's", async () => {
    const { scene } = await filled();
    const { placementId } = scene;
    const { version } = await rowOf(placementId);
    const stranger = (await agreementScene(world)).employer;
    expect(await closePlacement(world.as(stranger), { placementId, version })).toMatchObject({
      failure: "not_found",
    });
    expect(await closePlacement(world.as(scene.employer), { placementId, version })).toMatchObject({
      ok: true,
      value: { state: "closed" },
    });
  });
});
