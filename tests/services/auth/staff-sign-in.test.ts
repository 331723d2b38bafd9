import { generateHOTP } from "@oslojs/otp";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { derivedKey } from "#app/platform/secrets.server.ts";
import { acceptInvitation } from "#app/services/auth/accept-invitation.server.ts";
import { confirmSecondFactor } from "#app/services/auth/confirm-second-factor.server.ts";
import { inviteStaff } from "#app/services/auth/invite-staff.server.ts";
import { readSession } from "#app/services/auth/read-session.server.ts";
import { signInWithPassword } from "#app/services/auth/sign-in-with-password.server.ts";
import { auditLog, memberships, totpSecrets, users } from "#db/schema/index.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const PASSWORD = "fyra helt vanliga ord";

describe("staff sign in by password and one-time code", () => {
  let world: World;
  let unitId: string;
  let key: Uint8Array;

  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit();
    const manager = await world.person("manager", { unitId });
    key = await join(manager, "maklare@example.com");
  });
  afterAll(() => world.close());

  const codeAt = (instant: string, drift = 0) =>
    generateHOTP(key, BigInt(Math.floor(Date.parse(instant) / 30_000) + drift), 6);

  async function join(manager: Awaited<ReturnType<World["person"]>>, email: string): Promise<Uint8Array> {
    const { mailbox, deliver } = outboxOf(world);
    const invited = await inviteStaff(world.as(manager), { email, name: "Mika Mäklare", role: "broker" });
    if (!invited.ok) throw new Error(invited.failure);
    await deliver();
    const [mail] = await mailbox.list({ to: email });
    const link = mail?.text.match(/\/inbjudan\/(\S+)/)?.[1] ?? "";
    const offered = derivedKey("totp-offer", invited.value.invitationId);
    const code = generateHOTP(offered, BigInt(Math.floor(Date.parse(world.now()) / 30_000)), 6);
    const accepted = await acceptInvitation(world.visitor(), {
      link,
      name: "Mika Mäklare",
      password: PASSWORD,
      code,
    });
    expect(accepted.ok).toBe(true);
    return offered;
  }

  async function firstHalf(password = PASSWORD, address = "192.0.2.20") {
    return signInWithPassword(world.visitor(address), { email: "Maklare@example.com", password });
  }

  it("opens no session on the password alone", async () => {
    const half = await firstHalf();
    expect(half.ok).toBe(true);
    if (half.ok) expect(await readSession(world.db.read, world.now(), half.value.pendingToken)).toBeNull();
  });

  it("opens a substantial session in the invited role with password and code", async () => {
    world.at("2026-11-23T08:05:00.000Z");
    const half = await firstHalf();
    if (!half.ok) throw new Error(half.failure);
    const done = await confirmSecondFactor(world.visitor(), {
      pendingToken: half.value.pendingToken,
      code: codeAt(world.now()),
    });
    if (!done.ok) throw new Error(done.failure);
    const signedIn = await readSession(world.db.read, world.now(), done.value.token);
    expect(signedIn).toMatchObject({ assurance: "substantial", actor: { role: "broker", unitId } });
  });

  it("takes a one-time code once", async () => {
    world.at("2026-11-23T08:06:00.000Z");
    const code = codeAt(world.now());
    for (const expected of [true, false]) {
      const half = await firstHalf();
      if (!half.ok) throw new Error(half.failure);
      const done = await confirmSecondFactor(world.visitor(), {
        pendingToken: half.value.pendingToken,
        code,
      });
      expect(done.ok).toBe(expected);
    }
  });

  it("allows half a minute of drift and no more", async () => {
    world.at("2026-11-23T08:10:00.000Z");
    for (const [drift, expected] of [
      [2, false],
      [-2, false],
      [1, true],
    ] as const) {
      const half = await firstHalf();
      if (!half.ok) throw new Error(half.failure);
      const done = await confirmSecondFactor(world.visitor(), {
        pendingToken: half.value.pendingToken,
        code: codeAt(world.now(), drift),
      });
      expect(done.ok, `drift ${drift}`).toBe(expected);
    }
  });

  it("answers alike for a wrong password and an unknown address", async () => {
    expect(await firstHalf("fel fel fel fel")).toEqual({ ok: false, failure: "wrong" });
    expect(
      await signInWithPassword(world.visitor(), { email: "ingen@example.com", password: PASSWORD }),
    ).toEqual({ ok: false, failure: "wrong" });
  });

  it("stops a guesser without stopping the person", async () => {
    for (let tries = 0; tries < 10; tries += 1) await firstHalf("gissning", "198.51.100.66");
    expect(await firstHalf(PASSWORD, "198.51.100.66")).toEqual({ ok: false, failure: "too_many" });
    expect((await firstHalf(PASSWORD, "192.0.2.21")).ok).toBe(true);
  });

  it("asks for the password again after five wrong codes", async () => {
    world.at("2026-11-23T08:30:00.000Z");
    const half = await firstHalf();
    if (!half.ok) throw new Error(half.failure);
    const { pendingToken } = half.value;
    const right = codeAt(world.now());
    const wrong = right === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await confirmSecondFactor(world.visitor(), { pendingToken, code: wrong })).toMatchObject({
        failure: "wrong",
      });
    }
    expect(await confirmSecondFactor(world.visitor(), { pendingToken, code: right })).toMatchObject({
      failure: "start_again",
    });
  });

  it("uses an invitation once, and only managers of the unit may make one", async () => {
    const manager = await world.person("manager", { unitId });
    const broker = await world.person("broker", { unitId });
    expect(
      await inviteStaff(world.as(broker), { email: "x@example.com", name: "Xx", role: "broker" }),
    ).toEqual({ ok: false, failure: "not_found" });
    expect(
      await inviteStaff(world.as(manager, "low"), { email: "x@example.com", name: "Xx", role: "broker" }),
    ).toEqual({ ok: false, failure: "needs_assurance" });
    const rows = await world.db.read
      .select()
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(eq(users.email, "maklare@example.com"));
    expect(rows).toHaveLength(1);
  });

  it("seals the one-time-code key in the database", async () => {
    const raw = await world.db.read.all<{ secret: string }>("SELECT secret FROM totp_secrets", []);
    const open = await world.db.read.select().from(totpSecrets);
    expect(raw[0]?.secret.startsWith("s1.")).toBe(true);
    expect(raw[0]?.secret).not.toContain(open[0]?.secret);
  });

  it("logs each sign-in without an address", async () => {
    const rows = await world.db.read.select().from(auditLog).where(eq(auditLog.act, "auth.signed-in"));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("@");
  });
});
