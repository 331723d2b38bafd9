import type { Page } from "@playwright/test";
import { expect, test } from "../setup/browser.ts";
import * as agreements from "./journey/agreement.ts";
import * as broker from "./journey/broker.ts";
import * as caseworker from "./journey/caseworker.ts";
import { dayInSweden } from "./journey/day.ts";
import * as employer from "./journey/employer.ts";
import { inboxOf } from "./journey/mail.ts";
import * as manager from "./journey/manager.ts";
import * as meeting from "./journey/meeting.ts";
import * as participant from "./journey/participant.ts";
import { signInWithPaperCard } from "./journey/sign-in.ts";
import type { Stage } from "./journey/stage.ts";

const BROKER = { name: "Eskil Vang", email: "eskil.vang@enheten.example" };
const COMPANY = {
  name: "Nordlagret i Hässleholm AB",
  number: "559911-4302",
  email: "ingrid.ekdahl@nordlagret.example",
  contact: "Ingrid Ekdahl",
};
const HANDLEDARE = { name: "Tomas Wik", email: "tomas.wik@nordlagret.example" };
const PERSON = { givenName: "Zebastiana", familyName: "Qvarnlöf" };
const TITLE = "Plocka order på Nordlagret";

test("the main job, from an invited colleague to a signed agreement, through every role @desktop", async ({
  page,
  newPerson,
  app,
  axe,
}) => {
  test.slow();
  const inbox = inboxOf(app.mailboxDir);
  const stageFor = (own: Page): Stage => ({ page: own, inbox, axe: () => axe(own) });
  const [atManager, atBroker, atEmployer, atCaseworker, atParticipant, atHandledare] = [
    stageFor(page),
    stageFor(await newPerson()),
    stageFor(await newPerson()),
    stageFor(await newPerson()),
    stageFor(await newPerson()),
    stageFor(await newPerson()),
  ];
  const fullName = `${PERSON.givenName} ${PERSON.familyName}`;
  const expectNameless = (html: string) => {
    expect(html).not.toContain(PERSON.givenName);
    expect(html).not.toContain(PERSON.familyName);
  };

  await test.step("the manager invites a broker, who chooses a password and an app", async () => {
    const link = await manager.inviteBroker(atManager, BROKER);
    await manager.acceptInvitation(atBroker, link);
  });

  const placementId = await test.step("an employer registers and hands in a placement", async () => {
    await employer.registerCompany(atEmployer, COMPANY);
    return employer.writePlacement(atEmployer, TITLE, dayInSweden(100));
  });

  await test.step("the broker verifies the company and publishes the placement", async () => {
    await broker.verifyCompany(atBroker, COMPANY.name);
    await broker.reviewAndPublish(atBroker, TITLE);
  });

  const { participantId, card, alias } =
    await test.step("the caseworker makes a card and publishes it without a name", async () => {
      const id = await caseworker.enrol(atCaseworker, PERSON);
      await caseworker.fillCard(atCaseworker);
      await caseworker.confirmTogether(atCaseworker);
      await caseworker.recordProfileConsent(atCaseworker, id);
      const paper = await caseworker.issuePaperCard(atCaseworker, id);
      return { participantId: id, card: paper, alias: await caseworker.publishProfile(atCaseworker, id) };
    });

  await test.step("the broker finds the card without a name and proposes it", async () => {
    expectNameless(await broker.proposeCandidate(atBroker, placementId, alias));
  });

  await test.step("the participant says yes to be shown", async () => {
    await signInWithPaperCard(atParticipant, card);
    await participant.sayYesToBeShown(atParticipant);
  });

  await test.step("the employer wants to meet, without knowing whom", async () => {
    await broker.presentProposal(atBroker, placementId);
    expectNameless(await meeting.wantToMeet(atEmployer, COMPANY.email));
  });

  await test.step("after a second yes the employer sees who it is, and the participant sees that they looked", async () => {
    await participant.sayYesToBeNamed(atParticipant);
    await meeting.openIdentity(atEmployer, fullName);
    await participant.seeThatEmployerLooked(atParticipant, COMPANY.name);
    await meeting.bookMeeting(atEmployer);
    await broker.agreeOnProposal(atBroker, placementId);
  });

  const agreementId = await test.step("the broker writes the agreement and sends it out", () =>
    agreements.draftAndSendOut(atBroker, HANDLEDARE));

  await test.step("participant, employer, handledare and unit sign; the sealed file is a PDF", async () => {
    await participant.signAsParticipant(atParticipant, agreementId);
    await agreements.signAsEmployer(atEmployer, agreementId);
    await agreements.signAsSigner(atHandledare, HANDLEDARE.email);
    await agreements.signForUnit(atBroker, agreementId);
    await agreements.downloadSealedFile(atBroker, agreementId);
  });

  expect(participantId).not.toBe("");
});
