import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { enrolForm } from "#app/domain/participant/enrolment.ts";
import { activateParticipant } from "#app/services/participant/activate-participant.server.ts";
import { changeCaseworker } from "#app/services/participant/change-caseworker.server.ts";
import { closeParticipant } from "#app/services/participant/close-participant.server.ts";
import { enrolParticipant } from "#app/services/participant/enrol-participant.server.ts";
import { listOwnParticipants } from "#app/services/participant/list-own-participants.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { auditLog, conflicts, memberships, participants, users } from "#db/schema/index.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const FORM = {
  givenName: "Zeinab",
  familyName: "Provinger",
  homeKommun: "1273",
  language: "sv-latt",
  inflow: "af",
  waitingSince: "2026-10-05",
};

describe("enrolling a participant", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId, name: "Eva Handläggare" });
  });
  afterAll(() => world.close());

  const enrol = async (values: Record<string, unknown> = {}) => {
    const result = await enrolParticipant(
      world.as(caseworker),
      enrolForm.parse({ ...FORM, externalRef: "AKT-5561", ...values }),
    );
    if (!result.ok) throw new Error(result.failure);
    return result.value.participantId;
  };
  const versionOf = async (id: string) => {
    const [row] = await world.db.read.select().from(participants).where(eq(participants.id, id));
    return row!.version;
  };

  it("makes an account without a name, a membership and the named caseworker's own participant", async () => {
    const participantId = await enrol({ email: "Zeinab@Example.com" });
    const read = await readParticipant(world.as(caseworker), { participantId });
    expect(read).toMatchObject({
      ok: true,
      value: { givenName: "Zeinab", externalRef: "AKT-5561", state: "enrolled", email: "zeinab@example.com" },
    });
    const held = await world.db.read
      .select({ role: memberships.role, name: users.name })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(memberships.participantId, participantId));
    expect(held).toEqual([{ role: "participant", name: "Deltagare" }]);
  });

  it("keeps name and case number unreadable in the file", async () => {
    await enrol();
    const tables = ["participants", "users", "audit_log", "outbox", "cards"];
    for (const table of tables) {
      const raw = JSON.stringify(await world.db.read.all(`SELECT * FROM ${table}`, []));
      expect(raw).not.toMatch(/Zeinab\b(?!@)|Provinger|AKT-5561/);
    }
  });

  it("takes no e-mail address or number for somebody with protected personal data", async () => {
    const form = { ...FORM, protectedIdentity: true };
    for (const contact of [{ email: "ska.inte@example.com" }, { phone: "070-123 45 67" }]) {
      expect(await enrolParticipant(world.as(caseworker), enrolForm.parse({ ...form, ...contact }))).toEqual({
        ok: false,
        failure: "protected_no_contact",
      });
    }
  });

  it("never ties an address that another account has", async () => {
    const values = enrolForm.parse({ ...FORM, email: "upptagen@example.com" });
    await world.person("employer", { email: "upptagen@example.com" });
    expect(await enrolParticipant(world.as(caseworker), values)).toEqual({
      ok: false,
      failure: "email_taken",
    });
  });

  it("refuses everybody but a caseworker, and a kommun that does not exist", async () => {
    for (const role of ["broker", "employer", "manager", "participant", "handledare"] as const) {
      const actor = await world.person(role, { unitId });
      expect(await enrolParticipant(world.as(actor), enrolForm.parse(FORM))).toEqual({
        ok: false,
        failure: "not_found",
      });
    }
    expect(await enrolParticipant(world.as(caseworker, "low"), enrolForm.parse(FORM))).toEqual({
      ok: false,
      failure: "needs_assurance",
    });
    expect(
      await enrolParticipant(world.as(caseworker), enrolForm.parse({ ...FORM, homeKommun: "9999" })),
    ).toEqual({ ok: false, failure: "unknown_kommun" });
  });

  it("is read by the named caseworker alone, and logged for the participant to see", async () => {
    const participantId = await enrol();
    const strangers = [
      await world.person("caseworker", { unitId }),
      await world.person("caseworker", { unitId: await world.unit() }),
      await world.person("broker", { unitId }),
      await world.person("manager", { unitId }),
      await world.person("employer", { companyId: "c1" }),
    ];
    for (const actor of strangers) {
      expect(await readParticipant(world.as(actor), { participantId })).toEqual({
        ok: false,
        failure: "not_found",
      });
    }
    expect(await readParticipant(world.as(caseworker, "low"), { participantId })).toEqual({
      ok: false,
      failure: "needs_assurance",
    });
    const logged = () =>
      world.db.read.select().from(auditLog).where(eq(auditLog.participantId, participantId));
    expect((await logged()).map(({ act }) => act)).toEqual(["participant.enrol"]);
    await readParticipant(world.as(caseworker), { participantId });
    expect((await logged()).at(-1)).toMatchObject({
      act: "participant.read",
      actorUserId: caseworker.userId,
      actorRole: "caseworker",
      purpose: "follow-process",
    });
  });

  it("lists only one's own, and never the name of somebody with protected personal data", async () => {
    const colleague = await world.person("caseworker", { unitId });
    const open = await participantOf(world, { unitId, caseworker: colleague, givenName: "Öppen" });
    const hidden = await participantOf(world, {
      unitId,
      caseworker: colleague,
      givenName: "Dold",
      protectedIdentity: true,
    });
    const list = await listOwnParticipants(world.as(colleague));
    if (!list.ok) throw new Error(list.failure);
    expect(Object.fromEntries(list.value.map((row) => [row.participantId, row.name]))).toEqual({
      [open.participantId]: "Öppen Provsson",
      [hidden.participantId]: null,
    });
    expect(JSON.stringify(list.value)).not.toContain("Dold");
  });

  it("puts what presses most first", async () => {
    const colleague = await world.person("caseworker", { unitId });
    const idle = await participantOf(world, { unitId, caseworker: colleague, email: "idle@example.com" });
    const bare = await participantOf(world, { unitId, caseworker: colleague, card: null, consents: [] });
    const list = await listOwnParticipants(world.as(colleague));
    if (!list.ok) throw new Error(list.failure);
    expect(list.value.map(({ participantId, standing }) => [participantId, standing.nextStep])).toEqual([
      [idle.participantId, "publish_profile"],
      [bare.participantId, "start_card"],
    ]);
  });

  it("is activated once: a second press on the same page loses and says so", async () => {
    const participantId = await enrol();
    const input = { participantId, version: await versionOf(participantId) };
    expect(await activateParticipant(world.as(caseworker), input)).toEqual({ ok: true, value: null });
    expect(await activateParticipant(world.as(caseworker), input)).toMatchObject({ failure: "not_open" });
    expect(await closeParticipant(world.as(caseworker), { ...input, outcome: "studies" })).toEqual({
      ok: false,
      failure: "stale",
    });
  });

  it("is not activated by a caseworker who has declared a conflict of interest", async () => {
    const participantId = await enrol();
    await world.db.write((tx) =>
      tx
        .insert(conflicts)
        .values({ id: "k1", userId: caseworker.userId, participantId, declaredAt: world.now() }),
    );
    expect(await activateParticipant(world.as(caseworker), { participantId, version: 1 })).toEqual({
      ok: false,
      failure: "no_conflict_of_interest",
    });
  });

  it("changes caseworker by the manager, visibly, within the unit only", async () => {
    const participantId = await enrol();
    const manager = await world.person("manager", { unitId });
    const next = await world.person("caseworker", { unitId });
    const outsider = await world.person("caseworker", { unitId: await world.unit() });
    const input = { participantId, version: 1, caseworkerId: next.userId };
    expect(await changeCaseworker(world.as(caseworker), input)).toEqual({ ok: false, failure: "not_found" });
    expect(await changeCaseworker(world.as(manager), { ...input, caseworkerId: outsider.userId })).toEqual({
      ok: false,
      failure: "no_such_caseworker",
    });
    expect(await versionOf(participantId)).toBe(1);
    expect(await changeCaseworker(world.as(manager), input)).toEqual({ ok: true, value: null });
    expect((await readParticipant(world.as(next), { participantId })).ok).toBe(true);
    expect((await readParticipant(world.as(caseworker), { participantId })).ok).toBe(false);
    const [event] = await world.db.read
      .select()
      .from(auditLog)
      .where(eq(auditLog.act, "participant.change-caseworker"));
    expect(event).toMatchObject({ participantId, detail: { from: caseworker.userId, to: next.userId } });
  });

  it("closes with an outcome and ends every way in", async () => {
    const participantId = await enrol();
    expect(
      await closeParticipant(world.as(caseworker), { participantId, version: 1, outcome: "work-regular" }),
    ).toEqual({ ok: true, value: null });
    const [row] = await world.db.read.select().from(participants).where(eq(participants.id, participantId));
    expect(row).toMatchObject({ state: "closed", outcome: "work-regular", closedAt: world.now() });
    const held = await world.db.read
      .select()
      .from(memberships)
      .where(eq(memberships.participantId, participantId));
    expect(held.map(({ endedAt }) => endedAt)).toEqual([world.now()]);
  });
});
