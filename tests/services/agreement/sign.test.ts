import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "#app/services/agreement/document/testing/read-pdf.ts";
import { listAgreements } from "#app/services/agreement/list-agreements.server.ts";
import { objectToAgreement } from "#app/services/agreement/object-to-agreement.server.ts";
import { proposeAgreement } from "#app/services/agreement/propose-agreement.server.ts";
import { readAgreementAsParty } from "#app/services/agreement/read-agreement-as-party.server.ts";
import { readAgreementFile } from "#app/services/agreement/read-agreement-file.server.ts";
import { saveAgreement } from "#app/services/agreement/save-agreement.server.ts";
import { signWithWitness } from "#app/services/agreement/sign-with-witness.server.ts";
import { agreementFiles, auditLog, signatures } from "#db/schema/index.ts";
import {
  type AgreementScene,
  agreementRow,
  agreementScene,
  drafted,
  filledForm,
  proposed,
  signAs,
  signedByAll,
  versionOf,
} from "#tests/factories/agreement.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("signing an agreement", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const signaturesOf = (agreementId: string) =>
    world.db.read.select().from(signatures).where(eq(signatures.agreementId, agreementId));

  async function change(scene: AgreementScene, agreementId: string, tasks: string) {
    const form = await filledForm(world, scene, agreementId, { handledareIs: "signatory", tasks });
    return saveAgreement(world.as(scene.broker), { agreementId, form });
  }

  it("takes each party's own signature with the hash of what was read, and seals with the last", async () => {
    const scene = await agreementScene(world);
    const { agreementId, seenHash } = await signedByAll(world, scene);
    const rows = await signaturesOf(agreementId);
    expect(rows.map(({ party }) => party).sort()).toEqual(["employer", "handledare", "participant", "unit"]);
    for (const row of rows) {
      expect(row).toMatchObject({ contentHash: seenHash, method: "session", assurance: "substantial" });
      expect(row.addressHash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect((await agreementRow(world, agreementId)).state).toBe("signed");
  });

  it("keeps the file with a hash equal to its bytes and the content's hash printed in it", async () => {
    const scene = await agreementScene(world);
    const { agreementId, seenHash } = await signedByAll(world, scene);
    const files = await world.db.read
      .select()
      .from(agreementFiles)
      .where(eq(agreementFiles.agreementId, agreementId));
    expect(files).toHaveLength(1);
    const [file] = files;
    const bytes = Buffer.from(file!.bytes);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(file!.fileHash);
    const text = readPdf(bytes).pages.join("\n");
    expect(text.replace(/\s/g, "")).toContain(seenHash);
    expect(text).toContain("Amina Provsson");
    expect(text).not.toContain("Inte underskriven än");
    await expect(
      world.db.write((tx) =>
        tx.insert(agreementFiles).values({ ...file!, id: `${file!.id}-2`, bytes: Buffer.from("annat") }),
      ),
    ).rejects.toThrow();
  });

  it("lets nobody sign with a low sign-in, for another party, or twice", async () => {
    const scene = await agreementScene(world);
    const sent = await proposed(world, scene, { handledareIs: "signatory" });
    const low = { ...scene.employer, assurance: "low" as const };
    expect(await signAs(world, low, { ...sent, party: "employer" })).toMatchObject({
      failure: "needs_assurance",
    });
    expect(await signAs(world, scene.participant.actor, { ...sent, party: "employer" })).toMatchObject({
      failure: "not_due",
    });
    const colleague = await world.person("employer", { companyId: scene.company.companyId });
    expect(await signAs(world, colleague, { ...sent, party: "employer" })).toMatchObject({
      failure: "not_due",
    });
    expect((await signAs(world, scene.employer, { ...sent, party: "employer" })).ok).toBe(true);
    expect(await signAs(world, scene.employer, { ...sent, party: "employer" })).toMatchObject({
      failure: "not_due",
    });
    expect(await signaturesOf(sent.agreementId)).toHaveLength(1);
  });

  it("takes all signatures that are given in the same moment, and makes one file", async () => {
    const scene = await agreementScene(world);
    const sent = await proposed(world, scene, { handledareIs: "signatory" });
    const results = await Promise.all([
      signAs(world, scene.participant.actor, { ...sent, party: "participant" }),
      signAs(world, scene.employer, { ...sent, party: "employer" }),
      signAs(world, scene.employer, { ...sent, party: "handledare" }),
      signAs(world, scene.broker, { ...sent, party: "unit" }),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await agreementRow(world, sent.agreementId)).state).toBe("signed");
    const count = await world.db.read.$count(
      agreementFiles,
      eq(agreementFiles.agreementId, sent.agreementId),
    );
    expect(count).toBe(1);
  });

  it("takes the participant's own hand on the caseworker's screen, with the caseworker as witness", async () => {
    const scene = await agreementScene(world);
    const { agreementId, seenHash } = await proposed(world, scene);
    const input = { agreementId, seenHash, interpreterLanguage: "ar", address: "192.0.2.1" };
    expect(await signWithWitness(world.as(scene.broker), input)).toMatchObject({ failure: "not_found" });
    expect((await signWithWitness(world.as(scene.caseworker), input)).ok).toBe(true);
    expect(await signaturesOf(agreementId)).toMatchObject([
      {
        party: "participant",
        method: "witnessed-device",
        signerUserId: scene.participant.actor.userId,
        witnessId: scene.caseworker.userId,
        interpreterLanguage: "ar",
      },
    ]);
  });

  it("clears every signature at any change of the content, says so, and tells those who had signed", async () => {
    const scene = await agreementScene(world, { employerEmail: "karin-clear@provbygden.example" });
    const sent = await proposed(world, scene, { handledareIs: "signatory" });
    await signAs(world, scene.employer, { ...sent, party: "employer" });
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const saved = await change(scene, sent.agreementId, "Sortera och packa.");
    expect(saved).toMatchObject({ ok: true, value: { cleared: 1 } });
    expect((await agreementRow(world, sent.agreementId)).state).toBe("draft");
    const [cleared] = await signaturesOf(sent.agreementId);
    expect(cleared?.clearedAt).toBe(world.now());
    await deliver();
    const mails = await mailbox.list({ to: "karin-clear@provbygden.example" });
    expect(mails.map(({ text }) => text).join()).toContain("gäller de tidigare underskrifterna inte längre");
    // What was read before is not what is asked for now.
    const version = await versionOf(world, sent.agreementId);
    const again = await proposeAgreement(world.as(scene.broker), { agreementId: sent.agreementId, version });
    expect(again.ok && again.value.contentHash !== sent.seenHash).toBe(true);
    expect(await signAs(world, scene.employer, { ...sent, party: "employer" })).toMatchObject({
      failure: "changed",
    });
    expect((await agreementRow(world, sent.agreementId)).number).toBe(2);
  });

  it("clears nothing when it is saved unchanged", async () => {
    const scene = await agreementScene(world);
    const sent = await proposed(world, scene, { handledareIs: "signatory" });
    await signAs(world, scene.employer, { ...sent, party: "employer" });
    const form = await filledForm(world, scene, sent.agreementId, { handledareIs: "signatory" });
    const saved = await saveAgreement(world.as(scene.broker), { agreementId: sent.agreementId, form });
    expect(saved).toMatchObject({ ok: true, value: { cleared: 0 } });
    expect((await agreementRow(world, sent.agreementId)).state).toBe("partially_signed");
  });

  it("goes back to the unit when a party says that something is wrong", async () => {
    const scene = await agreementScene(world);
    const { agreementId, seenHash } = await proposed(world, scene, { handledareIs: "signatory" });
    await signAs(world, scene.employer, { agreementId, seenHash, party: "employer" });
    const input = { agreementId, seenHash, reason: "wrong-hours" } as const;
    const colleague = await world.person("employer", { companyId: scene.company.companyId });
    expect((await objectToAgreement(world.as(colleague), input)).ok).toBe(false);
    const objected = await objectToAgreement(world.as(scene.participant.actor), input);
    expect(objected.ok).toBe(true);
    expect((await agreementRow(world, agreementId)).state).toBe("draft");
    const page = await readAgreementAsParty(world.as(scene.employer), { agreementId });
    expect(page.ok && page.value.shown).toBeNull();
  });

  it("is nobody else's: another company, participant, unit or caseworker finds nothing", async () => {
    const scene = await agreementScene(world);
    const other = await agreementScene(world);
    const { agreementId, seenHash } = await signedByAll(world, scene);
    for (const actor of [other.employer, other.participant.actor, other.broker, other.caseworker]) {
      const ctx = world.as(actor);
      expect(await readAgreementAsParty(ctx, { agreementId })).toMatchObject({ failure: "not_found" });
      expect(await readAgreementFile(ctx, { agreementId })).toMatchObject({ failure: "not_found" });
      const signed = await signAs(world, actor, { agreementId, seenHash, party: "unit" });
      expect(signed).toMatchObject({ failure: "not_found" });
      const list = await listAgreements(ctx);
      expect(list.ok && list.value).toEqual([]);
    }
  });

  it("logs each reading of it, and of its file, before it is shown", async () => {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    const ctx = world.as(scene.employer);
    await readAgreementAsParty(ctx, { agreementId });
    await readAgreementFile(ctx, { agreementId });
    const rows = await world.db.read
      .select({ act: auditLog.act, participantId: auditLog.participantId })
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, agreementId), eq(auditLog.actorUserId, scene.employer.userId)));
    const acts = rows.map(({ act }) => act);
    expect(acts).toContain("agreement.read");
    expect(acts).toContain("agreement.download");
    expect(rows.every(({ participantId }) => participantId === scene.participant.participantId)).toBe(true);
    expect(
      await readAgreementFile(
        { ...ctx, recordAccess: () => Promise.reject(new Error("full")) },
        { agreementId },
      ).catch((error: Error) => error.message),
    ).toBe("full");
  });

  it("shows a party nothing while it is written, and never how another party is reached", async () => {
    const scene = await agreementScene(world);
    const agreementId = await drafted(world, scene);
    const hidden = await readAgreementAsParty(world.as(scene.participant.actor), { agreementId });
    expect(hidden.ok && hidden.value.shown).toBeNull();
    const scene2 = await agreementScene(world, { employerEmail: "hemlig@provbygden.example" });
    const sent = await proposed(world, scene2);
    const shown = await readAgreementAsParty(world.as(scene2.participant.actor), sent);
    expect(JSON.stringify(shown)).not.toContain("@");
    expect(JSON.stringify(shown)).not.toContain(scene2.employer.userId);
  });

  it("writes to a participant by mail only with their consent to it", async () => {
    const silent = await agreementScene(world, { participantEmail: "tyst@example.com" });
    await proposed(world, silent);
    const asked = await agreementScene(world, {
      participantEmail: "garna@example.com",
      consents: [{ purpose: "contact", channel: "email" }],
    });
    await proposed(world, asked);
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    expect(await mailbox.list({ to: "tyst@example.com" })).toEqual([]);
    expect(await mailbox.list({ to: "garna@example.com" })).toHaveLength(1);
  });
});
