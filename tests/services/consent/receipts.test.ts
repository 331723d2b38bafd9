import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { printedReceipts, receiptsFile } from "#app/http/consent-receipts.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { type Receipts, readReceipts } from "#app/services/consent/read-receipts.server.ts";
import { auditLog } from "#db/schema/index.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("receipts of consents", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId, name: "Eva Handläggare" });
  });
  afterAll(() => world.close());

  async function given(person: ParticipantMade, language: string, by: "self" | "caseworker" = "self") {
    const ctx = by === "self" ? person.as() : world.as(caseworker);
    const done = await giveConsent(ctx, {
      participantId: person.participantId,
      purpose: "profile_in_matching",
      interpreter: by === "self" ? "none" : "professional",
      textVersion: "consent.profile_in_matching.v1",
      language,
    });
    if (!done.ok) throw new Error(done.failure);
    return done.value.id;
  }
  const receiptsOf = async (person: ParticipantMade, consentId?: string): Promise<Receipts> => {
    const read = await readReceipts(person.as(), { participantId: person.participantId, consentId });
    if (!read.ok) throw new Error(read.failure);
    return read.value;
  };

  it("hold the very words that were read, in the language they were read in, whatever language they are printed in", async () => {
    const person = await participantOf(world, { unitId, caseworker, consents: [] });
    await given(person, "en");
    const [sheet] = printedReceipts(await receiptsOf(person), "sv");
    const { versions } = messagesFor("en").participant.consentTexts;
    expect(sheet?.words).toEqual({ locale: "en", ...versions["consent.profile_in_matching.v1"] });
    expect(sheet?.title).toBe(messagesFor("sv").participant.consentTexts.purposes.profile_in_matching);
    const { receipt } = messagesFor("sv").participant.consentTexts;
    expect(sheet?.facts).toEqual(
      expect.arrayContaining([
        { term: receipt.who, value: "Sami Provsson" },
        { term: receipt.version, value: "1" },
      ]),
    );
  });

  it("that staff wrote down hold the Swedish that was read out, with witness, language and interpreter noted", async () => {
    const person = await participantOf(world, { unitId, caseworker, consents: [] });
    await given(person, "so", "caseworker");
    const [sheet] = printedReceipts(await receiptsOf(person), "en");
    expect(sheet?.words.locale).toBe("sv");
    const said = sheet?.facts.map(({ value }) => value).join("\n");
    expect(said).toContain("Eva Handläggare");
    expect(said).toContain(messagesFor("en").participant.consentTexts.receipt.interpreterUsed);
  });

  it("as a file hold every field and the words, and all of them together what employers have been shown", async () => {
    const stage = await openStage(world);
    const person = stage.people[0]!;
    await proposalAt(world, stage, person, "presented");
    const response = receiptsFile(await receiptsOf(person));
    expect(response.headers.get("Content-Disposition")).toMatch(/^attachment; filename="kvitto\.json"$/);
    const file = await response.json();
    expect(file).toMatchObject({
      givenBy: "Sami Provsson",
      receipts: expect.arrayContaining([
        expect.objectContaining({
          purpose: "presentation",
          companyId: stage.company.companyId,
          validTo: "2027-02-22",
          text: {
            locale: "sv",
            ...messagesFor("sv").participant.consentTexts.versions["consent.presentation.v1"],
          },
        }),
      ]),
      shown: [expect.objectContaining({ what: "presentation" })],
    });
  });

  it("one at a time are that one alone; another person's is not found", async () => {
    const person = await participantOf(world, { unitId, caseworker });
    const other = await participantOf(world, { unitId, caseworker });
    const [own] = person.consentIds;
    expect((await receiptsOf(person, own)).receipts.map(({ id }) => id)).toEqual([own]);
    const theirs = { participantId: person.participantId, consentId: other.consentIds[0]! };
    expect(await readReceipts(person.as(), theirs)).toEqual({ ok: false, failure: "not_found" });
  });

  it("are printed for the person by their own caseworker, in the person's language; nobody else finds them", async () => {
    const person = await participantOf(world, { unitId, caseworker, locale: "sv-latt" });
    const read = await readReceipts(world.as(caseworker), person);
    expect(read).toMatchObject({ ok: true, value: { locale: "sv-latt" } });
    for (const stranger of [
      await world.person("caseworker", { unitId }),
      await world.person("broker", { unitId }),
      await world.person("manager", { unitId }),
      await world.person("employer", { companyId: "c1" }),
    ])
      expect(await readReceipts(world.as(stranger), person)).toEqual({ ok: false, failure: "not_found" });
    expect(await readReceipts(person.as("low"), person)).toEqual({ ok: false, failure: "needs_assurance" });
    const log = await world.db.read
      .select({ act: auditLog.act, role: auditLog.actorRole })
      .from(auditLog)
      .where(eq(auditLog.participantId, person.participantId));
    expect(log).toContainEqual({ act: "consent.read", role: "caseworker" });
  });
});
