import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import {
  type AgreementForm,
  type AgreementFormInput,
  agreementForm,
} from "#app/domain/agreement/agreement-form.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { proposeAgreement } from "#app/services/agreement/propose-agreement.server.ts";
import { readAgreementForm } from "#app/services/agreement/read-agreement-form.server.ts";
import { saveAgreement } from "#app/services/agreement/save-agreement.server.ts";
import { signAgreement } from "#app/services/agreement/sign-agreement.server.ts";
import { onceFor } from "#db/queries/proposal-links.server.ts";
import { agreements, proposalLinks, proposals } from "#db/schema/index.ts";
import { type CompanyMade, verifiedCompany } from "./company.ts";
import { type ConsentGiven, consentsFrom, type ParticipantMade, participantOf } from "./participant.ts";
import { publishedPlacement } from "./placement.ts";
import type { World } from "./world.ts";

/** Everybody an agreement needs, and the agreed proposal it comes from. */
export interface AgreementScene {
  unitId: string;
  broker: Actor;
  caseworker: Actor;
  company: CompanyMade;
  /** The company's signatory, signed in strongly. */
  employer: Actor;
  participant: ParticipantMade;
  placementId: string;
  proposalId: string;
}

export async function agreementScene(
  world: World,
  wanted: { consents?: readonly ConsentGiven[]; participantEmail?: string; employerEmail?: string } = {},
): Promise<AgreementScene> {
  const unitId = await world.unit();
  const broker = await world.person("broker", { unitId, name: "Eva Sundprov" });
  const caseworker = await world.person("caseworker", { unitId, name: "Anna Ekprov" });
  const company = await verifiedCompany(world, {
    employerName: "Karin Provare",
    ...(wanted.employerEmail ? { email: wanted.employerEmail } : {}),
  });
  const placementId = await publishedPlacement(world, company);
  const participant = await participantOf(world, {
    unitId,
    caseworker,
    givenName: "Amina",
    familyName: "Provsson",
    ...(wanted.participantEmail ? { email: wanted.participantEmail } : {}),
    consents: wanted.consents ?? [],
  });
  const proposalId = await agreedProposal(world, { unitId, company, placementId, participant, broker });
  const employer: Actor = { ...company.employer, assurance: "substantial" };
  return { unitId, broker, caseworker, company, employer, participant, placementId, proposalId };
}

/** A proposal where all have agreed, with the consents that it came by, by plain inserts. */
export async function agreedProposal(
  world: World,
  {
    unitId,
    company,
    placementId,
    participant,
    broker,
  }: Pick<AgreementScene, "unitId" | "company" | "placementId" | "participant" | "broker">,
): Promise<string> {
  const id = newBlindId();
  const towards = { companyId: company.companyId, placementId };
  await consentsFrom(world, participant.participantId, broker, [
    { purpose: "presentation", ...towards },
    { purpose: "identity", ...towards },
  ]);
  await world.db.write(async (tx) => {
    await tx.insert(proposals).values({
      id,
      placementId,
      companyId: company.companyId,
      unitId,
      state: "agreed",
      alias: "Björk 4821",
      snapshot: {
        attributes: {} as typeof proposals.$inferInsert.snapshot.attributes,
        traits: {},
        conditions: ["fasta-tider", "lugn-miljo"],
        phrases: [],
      },
      match: {} as typeof proposals.$inferInsert.match,
      source: "broker",
      createdBy: broker.userId,
      createdAt: world.now(),
      changedAt: world.now(),
    });
    await tx.insert(proposalLinks).values({
      proposalId: id,
      participantId: participant.participantId,
      once: onceFor(placementId, participant.participantId),
    });
  });
  return id;
}

/** A draft from the scene's proposal, as the broker makes it. */
export async function drafted(world: World, scene: AgreementScene): Promise<string> {
  const made = await draftFromProposal(world.as(scene.broker), { proposalId: scene.proposalId });
  if (!made.ok) throw new Error(made.failure);
  return made.value.agreementId;
}

/** The form as staff would fill it in, valid in every rule; what is given takes the place of these. */
export async function filledForm(
  world: World,
  scene: AgreementScene,
  agreementId: string,
  change: Partial<AgreementFormInput> = {},
): Promise<AgreementForm> {
  const read = await readAgreementForm(world.as(scene.broker), { agreementId });
  if (!read.ok) throw new Error(read.failure);
  return agreementForm.parse({
    ...read.value.form,
    signatoryEmail: undefined,
    introduction: "Första veckan går handledaren bredvid hela tiden.",
    handledareName: "Olle Lindprov",
    handledareEmail: "olle@provbygden.example",
    decidedBy: "af",
    decisionDecidedOn: "2026-11-20",
    decisionFrom: "2027-01-11",
    decisionTo: "2027-07-10",
    insuranceThrough: "af",
    unionStatus: "received",
    unionOn: "2026-11-20",
    unionStance: "for",
    ...change,
  });
}

/** Filled in and sent out: everyone may sign. Returns the hash of what they read. */
export async function proposed(
  world: World,
  scene: AgreementScene,
  change: Partial<AgreementFormInput> = {},
): Promise<{ agreementId: string; seenHash: string }> {
  const agreementId = await drafted(world, scene);
  const saved = await saveAgreement(world.as(scene.broker), {
    agreementId,
    form: await filledForm(world, scene, agreementId, change),
  });
  if (!saved.ok) throw new Error(saved.failure);
  const sent = await proposeAgreement(world.as(scene.broker), {
    agreementId,
    version: await versionOf(world, agreementId),
  });
  if (!sent.ok) throw new Error(sent.failure);
  return { agreementId, seenHash: sent.value.contentHash };
}

export async function agreementRow(world: World, agreementId: string) {
  const [row] = await world.db.read.select().from(agreements).where(eq(agreements.id, agreementId));
  if (!row) throw new Error("no such agreement");
  return row;
}

export async function versionOf(world: World, agreementId: string): Promise<number> {
  return (await agreementRow(world, agreementId)).version;
}

/** Signs for a party in its own session. */
export function signAs(
  world: World,
  actor: Actor,
  input: { agreementId: string; seenHash: string; party: Party },
) {
  return signAgreement(world.as(actor), { ...input, address: "192.0.2.1" });
}

/** Signed by all, the handledare being the employer's signatory. */
export async function signedByAll(
  world: World,
  scene: AgreementScene,
  change: Partial<AgreementFormInput> = {},
): Promise<{ agreementId: string; seenHash: string }> {
  const sent = await proposed(world, scene, { handledareIs: "signatory", ...change });
  const parties: [Party, Actor][] = [
    ["participant", scene.participant.actor],
    ["employer", scene.employer],
    ["handledare", scene.employer],
    ["unit", scene.broker],
  ];
  for (const [party, actor] of parties) {
    const signed = await signAs(world, actor, { ...sent, party });
    if (!signed.ok) throw new Error(`${party}: ${signed.failure}`);
  }
  return sent;
}
