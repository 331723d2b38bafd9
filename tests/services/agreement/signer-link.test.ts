import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { makeSignerLink, revokeSignerLink } from "#app/services/agreement/make-signer-link.server.ts";
import { openSignerLink } from "#app/services/agreement/open-signer-link.server.ts";
import { readFileAsSigner } from "#app/services/agreement/read-agreement-file.server.ts";
import { readAsSigner } from "#app/services/agreement/read-as-signer.server.ts";
import { renewSignerLink } from "#app/services/agreement/renew-signer-link.server.ts";
import { requestSigningCode } from "#app/services/agreement/request-signing-code.server.ts";
import { objectAsSigner, signAsSigner } from "#app/services/agreement/sign-as-signer.server.ts";
import { auditLog, signatures, signerLinks } from "#db/schema/index.ts";
import {
  type AgreementScene,
  agreementRow,
  agreementScene,
  proposed,
  signAs,
} from "#tests/factories/agreement.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
let serial = 0;

describe("a signer's personal link", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  interface Sent {
    scene: AgreementScene;
    agreementId: string;
    seenHash: string;
    link: string;
    mail(): Promise<string[]>;
    /** Asks for a code and reads it from the mail. */
    code(): Promise<string>;
    /** All the way in; gives what the browser keeps. */
    open(): Promise<string>;
  }

  /** Sent to a handledare without an account, whose mail has been delivered. */
  async function sent(): Promise<Sent> {
    serial += 1;
    const email = `olle-${serial}@provbygden.example`;
    const scene = await agreementScene(world);
    const made = await proposed(world, scene, { handledareEmail: email });
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const mail = async () => {
      await deliver();
      return (await mailbox.list({ to: email })).map(({ text }) => text);
    };
    const link = linkIn(await mail());
    const code = async () => {
      const asked = await requestSigningCode(world.visitor(), { link });
      if (!asked.ok) throw new Error(asked.failure);
      return codeIn(await mail());
    };
    const open = async () => {
      const opened = await openSignerLink(world.visitor(), { link, code: await code() });
      if (!opened.ok) throw new Error(opened.failure);
      return opened.value.cookie;
    };
    return { scene, ...made, link, mail, code, open };
  }

  const linkIn = (texts: string[]) => texts.join("\n").match(/\/underskrift\/(\S+)/)?.[1] ?? "";
  const codeIn = (texts: string[]) =>
    texts.map((text) => text.match(/(?<!\S)\d{6}(?!\S)/)?.[0]).find(Boolean) ?? "";
  const wrong = (code: string) => (code === "000000" ? "000001" : "000000");

  it("shows nothing and changes nothing when a mail scanner opens it", async () => {
    const { link } = await sent();
    const before = await world.db.read.select().from(signerLinks);
    const logged = await world.db.read.$count(auditLog);
    const page = await readAsSigner(world.visitor(), { link, cookie: null });
    expect(page).toEqual({ state: "locked" });
    expect(await world.db.read.select().from(signerLinks)).toEqual(before);
    expect(await world.db.read.$count(auditLog)).toBe(logged);
  });

  it("opens the document with the code that came apart, for an hour, and logs it", async () => {
    const { link, open, agreementId } = await sent();
    const cookie = await open();
    const page = await readAsSigner(world.visitor(), { link, cookie });
    expect(page).toMatchObject({ state: "open", agreement: { shown: { mine: ["handledare"] } } });
    const reads = await world.db.read.select().from(auditLog).where(eq(auditLog.subjectId, agreementId));
    expect(
      reads.filter(({ act, actorRole }) => act === "agreement.read" && actorRole === "signer"),
    ).toHaveLength(1);
    world.at(addMinutes(START, 61));
    expect(await readAsSigner(world.visitor(), { link, cookie })).toEqual({ state: "locked" });
    world.at(START);
  });

  it("takes a code once, and not after five wrong tries or ten minutes", async () => {
    const { link, code } = await sent();
    const first = await code();
    expect((await openSignerLink(world.visitor(), { link, code: first })).ok).toBe(true);
    expect(await openSignerLink(world.visitor(), { link, code: first })).toMatchObject({
      failure: "start_again",
    });

    const five = await sent();
    const good = await five.code();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await openSignerLink(world.visitor(), { link: five.link, code: wrong(good) })).toMatchObject({
        failure: "wrong",
      });
    expect(await openSignerLink(world.visitor(), { link: five.link, code: good })).toMatchObject({
      failure: "start_again",
    });

    const late = await sent();
    const old = await late.code();
    world.at(addMinutes(START, 11));
    expect(await openSignerLink(world.visitor(), { link: late.link, code: old })).toMatchObject({
      failure: "start_again",
    });
    world.at(START);
  });

  it("reaches its own document and no other", async () => {
    const one = await sent();
    const other = await sent();
    const cookie = await one.open();
    expect(await readAsSigner(world.visitor(), { link: other.link, cookie })).toEqual({ state: "locked" });
    const { seenHash } = other;
    expect(await signAsSigner(world.visitor(), { link: other.link, cookie, seenHash })).toMatchObject({
      failure: "not_found",
    });
    expect(await readFileAsSigner(world.visitor(), { agreementId: other.agreementId, cookie })).toBeNull();
    const [id = ""] = one.link.split(".");
    const forged = `${other.link.split(".")[0]}.${one.link.split(".")[1]}`;
    expect(await readAsSigner(world.visitor(), { link: forged, cookie })).toBeNull();
    expect(await readAsSigner(world.visitor(), { link: `${id}.gissning`, cookie })).toBeNull();
  });

  it("signs, saying that a link and a code were what was known, and can then read the signed file", async () => {
    const { scene, link, open, agreementId, seenHash } = await sent();
    const cookie = await open();
    expect((await signAsSigner(world.visitor(), { link, cookie, seenHash })).ok).toBe(true);
    const [row] = await world.db.read
      .select()
      .from(signatures)
      .where(eq(signatures.agreementId, agreementId));
    expect(row).toMatchObject({
      party: "handledare",
      method: "link-and-code",
      assurance: "low",
      signerUserId: null,
      signerName: "Olle Lindprov",
      contentHash: seenHash,
    });
    expect(await readFileAsSigner(world.visitor(), { agreementId, cookie })).toBeNull();
    await signAs(world, scene.participant.actor, { agreementId, seenHash, party: "participant" });
    await signAs(world, scene.employer, { agreementId, seenHash, party: "employer" });
    await signAs(world, scene.broker, { agreementId, seenHash, party: "unit" });
    expect((await agreementRow(world, agreementId)).state).toBe("signed");
    const file = await readFileAsSigner(world.visitor(), { agreementId, cookie });
    expect(Buffer.from(file!.bytes).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("can say that something is wrong, and is then let out until it is sent anew", async () => {
    const { link, open, agreementId, seenHash } = await sent();
    const cookie = await open();
    const objected = await objectAsSigner(world.visitor(), {
      link,
      cookie,
      seenHash,
      reason: "wrong-tasks",
    });
    expect(objected.ok).toBe(true);
    expect((await agreementRow(world, agreementId)).state).toBe("draft");
    expect(await readAsSigner(world.visitor(), { link, cookie })).toEqual({ state: "closed" });
  });

  it("stops working when another is sent, or when it is taken back", async () => {
    const { scene, link, open, agreementId } = await sent();
    const cookie = await open();
    const made = await makeSignerLink(world.as(scene.broker), { agreementId, party: "handledare" });
    expect(made.ok).toBe(true);
    expect(await readAsSigner(world.visitor(), { link, cookie })).toEqual({ state: "revoked" });
    expect(await requestSigningCode(world.visitor(), { link })).toMatchObject({ failure: "closed" });
    if (!made.ok) return;
    await revokeSignerLink(world.as(scene.broker), { agreementId, signerLinkId: made.value.signerLinkId });
    const links = await world.db.read
      .select({ revokedAt: signerLinks.revokedAt })
      .from(signerLinks)
      .where(eq(signerLinks.agreementId, agreementId));
    expect(links.every(({ revokedAt }) => revokedAt !== null)).toBe(true);
    const elsewhere = await world.person("broker", { unitId: await world.unit() });
    expect(await makeSignerLink(world.as(elsewhere), { agreementId, party: "handledare" })).toMatchObject({
      failure: "not_found",
    });
    // The employer signs with an account: there is no address to send a link to.
    expect(await makeSignerLink(world.as(scene.broker), { agreementId, party: "employer" })).toMatchObject({
      failure: "no_address",
    });
  });

  it("is renewed to the same address when it has run out, and not before", async () => {
    const { link, mail } = await sent();
    expect(await renewSignerLink(world.visitor(), { link })).toMatchObject({ failure: "not_found" });
    world.at(addMinutes(START, 22 * 24 * 60));
    expect(await readAsSigner(world.visitor(), { link, cookie: null })).toEqual({ state: "expired" });
    expect((await renewSignerLink(world.visitor(), { link })).ok).toBe(true);
    const links = (await mail()).map((text) => linkIn([text])).filter(Boolean);
    expect(new Set(links).size).toBe(2);
    expect(await readAsSigner(world.visitor(), { link, cookie: null })).toEqual({ state: "revoked" });
    world.at(START);
  });

  it("leaves neither link nor code in the database", async () => {
    const { link, code } = await sent();
    const sentCode = await code();
    const rows = JSON.stringify(await world.db.read.select().from(signerLinks));
    expect(rows).not.toContain(link.split(".")[1]);
    expect(rows).not.toContain(sentCode);
  });
});
