import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { scheduleConsentReminders } from "#app/services/consent/schedule-consent-reminders.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { reminders } from "#db/schema/index.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { type ParticipantWanted, participantOf } from "#tests/factories/participant.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const GIVEN = "2026-11-23T08:00:00.000Z";
/** The last day of a consent to matching is 22 May; its last fourteen days begin on the 8th. */
const ENDING = "2027-05-10T05:00:00.000Z";

describe("a consent about to run out", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  beforeAll(async () => {
    world = await openWorld(GIVEN);
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId, email: "eva@unit.example" });
  });
  afterAll(() => world.close());

  const somebody = async (wanted: Partial<ParticipantWanted> = {}) => {
    world.at(GIVEN);
    const person = await participantOf(world, { unitId, caseworker, ...wanted });
    world.at(ENDING);
    return person;
  };
  const run = () =>
    scheduleConsentReminders({ read: world.db.read, write: world.db.write, now: world.now() });
  const mails = async () => {
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    return (await mailbox.list()).map((message) => message.to);
  };

  it("reminds once, however often the day's work runs", async () => {
    await somebody();
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    world.at("2027-05-12T05:00:00.000Z");
    expect(await run()).toBe(0);
    expect(await mails()).toEqual(["eva@unit.example"]);
  });

  it("writes to the participant only when they have said yes to e-mail", async () => {
    await somebody({
      email: "sami@example.com",
      consents: [
        { purpose: "profile_in_matching" },
        { purpose: "contact", channel: "email", validTo: "2027-11-22" },
      ],
    });
    await somebody({ email: "tyst@example.com" });
    expect(await run()).toBe(2);
    expect((await mails()).filter((to) => to !== "eva@unit.example")).toEqual(["sami@example.com"]);
  });

  it("is silent when it has been withdrawn meanwhile", async () => {
    const person = await somebody();
    await run();
    await withdrawConsent(person.as(), { ...person, consentId: person.consentIds[0]! });
    expect(await mails()).toEqual([]);
    const [row] = await world.db.read
      .select()
      .from(reminders)
      .where(eq(reminders.subjectId, person.consentIds[0]!));
    expect(row).toMatchObject({ sentAt: null, stoppedAt: ENDING });
  });

  it("sends nothing to or about somebody with protected personal data", async () => {
    await somebody({
      protectedIdentity: true,
      email: "skyddad@example.com",
      consents: [
        { purpose: "information_exchange", party: "af" },
        { purpose: "contact", channel: "email", validTo: "2027-11-22" },
      ],
    });
    expect(await run()).toBe(1);
    expect(await mails()).toEqual([]);
  });

  it("names nobody in the mail", async () => {
    await somebody({ givenName: "Ingenskasesmig" });
    await run();
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    expect(JSON.stringify(await mailbox.list())).not.toContain("Ingenskasesmig");
  });
});
