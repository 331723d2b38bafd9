import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingForSigning } from "#app/domain/agreement/missing-content.ts";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { proposeAgreement } from "#app/services/agreement/propose-agreement.server.ts";
import { readAgreementAsStaff } from "#app/services/agreement/read-agreement-as-staff.server.ts";
import { saveAgreement } from "#app/services/agreement/save-agreement.server.ts";
import { companies, conflicts, placements, proposals } from "#db/schema/index.ts";
import {
  type AgreementScene,
  agreementRow,
  agreementScene,
  drafted,
  filledForm,
  versionOf,
} from "#tests/factories/agreement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("drafting and sending out an agreement", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  async function saved(scene: AgreementScene, change: Parameters<typeof filledForm>[3] = {}) {
    const agreementId = await drafted(world, scene);
    const form = await filledForm(world, scene, agreementId, change);
    const result = await saveAgreement(world.as(scene.broker), { agreementId, form });
    expect(result.ok).toBe(true);
    return agreementId;
  }

  async function send(scene: AgreementScene, agreementId: string) {
    const version = await versionOf(world, agreementId);
    return proposeAgreement(world.as(scene.broker), { agreementId, version });
  }

  it("is drafted from the placement and the match, with insurance left to choose", async () => {
    const scene = await agreementScene(world);
    const { content } = await agreementRow(world, await drafted(world, scene));
    expect(content).toMatchObject({
      kind: "arbetstraning",
      decidedBy: "af",
      period: { from: "2027-01-11", to: "2027-06-30" },
      hoursPerWeek: 10,
      hoursSteps: [{ from: "2027-02-11", hoursPerWeek: 20 }],
      parties: {
        participant: { name: "Amina Provsson" },
        employer: { signatory: { reach: { by: "account", userId: scene.employer.userId } } },
        handledare: { name: "Olle Lind" },
        unit: { signatory: { userId: scene.broker.userId } },
      },
    });
    expect(content.tasks).toContain("vattnar");
    // What the person needs and the workplace offers; what it does not offer is not promised.
    expect(content.adaptations).toBe("Kan erbjuda fasta tider.");
    expect(content.insurance).toBeUndefined();
  });

  it("is drafted once however often it is asked for, and takes a seat", async () => {
    const scene = await agreementScene(world);
    const first = await drafted(world, scene);
    expect(await drafted(world, scene)).toBe(first);
    const [placement] = await world.db.read
      .select({ seatsTaken: placements.seatsTaken })
      .from(placements)
      .where(eq(placements.id, scene.placementId));
    expect(placement?.seatsTaken).toBe(1);
  });

  it("is not drafted before all have agreed, nor by another unit", async () => {
    const scene = await agreementScene(world);
    await world.db.write((tx) =>
      tx.update(proposals).set({ state: "meeting" }).where(eq(proposals.id, scene.proposalId)),
    );
    const ask = (broker: AgreementScene["broker"]) =>
      draftFromProposal(world.as(broker), { proposalId: scene.proposalId });
    expect(await ask(scene.broker)).toMatchObject({ failure: "not_agreed" });
    const other = await world.person("broker", { unitId: await world.unit() });
    expect(await ask(other)).toMatchObject({ failure: "not_found" });
  });

  it("is not sent out while insurance is not chosen, and says so", async () => {
    const scene = await agreementScene(world);
    const agreementId = await saved(scene, { insuranceThrough: undefined });
    expect(await send(scene, agreementId)).toMatchObject({ failure: "unmet" });
    const page = await readAgreementAsStaff(world.as(scene.broker), { agreementId });
    expect(page.ok && page.value.missing).toMatchObject({ fields: ["insurance"] });
  });

  it.each([
    [
      "arbetsträning without AF's decision",
      { decisionDecidedOn: undefined, decisionFrom: undefined, decisionTo: undefined },
      "decision_covers",
    ],
    ["a decision that ends before the period", { decisionTo: "2027-03-01" }, "decision_covers"],
    ["AF's decision with the municipality's insurance", { insuranceThrough: "kommun" }, "insurance_settled"],
    ["a period longer than six months", { to: "2027-12-31" }, "within_longest"],
    [
      "a union that was asked and has not answered",
      { unionStatus: "requested", unionStance: undefined },
      "union_comment_settled",
    ],
    ["a handledare whom no link can reach", { handledareEmail: undefined }, null],
  ] as const)("is not sent out with %s", async (_case, change, guard) => {
    const scene = await agreementScene(world);
    const agreementId = await saved(scene, change);
    expect(await send(scene, agreementId)).toMatchObject({ failure: "unmet" });
    const page = await readAgreementAsStaff(world.as(scene.broker), { agreementId });
    const missing = page.ok ? page.value.missing : null;
    if (guard) expect(missing?.guards).toContain(guard);
    else expect(missing?.fields).toContain("parties");
  });

  it("is not sent to a company that is no longer verified, nor by somebody with a conflict of interest", async () => {
    const scene = await agreementScene(world);
    const agreementId = await saved(scene);
    await world.db.write(async (tx) => {
      await tx.update(companies).set({ state: "blocked" }).where(eq(companies.id, scene.company.companyId));
      await tx.insert(conflicts).values({
        id: `conflict-${agreementId}`,
        userId: scene.broker.userId,
        participantId: scene.participant.participantId,
        declaredAt: world.now(),
      });
    });
    expect(await send(scene, agreementId)).toMatchObject({ failure: "unmet" });
    const page = await readAgreementAsStaff(world.as(scene.broker), { agreementId });
    expect(page.ok && page.value.missing?.guards).toEqual(["company_verified", "no_conflict_of_interest"]);
  });

  it("loses safely to somebody who saved first", async () => {
    const scene = await agreementScene(world);
    const agreementId = await drafted(world, scene);
    const form = await filledForm(world, scene, agreementId);
    expect((await saveAgreement(world.as(scene.broker), { agreementId, form })).ok).toBe(true);
    const late = { ...form, tasks: "Något helt annat." };
    expect(await saveAgreement(world.as(scene.caseworker), { agreementId, form: late })).toMatchObject({
      failure: "stale",
    });
    expect((await agreementRow(world, agreementId)).content.tasks).toContain("vattnar");
  });

  it("keeps a draft with gaps as it is, and its rules ask for nothing twice", async () => {
    const scene = await agreementScene(world);
    const agreementId = await saved(scene, { tasks: "", from: undefined, to: undefined });
    const { content } = await agreementRow(world, agreementId);
    expect(content.period).toBeUndefined();
    const { fields, guards } = missingForSigning({
      content,
      today: "2026-11-23",
      companyVerified: true,
      conflictOfInterest: false,
      handledareReachable: true,
      requiredParties: [],
      signatures: [],
      contentHash: "",
      signingParty: null,
      seenHash: null,
    });
    expect(fields).toEqual(["period", "tasks"]);
    expect(guards).toEqual([]);
  });
});
