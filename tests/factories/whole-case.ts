import { eq } from "drizzle-orm";
import { newId } from "#app/platform/ids.server.ts";
import { openSignerLink } from "#app/services/agreement/open-signer-link.server.ts";
import { requestSigningCode } from "#app/services/agreement/request-signing-code.server.ts";
import { signAsSigner } from "#app/services/agreement/sign-as-signer.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { agreements, followups, participants, reminders, users } from "#db/schema/index.ts";
import { type AgreementScene, agreedProposal, drafted, proposed, signAs } from "./agreement.ts";
import { outboxOf } from "./outbox.ts";
import { consentsFrom } from "./participant.ts";
import { publishedPlacement } from "./placement.ts";
import type { ProfileMade } from "./profile.ts";
import { openStage, proposalAt, type Stage } from "./proposal.ts";
import { bringPapers, caseIn } from "./support-case.ts";
import type { World } from "./world.ts";

export const WHOLE = {
  givenName: "Zeinab",
  familyName: "Provinger",
  externalRef: "AKT-5561",
  email: "zeinab@example.com",
  phone: "070-555 12 34",
} as const;

/** One participant with one of everything that the portal can hold of a person, and all who meet it. */
export interface WholeCase {
  stage: Stage;
  scene: AgreementScene;
  person: ProfileMade;
  /** Presented to the employer, without a name. */
  presentedId: string;
  /** Agreed, with the agreement below; and agreed, with no agreement yet. */
  agreedId: string;
  unwrittenId: string;
  /** Signed by all, the handledare by a link, and under way. */
  agreementId: string;
  draftAgreementId: string;
  followUpId: string;
  /** With every paper in: the broker's move. */
  caseId: string;
  interestPlacementId: string;
  signer: { link: string; cookie: string };
}

export async function wholeCase(world: World): Promise<WholeCase> {
  const stage = await openStage(world, { people: { size: 4, traits: Array(4).fill({ noggrannhet: 2 }) } });
  const { unitId, broker, caseworker, company } = stage;
  const person = stage.people[0]!;
  const { participantId } = person;
  const { email, phone, ...named } = WHOLE;
  await world.db.write(async (tx) => {
    await tx.update(participants).set(named).where(eq(participants.id, participantId));
    await tx.update(users).set({ email, phone }).where(eq(users.id, person.actor.userId));
  });
  const place = (title: string) =>
    publishedPlacement(world, company, {
      draft: { "kind-and-tasks": { kind: "arbetstraning", title, tasks: "Du vattnar och planterar om." } },
    });
  const [agreedAt, unwrittenAt, draftAt, interestPlacementId] = [
    await place("Överenskommen plats"),
    await place("Oskriven plats"),
    await place("Påbörjad plats"),
    await place("Intressant plats"),
  ];
  await consentsFrom(world, participantId, caseworker, [
    { purpose: "contact", channel: "email" },
    { purpose: "contact", channel: "sms" },
  ]);
  const employer = { ...company.employer, assurance: "substantial" as const };
  const sceneAt = async (placementId: string): Promise<AgreementScene> => ({
    unitId,
    broker,
    caseworker,
    company,
    employer,
    participant: person,
    placementId,
    proposalId: await agreedProposal(world, { unitId, company, placementId, participant: person, broker }),
  });
  const scene = await sceneAt(agreedAt);
  const { agreementId, signer } = await signedWithLink(world, scene);
  await world.db.write((tx) =>
    tx.update(agreements).set({ state: "active" }).where(eq(agreements.id, agreementId)),
  );
  const followUpId = newId();
  await world.db.write((tx) =>
    tx.insert(followups).values({
      id: followUpId,
      agreementId,
      participantId,
      unitId,
      dueDate: world.now().slice(0, 10),
      kind: "follow-up",
    }),
  );
  const draftAgreementId = await drafted(world, await sceneAt(draftAt));
  const { proposalId: unwrittenId } = await sceneAt(unwrittenAt);
  const { id: presentedId } = await proposalAt(world, stage, person, "presented");
  await world.db.write((tx) =>
    tx.insert(reminders).values({
      id: newId(),
      subjectType: "consent",
      subjectId: newId(),
      kind: "consent-expiring",
      dueDate: world.now().slice(0, 10),
      participantId,
    }),
  );
  const said = await sayInterest(person.as(), { placementId: interestPlacementId });
  if (!said.ok) throw new Error(said.failure);
  const setting = { unitId, broker, caseworker, person, company, employer };
  const caseId = await caseIn(world, setting, "documents_requested");
  await bringPapers(world, setting, caseId);
  return {
    stage,
    scene,
    person,
    presentedId,
    agreedId: scene.proposalId,
    unwrittenId,
    agreementId,
    draftAgreementId,
    followUpId,
    caseId,
    interestPlacementId,
    signer,
  };
}

async function signedWithLink(world: World, scene: AgreementScene) {
  const to = `olle-${newId()}@provbygden.example`.toLowerCase();
  const made = await proposed(world, scene, { handledareEmail: to });
  const { mailbox, deliver } = outboxOf(world);
  await deliver();
  const texts = async () => (await mailbox.list({ to })).map(({ text }) => text).join("\n");
  const link = (await texts()).match(/\/underskrift\/(\S+)/)?.[1] ?? "";
  done(await requestSigningCode(world.visitor(), { link }));
  await deliver();
  const code = (await texts()).match(/(?<!\S)\d{6}(?!\S)/)?.[0] ?? "";
  const { cookie } = done(await openSignerLink(world.visitor(), { link, code }));
  done(await signAs(world, scene.participant.actor, { ...made, party: "participant" }));
  done(await signAs(world, scene.employer, { ...made, party: "employer" }));
  done(await signAs(world, scene.broker, { ...made, party: "unit" }));
  done(await signAsSigner(world.visitor(), { link, cookie, seenHash: made.seenHash }));
  return { agreementId: made.agreementId, signer: { link, cookie } };
}

function done<Value>(result: { ok: true; value: Value } | { ok: false; failure: string }): Value {
  if (result.ok) return result.value;
  throw new Error(`A step on the way failed: ${result.failure}`);
}
