import type { BrowserContext, Page } from "@playwright/test";
import { endedMonths, momentsOf } from "#app/domain/access/log-control.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import { recordAccess } from "#app/services/audit/record-access.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { button, field } from "../e2e/journey/form.ts";
import { words } from "../e2e/journey/words.ts";
import { expect, test } from "../setup/browser.ts";
import { cookieOf } from "./access/viewers.ts";

const { manager: say, participant: own, caseworker: desk } = words;

test.describe("who has looked, and that somebody checks", () => {
  let db: Db;
  let world: World;
  let manager: Actor;
  let caseworker: Actor;
  let person: ParticipantMade;
  test.beforeAll(async ({ app }) => {
    db = await openDb({ url: app.databaseUrl });
  });
  test.afterAll(() => db.close());
  test.beforeEach(async () => {
    world = worldOver(db, new Date().toISOString());
    const unitId = await world.unit();
    manager = await world.person("manager", { unitId, name: "Gun Chefprov" });
    caseworker = await world.person("caseworker", { unitId, name: "Kerstin Provare" });
    person = await participantOf(world, { unitId, caseworker, givenName: "Zeinab", familyName: "Provinger" });
  });

  const signIn = async (context: BrowserContext, origin: string, actor: Actor) => {
    const [name = "", value = ""] = (await cookieOf(world, actor, "substantial")).split("=");
    await context.addCookies([{ name, value, url: origin }]);
  };
  const open = async (page: Page, path: string, title: string) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  };

  test("a participant asks who it was, the manager answers, and the answer reaches them", async ({
    app,
    page,
    newPerson,
    axe,
  }) => {
    await readParticipant(world.as(caseworker), { participantId: person.participantId });
    await signIn(page.context(), app.origin, person.actor);
    await open(page, "/min-sida/insyn", own.insight.title);
    const sight = page.getByRole("listitem").filter({ hasText: own.insight.kinds.read_process });
    await expect(sight).toContainText(words.common.roles.caseworker);
    await expect(page.getByRole("main")).not.toContainText("Kerstin");
    await button(sight, own.insight.askName).click();
    await expect(sight).toContainText(own.insight.asked);
    await axe(page);

    const office = await newPerson();
    await signIn(office.context(), app.origin, manager);
    await open(office, "/chef", say.overview.title);
    await office.getByRole("link", { name: say.nameRequests.waiting({ count: 1 }) }).click();
    await expect(office.getByRole("heading", { level: 1, name: say.nameRequests.title })).toBeVisible();
    await expect(office.getByRole("main")).toContainText("Kerstin Provare");
    await expect(office.getByRole("main")).not.toContainText("Zeinab");
    await axe(office);
    await field(office, say.nameRequests.answer).selectOption({ label: say.nameRequests.answers.given });
    await button(office, say.nameRequests.send).click();
    await expect(office.getByText(say.nameRequests.none)).toBeVisible();

    await open(page, "/min-sida", own.home.title);
    await page.getByRole("link", { name: own.insight.answered }).click();
    await expect(sight).toContainText(own.insight.answers.given({ name: "Kerstin Provare" }));
    await axe(page);
    await open(page, "/min-sida", own.home.title);
    await expect(page.getByRole("link", { name: own.insight.answered })).toBeHidden();
  });

  test("the manager goes through the month's sample by keyboard and signs", async ({
    app,
    page,
    axe,
    allowConsoleError,
  }) => {
    allowConsoleError(/409 \(Conflict\)/);
    const control = say.logControl;
    const [month = ""] = endedMonths(world.now());
    const { from } = momentsOf(month);
    for (const hour of [9, 10, 23])
      await recordAccess(db, caseworker, new Date(Date.parse(from) + hour * 3_600_000).toISOString(), {
        act: "participant.read",
        subjectType: "participant",
        subjectId: person.participantId,
        participantId: person.participantId,
        purpose: "follow-process",
      });
    await signIn(page.context(), app.origin, manager);
    await open(page, "/chef/logg/kontroll", control.title);
    await axe(page);
    await page.goto(`/chef/logg/kontroll/${month}`);
    await axe(page);
    await button(page, control.draw).press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: control.sampleTitle })).toBeVisible();
    await expect(page.getByRole("region", { name: control.patternsTitle })).toContainText(
      control.patterns.odd_hours.title,
    );
    await expect(page.getByRole("main")).not.toContainText("Zeinab");
    await axe(page);

    await button(page, control.sign).press("Enter");
    await expect(page.getByRole("alert")).toContainText(control.notJudged);
    for (const number of [1, 2, 3]) {
      if (number === 3) {
        // Some now and the rest later.
        await button(page, control.save).press("Enter");
        await expect(page.getByText(words.flash["log-judged"])).toBeVisible();
        await expect(field(page, control.judge({ number: 1 }))).not.toHaveValue("");
      }
      const choice = field(page, control.judge({ number }));
      await choice.focus();
      await choice.press("ArrowDown");
      await expect(choice).not.toHaveValue("");
    }
    await button(page, control.save).press("Enter");
    await expect(page.getByText(words.flash["log-judged"])).toBeVisible();
    await button(page, control.sign).press("Enter");
    await expect(page.getByText(/Underskriven av Gun Chefprov/)).toBeVisible();
    await expect(button(page, control.sign)).toBeHidden();
    await axe(page);
  });

  test("whom a case concerns opens to the manager who says why, and the case can change hands", async ({
    app,
    page,
    axe,
  }) => {
    const { unitId } = caseworker;
    await world.person("caseworker", { unitId, name: "Lars Provare" });
    await signIn(page.context(), app.origin, manager);
    await open(page, `/chef/deltagare/${person.participantId}`, say.participant.title);
    await expect(page.getByRole("main")).not.toContainText("Zeinab");
    await axe(page);
    await field(page, say.participant.ask).selectOption({
      label: say.participant.purposes["caseworker-change"],
    });
    await button(page, say.participant.open).click();
    await expect(page.getByRole("heading", { level: 1, name: "Zeinab Provinger" })).toBeVisible();
    await axe(page);
    await field(page, say.participant.newCaseworker).selectOption({ label: "Lars Provare" });
    await button(page, say.participant.change).click();
    await expect(page.getByText(words.flash["caseworker-changed"])).toBeVisible();
  });

  test("a caseworker says that they are partial, and the manager gives the case to another", async ({
    app,
    page,
    newPerson,
    axe,
  }) => {
    const { conflict } = desk.person;
    await world.person("caseworker", { unitId: caseworker.unitId, name: "Lars Provare" });
    await signIn(page.context(), app.origin, caseworker);
    await open(page, `/handlaggare/deltagare/${person.participantId}`, "Zeinab Provinger");
    await page.getByText(conflict.title, { exact: true }).press("Enter");
    await button(page, conflict.declare).press("Enter");
    await expect(page.getByText(words.flash["participant-conflict-declared"])).toBeVisible();
    await expect(button(page, conflict.end)).toBeVisible();
    await axe(page);

    const office = await newPerson();
    await signIn(office.context(), app.origin, manager);
    await open(office, "/chef", say.overview.title);
    await expect(office.getByRole("main")).not.toContainText("Zeinab");
    await axe(office);
    await office.getByRole("link", { name: /Kerstin Provare anmälde jäv/ }).click();
    await field(office, say.participant.ask).selectOption({
      label: say.participant.purposes["caseworker-change"],
    });
    await button(office, say.participant.open).click();
    await field(office, say.participant.newCaseworker).selectOption({ label: "Lars Provare" });
    await button(office, say.participant.change).click();
    await open(office, "/chef", say.overview.title);
    await expect(office.getByText(say.overview.conflicts.title)).toBeHidden();
  });

  test("the caseworker puts the protection on, and the list names the person no more", async ({
    app,
    page,
    axe,
  }) => {
    const { protection } = desk.person;
    await signIn(page.context(), app.origin, caseworker);
    await open(page, `/handlaggare/deltagare/${person.participantId}`, "Zeinab Provinger");
    await page.getByText(protection.title, { exact: true }).click();
    await axe(page);
    await button(page, protection.protect).click();
    await expect(page.getByText(words.flash["participant-protected"])).toBeVisible();
    await axe(page);
    await open(page, "/handlaggare", desk.list.title);
    await expect(page.getByRole("main")).not.toContainText("Zeinab");
    await expect(page.getByRole("main")).toContainText(desk.list.protected);
  });
});
