import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { listConflicts } from "#app/services/manager/list-conflicts.server.ts";
import { changeCaseworker } from "#app/services/participant/change-caseworker.server.ts";
import { declareParticipantConflict } from "#app/services/participant/declare-participant-conflict.server.ts";
import { endParticipantConflict } from "#app/services/participant/end-participant-conflict.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { auditLog, conflicts } from "#db/schema/index.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("jäv, said by the caseworker themself", () => {
  let world: World;
  let caseworker: Actor;
  let colleague: Actor;
  let manager: Actor;
  let person: ParticipantMade;
  const about = () => ({ participantId: person.participantId });
  const version = async () => {
    const read = await readParticipant(world.as(caseworker), about());
    return read.ok ? read.value.version : 0;
  };
  const listed = async (actor: Actor) => {
    const list = await listConflicts(world.as(actor));
    return list.ok ? list.value.map(({ participantId, caseworker: name }) => [participantId, name]) : list;
  };

  beforeAll(async () => {
    world = await openWorld();
    const unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId, name: "Kerstin Provare" });
    colleague = await world.person("caseworker", { unitId, name: "Lars Provare" });
    manager = await world.person("manager", { unitId });
    person = await participantOf(world, { unitId, caseworker });
  });
  afterAll(() => world.close());

  it("is not for one who does not have the case", async () => {
    expect(await declareParticipantConflict(world.as(colleague), about())).toMatchObject({
      failure: "not_found",
    });
    expect(await declareParticipantConflict(world.as(manager), about())).toMatchObject({
      failure: "not_found",
    });
  });

  it("said twice is said once, stands in the log, and is seen by who said it", async () => {
    for (let times = 0; times < 2; times += 1)
      expect((await declareParticipantConflict(world.as(caseworker), about())).ok).toBe(true);
    expect(await world.db.read.select().from(conflicts)).toHaveLength(1);
    const acts = (await world.db.read.select().from(auditLog)).map(({ act }) => act);
    expect(acts.filter((act) => act === "participant.declare-conflict")).toHaveLength(1);
    const read = await readParticipant(world.as(caseworker), about());
    expect(read).toMatchObject({ value: { conflict: true } });
  });

  it("is before the manager of the unit until somebody else has the case", async () => {
    expect(await listed(manager)).toEqual([[person.participantId, "Kerstin Provare"]]);
    expect(await listed(await world.person("manager", { unitId: await world.unit() }))).toEqual([]);
    expect(await listConflicts(world.as(caseworker))).toMatchObject({ failure: "not_found" });
    const to = { ...about(), version: await version(), caseworkerId: colleague.userId };
    expect((await changeCaseworker(world.as(manager), to)).ok).toBe(true);
    expect(await listed(manager)).toEqual([]);
    const back = { ...to, version: to.version + 1, caseworkerId: caseworker.userId };
    expect(await changeCaseworker(world.as(manager), back)).toMatchObject({
      failure: "no_conflict_of_interest",
    });
  });

  it("can be taken back by the one who said it, and the log keeps that it was said", async () => {
    const other = await participantOf(world, { unitId: caseworker.unitId ?? "", caseworker });
    const { participantId } = other;
    await declareParticipantConflict(world.as(caseworker), { participantId });
    expect((await endParticipantConflict(world.as(caseworker), { participantId })).ok).toBe(true);
    expect(await listed(manager)).toEqual([]);
    const rows = (await world.db.read.select().from(auditLog)).filter(
      (row) => row.participantId === participantId && row.act.endsWith("-conflict"),
    );
    expect(rows.map(({ act }) => act)).toEqual(["participant.declare-conflict", "participant.end-conflict"]);
  });
});
