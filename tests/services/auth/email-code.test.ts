import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSession } from "#app/services/auth/read-session.server.ts";
import { requestEmailCode } from "#app/services/auth/request-email-code.server.ts";
import { signInWithEmailCode } from "#app/services/auth/sign-in-with-email-code.server.ts";
import { outbox } from "#db/schema/index.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("sign-in by e-mail code", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  async function ask(email: string, address = "192.0.2.7") {
    const { mailbox, deliver } = outboxOf(world);
    const asked = await requestEmailCode(world.visitor(address), { email });
    if (!asked.ok) throw new Error(asked.failure);
    await deliver();
    const [mail] = await mailbox.list({ to: email });
    return { codeId: asked.value.codeId, code: mail?.text.match(/\b\d{6}\b/)?.[0] ?? "" };
  }

  it("signs in at low assurance with the code that came by mail", async () => {
    const { codeId, code } = await ask("ny@example.com");
    const result = await signInWithEmailCode(world.visitor(), { codeId, code });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const signedIn = await readSession(world.db.read, world.now(), result.value.token);
    expect(signedIn).toMatchObject({ email: "ny@example.com", assurance: "low", actor: null });
  });

  it("takes a code once", async () => {
    const { codeId, code } = await ask("engang@example.com");
    expect((await signInWithEmailCode(world.visitor(), { codeId, code })).ok).toBe(true);
    expect(await signInWithEmailCode(world.visitor(), { codeId, code })).toEqual({
      ok: false,
      failure: "start_again",
    });
  });

  it("refuses the right code after five wrong ones", async () => {
    const { codeId, code } = await ask("fem@example.com");
    const wrong = code === "000000" ? "000001" : "000000";
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await signInWithEmailCode(world.visitor(), { codeId, code: wrong })).toEqual({
        ok: false,
        failure: "wrong",
      });
    }
    expect(await signInWithEmailCode(world.visitor(), { codeId, code })).toEqual({
      ok: false,
      failure: "start_again",
    });
  });

  it("refuses a code after ten minutes", async () => {
    const { codeId, code } = await ask("sen@example.com");
    world.at("2026-11-23T08:10:00.001Z");
    expect(await signInWithEmailCode(world.visitor(), { codeId, code })).toEqual({
      ok: false,
      failure: "start_again",
    });
    world.at("2026-11-23T08:00:00.000Z");
  });

  it("stops an address that asks again and again, and nobody else", async () => {
    for (let asked = 0; asked < 5; asked += 1)
      await requestEmailCode(world.visitor("192.0.2.9"), { email: "mal@example.com" });
    expect(await requestEmailCode(world.visitor("192.0.2.9"), { email: "mal@example.com" })).toEqual({
      ok: false,
      failure: "too_many",
    });
    expect((await requestEmailCode(world.visitor("192.0.2.10"), { email: "mal@example.com" })).ok).toBe(true);
  });

  it("counts from the first time that was asked, and not from a stroke of the clock", async () => {
    const ask = async () =>
      (await requestEmailCode(world.visitor("192.0.2.11"), { email: "kvart@example.com" })).ok;
    world.at("2026-11-23T08:14:58.000Z");
    for (let asked = 0; asked < 5; asked += 1) expect(await ask()).toBe(true);
    world.at("2026-11-23T08:15:01.000Z");
    expect(await ask()).toBe(false);
    world.at("2026-11-23T08:29:57.999Z");
    expect(await ask()).toBe(false);
    world.at("2026-11-23T08:29:58.000Z");
    expect(await ask()).toBe(true);
    world.at("2026-11-23T08:00:00.000Z");
  });

  it("keeps neither the code nor the address in the outbox", async () => {
    const { codeId, code } = await ask("tyst@example.com");
    const rows = await world.db.read.select().from(outbox).where(eq(outbox.topic, "auth.code-requested"));
    const stored = JSON.stringify(rows);
    expect(stored).toContain(codeId);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain("tyst@example.com");
  });
});
