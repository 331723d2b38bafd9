import type { Page } from "@playwright/test";
import type { Actor } from "#app/domain/access/roles.ts";
import { openDb } from "#db/client.server.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { type RunningApp, startApp } from "#tests/setup/app-server.ts";
import { cookieOf } from "../browser/access/viewers.ts";
import { expect, test } from "../setup/browser.ts";
import { button, startingWith } from "./journey/form.ts";
import { words } from "./journey/words.ts";

const { broker, participant, states, employer } = words;
const GONE = states.proposal.statuses.no_longer_current.name;

// A server and a database of its own: what is made here meets nothing that another test has made.
let app: RunningApp;
let world: World;
test.beforeAll(async () => {
  app = await startApp({ seeded: false });
  world = worldOver(await openDb({ url: app.databaseUrl }), new Date().toISOString());
});
test.afterAll(async () => {
  await world.close();
  await app.stop();
});

test("a yes taken back while others have the card open: their next click says that it is gone @desktop", async ({
  newPerson,
  allowConsoleError,
  axe,
}) => {
  // What is refused is answered with 409, which the browser notes.
  allowConsoleError(/409/);
  const stage = await openStage(world, { people: { size: 4 } });
  const person = stage.people[0]!;
  const shown = await openStage(world, { people: { size: 3 } });
  const presented = await proposalAt(world, shown, shown.people[0]!, "presented");
  const signIn = async (at: Page, actor: Actor) => {
    const [name = "", value = ""] = (await cookieOf(world, actor, "substantial")).split("=");
    await at.context().addCookies([{ name, value, url: app.origin }]);
  };
  const takeBack = async (at: Page, actor: Actor) => {
    await signIn(at, actor);
    await at.goto("/min-sida/samtycken");
    const profile = at.getByRole("listitem").filter({
      has: at.getByRole("heading", { name: participant.consentTexts.purposes.profile_in_matching }),
    });
    await button(profile, participant.consents.withdraw).click();
    await expect(button(profile, participant.consents.undo)).toBeVisible();
    return profile;
  };

  const atOwnServer = { baseURL: app.origin };
  const atParticipant = await newPerson(atOwnServer);
  const atBroker = await newPerson(atOwnServer);
  const atEmployer = await newPerson(atOwnServer);
  const atOther = await newPerson(atOwnServer);
  await signIn(atBroker, stage.broker);
  await atBroker.goto(`/maklare/platser/${stage.placementId}`);
  const cards = atBroker.getByRole("region", { name: broker.workspace.candidates });
  const own = cards
    .getByRole("listitem")
    .filter({ has: atBroker.getByRole("heading", { level: 3, name: person.alias }) });
  await expect(own).toBeVisible();

  await test.step("the participant takes the yes back with one press, and reads that it can be undone", async () => {
    const profile = await takeBack(atParticipant, person.actor);
    await axe(atParticipant);
    await expect(profile).toContainText(participant.consentTexts.states.withdrawn);
  });

  await test.step("the broker's click proposes nobody, and the list comes back without the card", async () => {
    await own.getByRole("button", { name: startingWith(broker.workspace.proposeShort) }).click();
    await expect(atBroker.getByRole("alert")).toContainText(broker.workspace.failures.cannot_be_proposed);
    await expect(own).toHaveCount(0);
    await expect(atBroker.getByRole("region", { name: broker.workspace.proposals })).toHaveCount(0);
    await axe(atBroker);
  });

  await test.step("the employer's click on a presented card reads only that it is no longer current", async () => {
    await signIn(atEmployer, { ...shown.company.employer, assurance: "substantial" });
    await atEmployer.goto(`/arbetsgivare/forslag/${presented.id}`);
    await expect(button(atEmployer, employer.proposals.yes)).toBeVisible();
    await takeBack(atOther, shown.people[0]!.actor);
    await button(atEmployer, employer.proposals.yes).click();
    await expect(atEmployer.getByRole("alert")).toContainText(GONE);
    await expect(button(atEmployer, employer.proposals.yes)).toHaveCount(0);
    await axe(atEmployer);
  });

  await test.step("the participant undoes it within the day, and the yes holds again", async () => {
    await button(atParticipant, participant.consents.undo).click();
    await expect(button(atParticipant, participant.consents.withdraw)).toBeVisible();
    await expect(
      atParticipant.getByText(participant.consentTexts.states.active, { exact: true }),
    ).toBeVisible();
  });

  await test.step("and takes the receipt along, to read and as a file", async () => {
    await atParticipant.getByRole("link", { name: participant.consents.receipt }).first().click();
    await expect(
      atParticipant.getByRole("heading", { level: 1, name: participant.consents.receipts.title }),
    ).toBeVisible();
    const { says } = participant.consentTexts.versions["consent.profile_in_matching.v1"];
    await expect(atParticipant.getByText(says[0]!)).toBeVisible();
    await axe(atParticipant);
    const download = atParticipant.waitForEvent("download");
    await atParticipant.getByRole("link", { name: participant.consents.receipts.file }).click();
    expect((await download).suggestedFilename()).toBe("kvitto.json");
  });
});
