import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { closeParticipant } from "#app/services/participant/close-participant.server.ts";
import { protectParticipant } from "#app/services/participant/protect-participant.server.ts";
import { pausePlacement } from "#app/services/placement/pause-placement.server.ts";
import { changeRhythm } from "#app/services/saved-search/change-rhythm.server.ts";
import { listSavedSearches } from "#app/services/saved-search/list-saved-searches.server.ts";
import { removeSearch } from "#app/services/saved-search/remove-search.server.ts";
import { saveSearch } from "#app/services/saved-search/save-search.server.ts";
import { scheduleLetters } from "#app/services/saved-search/schedule-letters.server.ts";
import { seeNew } from "#app/services/saved-search/see-new.server.ts";
import { stopLetters } from "#app/services/saved-search/stop-letters.server.ts";
import { auditLog, savedSearches } from "#db/schema/index.ts";
import type { LocalMailbox } from "#emails/local-mailbox.server.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { type ParticipantMade, type ParticipantWanted, participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const EMAIL = "sami@example.com";
const day = (date: number, hour = "05") => `2026-11-${date}T${hour}:00:00.000Z`;

describe("the letter of saved searches", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  let company: CompanyMade;
  let person: ParticipantMade;
  let mailbox: LocalMailbox;
  let deliver: () => Promise<void>;

  beforeEach(async () => {
    world = await openWorld(day(10));
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId });
    company = await verifiedCompany(world, { unitId });
    person = await somebody(EMAIL);
    ({ mailbox, deliver } = outboxOf(world));
  });
  afterEach(() => world.close());

  const somebody = (email: string, wanted: Partial<ParticipantWanted> = {}) =>
    participantOf(world, {
      unitId,
      caseworker,
      email,
      consents: [{ purpose: "contact", channel: "email", validTo: "2027-11-09" }],
      ...wanted,
    });
  const save = async (search: string, by = person) => {
    const saved = await saveSearch(by.as(), { search });
    if (!saved.ok) throw new Error(saved.failure);
    return saved.value.searchId;
  };
  const published = (title: string, tasks = "Du hjälper till med det som behövs hos oss.") =>
    publishedPlacement(world, company, { draft: { "kind-and-tasks": { kind: "praktik", title, tasks } } });
  const schedule = () => scheduleLetters({ read: world.db.read, write: world.db.write, now: world.now() });
  /** The day's work and what comes of it; how many letters there are in all. */
  const round = async (at: string) => {
    world.at(at);
    await schedule();
    await deliver();
    return (await letters()).length;
  };
  const letters = async (to = EMAIL) =>
    (await mailbox.list({ to })).flatMap((one) => (one.channel === "mail" ? [one] : []));
  const latest = async () => {
    const [letter] = await letters();
    if (!letter) throw new Error("No letter");
    return letter;
  };
  const stopLink = async () => /\/brev\/sluta\/(\S+)/.exec((await latest()).text)?.[1] ?? "";

  it("tells once of what came after the search was saved, by title, employer and place", async () => {
    await published("Fanns redan");
    await save("");
    world.at(day(11));
    const id = await published("Hjälp i bageriet");
    expect(await round(day(12))).toBe(1);
    const { text, html, subject } = await latest();
    expect(text).toContain("Hjälp i bageriet\nProvbygdens Växthus, Osby\n");
    expect(text).toContain(`https://jobbron.example/platser/${id}`);
    expect(`${text}${html}`).not.toContain("Fanns redan");
    expect(subject).not.toMatch(/Sami|bageri|@/);
    expect(await round(day(12, "09"))).toBe(1);
    expect(await round(day(13))).toBe(1);
  });

  it("is one for all searches of a person, each placement once", async () => {
    await save("");
    await save("kommun=1273");
    world.at(day(11));
    await published("Hjälp i bageriet");
    await published("Hjälp i kiosken");
    expect(await round(day(12))).toBe(1);
    const { text } = await latest();
    expect(text.match(/Hjälp i bageriet/g)).toHaveLength(1);
    expect(text).toContain("Det finns 2 nya platser");
    expect(await round(day(13))).toBe(1);
  });

  it("says nothing of what was searched for", async () => {
    await save("sok=lugnt+bageri&ordnar=fasta-tider&nara=Osby");
    world.at(day(11));
    await published("Hjälp i köket", "Vi har ett lugnt bageri där du bakar bröd.");
    expect(await round(day(12))).toBe(1);
    const { text, html, headers } = await latest();
    expect(`${text}${html}${JSON.stringify(headers)}`).not.toMatch(/lugn|bageri|fasta|sok=|Nära|nara/i);
  });

  it("names five placements and says how many more there are", async () => {
    await save("");
    world.at(day(11));
    for (let number = 1; number <= 14; number += 1) await published(`Plats nummer ${number}`);
    await round(day(12));
    const { text } = await latest();
    expect(text.match(/Plats nummer/g)).toHaveLength(5);
    expect(text).toContain("Det finns 14 nya platser");
    expect(text).toContain("Och 9 platser till.");
  });

  it("is caught up after days without the daily work", async () => {
    await save("");
    world.at(day(11));
    await published("Den första");
    world.at(day(13));
    await published("Den andra");
    expect(await round(day(18))).toBe(1);
    expect((await latest()).text).toMatch(/Den andra[\s\S]*Den första/);
  });

  it("waits for the next day with what comes the same day, so that no hour is lost or told twice", async () => {
    await save("");
    world.at(day(12, "04"));
    await published("I gryningen");
    expect(await round(day(12))).toBe(0);
    world.at(day(12, "22"));
    await published("Sent på kvällen");
    expect(await round(day(13))).toBe(1);
    expect((await latest()).text).toContain("I gryningen");
    expect((await latest()).text).toContain("Sent på kvällen");
    expect(await round(day(14))).toBe(1);
  });

  it("comes once a week to who asked for that", async () => {
    const searchId = await save("");
    await changeRhythm(person.as(), { searchId, rhythm: "weekly" });
    world.at(day(11));
    await published("Den första");
    expect(await round(day(12))).toBe(0);
    expect(await round(day(17))).toBe(1);
    world.at(day(18));
    await published("Den andra");
    expect(await round(day(19))).toBe(1);
    expect(await round(day(24))).toBe(2);
    expect((await latest()).text).not.toContain("Den första");
  });

  it("does not tell again what the person has seen on the page", async () => {
    const searchId = await save("");
    world.at(day(11));
    await published("Hjälp i bageriet");
    await seeNew(person.as(), { searchId });
    expect(await round(day(12))).toBe(0);
  });

  it("leaves out what has closed between the day's work and the sending", async () => {
    await save("");
    world.at(day(11));
    const closing = await published("Stänger strax");
    await published("Står kvar");
    world.at(day(12));
    expect(await schedule()).toBe(1);
    const closed = await pausePlacement(world.as(company.employer), { placementId: closing, version: 3 });
    expect(closed.ok).toBe(true);
    await deliver();
    expect((await latest()).text).toContain("Står kvar");
    expect((await latest()).text).not.toContain("Stänger strax");
  });

  it("is not sent when the search is gone, or all that was new, before it is", async () => {
    const searchId = await save("");
    world.at(day(11));
    await published("Hjälp i bageriet");
    world.at(day(12));
    expect(await schedule()).toBe(1);
    await removeSearch(person.as(), { searchId });
    await deliver();
    expect(await letters()).toEqual([]);
  });

  it("goes to nobody who has not said yes to e-mail, or has taken it back meanwhile", async () => {
    const silent = await somebody("tyst@example.com", { consents: [] });
    await save("", silent);
    await save("");
    world.at(day(11));
    await published("Hjälp i bageriet");
    world.at(day(12));
    expect(await schedule()).toBe(1);
    await withdrawConsent(person.as(), { ...person, consentId: person.consentIds[0]! });
    await deliver();
    expect(await mailbox.list()).toEqual([]);
    expect(await listSavedSearches(silent.as())).toMatchObject({ value: { noLetters: "no_consent" } });
  });

  it("goes to nobody with protected personal data, nor after the process", async () => {
    const other = await somebody("annan@example.com");
    await save("");
    await save("", other);
    world.at(day(11));
    await published("Hjälp i bageriet");
    world.at(day(12));
    expect(await schedule()).toBe(2);
    const protectedNow = await protectParticipant(world.as(caseworker), person);
    const closed = await closeParticipant(world.as(caseworker), { ...other, version: 1, outcome: "studies" });
    expect([protectedNow.ok, closed.ok]).toEqual([true, true]);
    await deliver();
    world.at(day(13));
    expect(await schedule()).toBe(0);
    await deliver();
    expect(await mailbox.list()).toEqual([]);
    expect(await listSavedSearches(person.as())).toMatchObject({ value: { noLetters: "protected" } });
  });

  it("is told by the next day's when it could not be sent", async () => {
    await save("");
    world.at(day(11));
    await published("Den första");
    world.at(day(12));
    await schedule();
    world.at(day(13));
    expect(await schedule()).toBe(1);
    await deliver();
    expect(await letters()).toHaveLength(1);
    expect((await latest()).text).toContain("Den första");
  });

  it("is stopped by its link with one press, by whoever has it, and again is the same", async () => {
    await save("");
    await save("kommun=1273");
    world.at(day(11));
    await published("Hjälp i bageriet");
    await round(day(12));
    const link = await stopLink();
    const visit = { write: world.db.write, now: world.now() };
    expect(await stopLetters(visit, { link })).toEqual({ ok: true, value: null });
    expect(await stopLetters(visit, { link })).toEqual({ ok: true, value: null });
    await published("Hjälp i kiosken");
    expect(await round(day(14))).toBe(1);
    const rows = await world.db.read.select().from(savedSearches);
    expect(rows.map(({ rhythm }) => rhythm)).toEqual(["none", "none"]);
    const log = await world.db.read.select().from(auditLog).where(eq(auditLog.act, "search.stop-letters"));
    expect(log).toMatchObject([{ actorRole: "system", participantId: person.participantId }]);
  });

  it("is stopped by no other link, and its link stops nobody else's", async () => {
    const other = await somebody("annan@example.com");
    await save("");
    await save("", other);
    world.at(day(11));
    await published("Hjälp i bageriet");
    await round(day(12));
    const link = await stopLink();
    const [id = "", token = ""] = link.split(".");
    const visit = { write: world.db.write, now: world.now() };
    for (const wrong of [id, `${id}.`, `.${token}`, `${id}.${token.slice(0, -2)}xx`, `${token}.${id}`, ""])
      expect(await stopLetters(visit, { link: wrong })).toEqual({ ok: false, failure: "not_found" });
    await stopLetters(visit, { link });
    const [row] = await world.db.read
      .select()
      .from(savedSearches)
      .where(eq(savedSearches.participantId, other.participantId));
    expect(row?.rhythm).toBe("daily");
  });

  it("carries the way out where mail programs look for it, and keeps none of its secrets", async () => {
    await save("");
    world.at(day(11));
    await published("Hjälp i bageriet");
    await round(day(12));
    const link = await stopLink();
    expect((await latest()).headers).toMatchObject({
      "List-Unsubscribe": `<https://jobbron.example/brev/sluta/${link}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    const names = await world.db.read.all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
      [],
    );
    const [, token = "?"] = link.split(".");
    for (const { name } of names)
      expect(JSON.stringify(await world.db.read.all(`SELECT * FROM "${name}"`, [])), name).not.toContain(
        token,
      );
  });

  it("says in time that a search ends, once, without saying which", async () => {
    await save("sok=bageri");
    expect(await round("2027-04-24T05:00:00.000Z")).toBe(0);
    expect(await round("2027-04-25T05:00:00.000Z")).toBe(1);
    expect((await latest()).text).toContain("tas snart bort");
    expect((await latest()).text).not.toContain("bageri");
    expect(await round("2027-04-27T05:00:00.000Z")).toBe(1);
  });

  it("comes in the language that the person reads", async () => {
    const reader = await somebody("reader@example.com", { locale: "en" });
    await save("", reader);
    world.at(day(11));
    await published("Hjälp i bageriet");
    await round(day(12));
    expect((await letters("reader@example.com"))[0]?.text).toContain("one new placement");
  });
});
