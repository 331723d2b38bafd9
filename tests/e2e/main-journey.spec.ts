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
import { oncePerView, type Stage } from "./journey/stage.ts";
import * as supportCase from "./journey/support-case.ts";
import { findPlacement } from "./journey/visitor.ts";

const BROKER = { name: "Eskil Vang", email: "eskil.vang@enheten.example" };
const COMPANY = {
  name: "Nordlagret i Hässleholm AB",
  number: "559911-4302",
  email: "ingrid.ekdahl@nordlagret.example",
  contact: "Ingrid Ekdahl",
};
const HANDLEDARE = { name: "Tomas Wik", email: "tomas.wik@nordlagret.example" };
// Names that stand nowhere else in the demo region, so that a page that leaks them is seen to.
const PERSON = { givenName: "Zebastiana", familyName: "Qvarnlöf" };
const TITLE = "Plocka order på Nordlagret";
/** Later than any quarter that a start can be generalised to, so that nobody's start is unclear. */
const START = dayInSweden(100);

test("the main job, from an invited colleague to a sealed agreement and a support case with its contract @desktop", async ({
  page,
  newPerson,
  app,
  axe,
  allowConsoleError,
}) => {
  test.slow();
  // A first working day before the decision holds is refused by the server.
  allowConsoleError(/400 .*\/arbetsgivare\/stod\//);
  const inbox = inboxOf(app.mailboxDir);
  const axeOnce = oncePerView(axe);
  const stageFor = (own: Page): Stage => ({ page: own, inbox, axe: () => axeOnce(own) });
  const atManager = stageFor(page);
  const atBroker = stageFor(await newPerson());
  const atEmployer = stageFor(await newPerson());
  const atCaseworker = stageFor(await newPerson());
  const atParticipant = stageFor(await newPerson());
  const atNobodys = stageFor(await newPerson());
  const expectNameless = (html: string) => {
    expect(html).not.toContain(PERSON.givenName);
    expect(html).not.toContain(PERSON.familyName);
  };

  await test.step("the manager invites a broker, who chooses a password and connects an app", async () => {
    const link = await manager.inviteBroker(atManager, BROKER);
    await manager.acceptInvitation(atBroker, link);
  });

  const placementId = await test.step("an employer registers and hands in a placement", async () => {
    await employer.registerCompany(atEmployer, COMPANY);
    return employer.writePlacement(atEmployer, TITLE, START);
  });

  await test.step("the broker verifies the company and publishes the placement", async () => {
    await broker.verifyCompany(atBroker, COMPANY.name);
    await broker.reviewAndPublish(atBroker, TITLE);
  });

  await test.step("anyone finds it", () => findPlacement(atNobodys, "plocka order", TITLE));

  const person =
    await test.step("a caseworker enrols somebody, makes the card and publishes it without a name", async () => {
      const id = await caseworker.enrol(atCaseworker, PERSON);
      await caseworker.fillCard(atCaseworker);
      await caseworker.confirmTogether(atCaseworker);
      await caseworker.recordProfileConsent(atCaseworker, id);
      const paperCard = await caseworker.issuePaperCard(atCaseworker, id);
      const alias = await caseworker.publishProfile(atCaseworker, id);
      return { id, paperCard, alias };
    });

  await test.step("the broker finds the card among the ranked ones and proposes it", async () => {
    expectNameless(await broker.proposeCandidate(atBroker, placementId, person.alias));
  });

  await test.step("the participant says yes to being shown without a name", async () => {
    await signInWithPaperCard(atParticipant, person.paperCard);
    await participant.sayYesToBeShown(atParticipant);
  });

  await test.step("the employer wants to meet, without knowing whom", async () => {
    await broker.presentProposal(atBroker, placementId);
    expectNameless(await meeting.wantToMeet(atEmployer, COMPANY.email));
  });

  await test.step("after a second yes the employer sees who it is, and the participant sees that they looked", async () => {
    await participant.sayYesToBeNamed(atParticipant);
    await meeting.openIdentity(atEmployer, `${PERSON.givenName} ${PERSON.familyName}`);
    await participant.seeThatEmployerLooked(atParticipant, COMPANY.name);
  });

  await test.step("they meet and agree", async () => {
    await meeting.bookMeeting(atEmployer);
    await broker.agreeOnProposal(atBroker, placementId);
  });

  const agreementId = await test.step("the broker writes the agreement and sends it out", () =>
    agreements.draftAndSendOut(atBroker, HANDLEDARE));

  await test.step("participant, employer, handledare and unit sign, which seals the PDF", async () => {
    await participant.signAsParticipant(atParticipant, agreementId);
    await agreements.signAsEmployer(atEmployer, agreementId);
    await agreements.signAsSigner(atNobodys, HANDLEDARE.email);
    await agreements.signForUnit(atBroker, agreementId);
    await agreements.openSealedFile(atBroker, agreementId);
  });

  await test.step("a case about support is opened and moves on by the participant's yes", async () => {
    await supportCase.openCase(atCaseworker, person.id, COMPANY.name);
    await supportCase.recordConsent(atCaseworker);
  });

  await test.step("papers, application, decision and contract, each by the one whose move it is", async () => {
    await supportCase.bringPapers(atCaseworker);
    const caseId = await supportCase.applyAsEmployer(atEmployer);
    await supportCase.recordGrant(atCaseworker, caseId, {
      decidedOn: dayInSweden(),
      from: dayInSweden(7),
      to: dayInSweden(300),
    });
    await supportCase.signContract(atEmployer, caseId, { tooEarly: dayInSweden(6), startOn: dayInSweden(7) });
  });

  await test.step("the manager finds in the log that the employer opened the name", () =>
    manager.findSightInLog(atManager));
});
