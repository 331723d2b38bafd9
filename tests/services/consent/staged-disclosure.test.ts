import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { listAgreements } from "#app/services/agreement/list-agreements.server.ts";
import { readAgreementAsParty } from "#app/services/agreement/read-agreement-as-party.server.ts";
import { readAgreementFile } from "#app/services/agreement/read-agreement-file.server.ts";
import { readAsSigner } from "#app/services/agreement/read-as-signer.server.ts";
import { signerPath } from "#app/services/agreement/signer-link.server.ts";
import { endExpiredConsents } from "#app/services/consent/end-expired-consents.server.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { listOwnPlacements } from "#app/services/placement/list-own-placements.server.ts";
import { listProposalsForEmployer } from "#app/services/proposal/list-proposals-for-employer.server.ts";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { parsePlacementQuery } from "#app/services/search/placement-query.server.ts";
import { searchPlacements } from "#app/services/search/search-placements.server.ts";
import { auditLog, consents, signerLinks } from "#db/schema/index.ts";
import {
  type AgreementScene,
  agreementRow,
  agreementScene,
  drafted,
  proposed,
  signAs,
  signedByAll,
} from "#tests/factories/agreement.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
const NAMES = ["Amina", "Sami", "Provsson"];

describe("staged disclosure", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  async function withdraw(person: AgreementScene["participant"], purpose: "identity" | "presentation") {
    const [given] = await world.db.read
      .select({ id: consents.id })
      .from(consents)
      .where(and(eq(consents.participantId, person.participantId), eq(consents.purpose, purpose)));
    const done = await withdrawConsent(person.as(), {
      participantId: person.participantId,
      consentId: given!.id,
    });
    if (!done.ok) throw new Error(done.failure);
    return { consentId: given!.id, alreadyShared: done.value.alreadyShared };
  }

  const logged = async (proposalId: string) =>
    (
      await world.db.read
        .select({ act: auditLog.act })
        .from(auditLog)
        .where(and(eq(auditLog.subjectType, "proposal"), eq(auditLog.subjectId, proposalId)))
    ).map(({ act }) => act);

  describe("from presented over wanted to identified", () => {
    it("takes one step at a time, each with its own consent and its own line in the log", async () => {
      const stage = await openStage(world);
      const person = stage.people[0]!;
      const employer = world.as(stage.company.employer, "substantial");
      const purposes = async () =>
        (
          await world.db.read
            .select({ purpose: consents.purpose })
            .from(consents)
            .where(eq(consents.participantId, person.participantId))
        ).map(({ purpose }) => purpose);
      const { id } = await proposalAt(world, stage, person, "wanted");
      expect(await purposes()).toEqual(expect.arrayContaining(["profile_in_matching", "presentation"]));
      expect(await purposes()).not.toContain("identity");
      expect(await logged(id)).toEqual(expect.arrayContaining(["proposal.present", "proposal.want"]));
      expect(await readIdentity(employer, id)).toMatchObject({ failure: "not_found" });
      expect(await logged(id)).not.toContain("proposal.identity");

      const other = await openStage(world);
      const named = await proposalAt(world, other, other.people[0]!, "identified");
      const theirs = world.as(other.company.employer, "substantial");
      expect(await readIdentity(theirs, named.id)).toMatchObject({ value: { familyName: "Provsson" } });
      expect(await logged(named.id)).toEqual(
        expect.arrayContaining([
          "proposal.present",
          "proposal.want",
          "proposal.identify",
          "proposal.identity",
        ]),
      );
    });

    it("goes back when the name is taken back: nothing that the employer reads holds it, and it is listed as shown", async () => {
      const stage = await openStage(world);
      const person = stage.people[0]!;
      const { id } = await proposalAt(world, stage, person, "identified");
      const employer = world.as(stage.company.employer, "substantial");
      expect((await readIdentity(employer, id)).ok).toBe(true);
      const { alreadyShared, consentId } = await withdraw(person, "identity");
      expect(alreadyShared.map(({ what }) => what)).toEqual(["presentation", "identity"]);
      expect(await readIdentity(employer, id)).toMatchObject({ failure: "not_found" });
      const { mailbox, deliver } = outboxOf(world);
      await deliver();
      const read = JSON.stringify([
        await readProposalAsEmployer(employer, id),
        await listProposalsForEmployer(employer),
        await listOwnPlacements(employer),
        await searchPlacements(employer, parsePlacementQuery(new URLSearchParams("sok=Provsson"))),
        await mailbox.list(),
      ]);
      expect(read).toContain("no_longer_current");
      for (const name of NAMES) expect(read).not.toContain(name);

      // Undone, the consent holds again; what it ended stays ended.
      expect((await undoWithdrawal(person.as(), { consentId })).ok).toBe(true);
      expect(await readIdentity(employer, id)).toMatchObject({ failure: "not_found" });
    });
  });

  describe("with an agreement that not all have signed", () => {
    it.each(["draft", "proposed", "partially_signed"] as const)(
      "ends it when the name is taken back (%s), and the employer is not told why",
      async (state) => {
        const scene = await agreementScene(world, { employerEmail: `karin-${state}@provbygden.example` });
        const sent =
          state === "draft"
            ? { agreementId: await drafted(world, scene), seenHash: "" }
            : await proposed(world, scene, { handledareIs: "signatory" });
        if (state === "partially_signed")
          await signAs(world, scene.participant.actor, { ...sent, party: "participant" });
        const { agreementId, seenHash } = sent;
        const employer = world.as(scene.employer);
        await withdraw(scene.participant, "identity");
        expect((await agreementRow(world, agreementId)).state).toBe("cancelled");
        const page = await readAgreementAsParty(employer, { agreementId });
        expect(page).toMatchObject({ ok: true, value: { state: "cancelled", shown: null, hasFile: false } });
        expect(await listAgreements(employer)).toEqual({ ok: true, value: [] });
        const { mailbox, deliver } = outboxOf(world);
        await deliver();
        expect(await mailbox.list({ to: `karin-${state}@provbygden.example` })).toEqual([]);
        for (const name of NAMES) expect(JSON.stringify(page)).not.toContain(name);
        expect(
          await signAs(world, scene.employer, { agreementId, seenHash, party: "employer" }),
        ).toMatchObject({ failure: "not_open" });
        expect(
          await draftFromProposal(world.as(scene.broker), { proposalId: scene.proposalId }),
        ).toMatchObject({ failure: "not_agreed" });
      },
    );

    it("closes the personal link of somebody without an account", async () => {
      const scene = await agreementScene(world);
      const { agreementId } = await proposed(world, scene);
      const [link] = await world.db.read
        .select()
        .from(signerLinks)
        .where(eq(signerLinks.agreementId, agreementId));
      await withdraw(scene.participant, "identity");
      const address = signerPath(link!.id).replace("/underskrift/", "");
      expect(await readAsSigner(world.visitor(), { link: address, cookie: null })).toEqual({
        state: "revoked",
      });
    });

    it("hides it when the consent has run out, before the day's work and after", async () => {
      world.at(START);
      const scene = await agreementScene(world);
      const { agreementId, seenHash } = await proposed(world, scene, { handledareIs: "signatory" });
      world.at("2027-02-22T23:05:00.000Z");
      const employer = world.as(scene.employer);
      const page = await readAgreementAsParty(employer, { agreementId });
      expect(page).toMatchObject({ value: { state: "cancelled", shown: null } });
      expect(await listAgreements(employer)).toEqual({ ok: true, value: [] });
      expect(await signAs(world, scene.employer, { agreementId, seenHash, party: "employer" })).toMatchObject(
        {
          failure: "not_open",
        },
      );
      expect((await agreementRow(world, agreementId)).state).toBe("proposed");
      await endExpiredConsents({ read: world.db.read, write: world.db.write, now: world.now() });
      expect((await agreementRow(world, agreementId)).state).toBe("cancelled");
      world.at(START);
    });
  });

  it("keeps the signed agreement with its name, but no page with the person behind it", async () => {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    await withdraw(scene.participant, "identity");
    const employer = world.as(scene.employer);
    expect((await agreementRow(world, agreementId)).state).toBe("signed");
    const page = await readAgreementAsParty(employer, { agreementId });
    expect(JSON.stringify(page)).toContain("Amina Provsson");
    expect((await readAgreementFile(employer, { agreementId })).ok).toBe(true);
    expect(await readIdentity(employer, scene.proposalId)).toMatchObject({ failure: "not_found" });
  });
});
