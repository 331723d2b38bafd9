import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { SAVED_SEARCH_RULE } from "#app/domain/placement/saved-search.ts";
import { addDays, swedishDate } from "#app/domain/shared/dates.ts";
import { closeParticipant } from "#app/services/participant/close-participant.server.ts";
import { runRetention } from "#app/services/retention/run-retention.server.ts";
import { readExtract } from "#app/services/rights/read-extract.server.ts";
import { changeRhythm } from "#app/services/saved-search/change-rhythm.server.ts";
import { listSavedSearches } from "#app/services/saved-search/list-saved-searches.server.ts";
import { removeSearch } from "#app/services/saved-search/remove-search.server.ts";
import { saveSearch } from "#app/services/saved-search/save-search.server.ts";
import { seeNew } from "#app/services/saved-search/see-new.server.ts";
import { auditLog, savedSearches } from "#db/schema/index.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
const GREENHOUSE = "sok=v%C3%A4xthus&kommun=1273";

describe("a participant's saved searches", () => {
  let world: World;
  let unitId: string;
  let caseworker: Actor;
  let company: CompanyMade;
  let person: ParticipantMade;
  beforeAll(async () => {
    world = await openWorld(START);
    unitId = await world.unit();
    caseworker = await world.person("caseworker", { unitId });
    company = await verifiedCompany(world, { unitId });
    await publishedPlacement(world, company);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.at(START);
    person = await participantOf(world, { unitId, caseworker });
  });

  const save = async (search: string, by = person) => {
    const saved = await saveSearch(by.as("low"), { search });
    if (!saved.ok) throw new Error(saved.failure);
    return saved.value.searchId;
  };
  const listed = async (by = person) => {
    const list = await listSavedSearches(by.as("low"));
    if (!list.ok) throw new Error(list.failure);
    return list.value;
  };
  const rowsOf = ({ participantId }: ParticipantMade) =>
    world.db.read.select().from(savedSearches).where(eq(savedSearches.participantId, participantId));

  it("are kept in words and told with what they give now, after a sign-in by mailed code as well", async () => {
    const id = await save(GREENHOUSE);
    expect((await listed()).searches).toMatchObject([
      {
        id,
        search: GREENHOUSE,
        words: { text: "växthus", kommunNames: ["Osby"] },
        rhythm: "daily",
        open: 1,
        fresh: 0,
        keptUntil: addDays(swedishDate(START), SAVED_SEARCH_RULE.keptDays),
      },
    ]);
  });

  it("are the same however the address was written, and none is kept twice", async () => {
    await save(GREENHOUSE);
    const again = "kommun=1273&ordning=nyast&sida=3&sok=V%C3%84XTHUS+&inom=50&finns-inte=1";
    expect(await saveSearch(person.as(), { search: again })).toEqual({ ok: false, failure: "saved_before" });
    await save(`${GREENHOUSE}&utan-bil=ja`);
    await save("");
    expect(await saveSearch(person.as(), { search: "?sida=2" })).toMatchObject({ failure: "saved_before" });
    expect(await rowsOf(person)).toHaveLength(3);
  });

  it("are ten at most, until one is taken away", async () => {
    const ids: string[] = [];
    for (let number = 0; number < SAVED_SEARCH_RULE.most; number += 1)
      ids.push(await save(`sok=ord${number}`));
    expect((await listed()).mostReached).toBe(true);
    expect(await saveSearch(person.as(), { search: "sok=mer" })).toEqual({
      ok: false,
      failure: "too_many_saved",
    });
    expect(await removeSearch(person.as(), { searchId: ids[0]! })).toEqual({ ok: true, value: null });
    await save("sok=mer");
  });

  it("pressed twice at the same moment is kept once", async () => {
    const both = await Promise.all([1, 2].map(() => saveSearch(person.as(), { search: GREENHOUSE })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rowsOf(person)).toHaveLength(1);
  });

  it("tell what is new until the person has looked", async () => {
    const id = await save("sok=ladug%C3%A5rd");
    world.at("2026-11-24T08:00:00.000Z");
    await publishedPlacement(world, company, {
      draft: {
        "kind-and-tasks": {
          kind: "praktik",
          title: "Hjälp i ladugården",
          tasks: "Du ger djuren foder och vatten.",
        },
      },
    });
    expect((await listed()).searches).toMatchObject([{ open: 1, fresh: 1 }]);
    expect(await seeNew(person.as(), { searchId: id })).toMatchObject({
      value: { search: "sok=ladug%C3%A5rd" },
    });
    expect((await listed()).searches).toMatchObject([{ open: 1, fresh: 0 }]);
  });

  it("don't count what has only some of the words", async () => {
    await save("sok=v%C3%A4xthus+svetsare");
    expect((await listed()).searches).toMatchObject([{ open: 0, fresh: 0 }]);
  });

  it("are nobody's but the person's, to read or to touch", async () => {
    const searchId = await save(GREENHOUSE);
    const other = await participantOf(world, { unitId, caseworker });
    const strangers: Actor[] = [
      other.actor,
      caseworker,
      company.employer,
      await world.person("broker", { unitId }),
      await world.person("manager", { unitId }),
      // As if staff could name the person they act for.
      { ...caseworker, participantId: person.participantId },
    ];
    for (const stranger of strangers) {
      const ctx = world.as(stranger);
      const list = await listSavedSearches(ctx);
      expect(list.ok ? list.value.searches : []).toEqual([]);
      for (const deed of [
        changeRhythm(ctx, { searchId, rhythm: "none" }),
        removeSearch(ctx, { searchId }),
        seeNew(ctx, { searchId }),
      ])
        expect(await deed).toEqual({ ok: false, failure: "not_found" });
    }
    expect(await rowsOf(person)).toMatchObject([{ rhythm: "daily", seenUntil: START }]);
  });

  it("stand sealed in the file, and in the log only as deeds", async () => {
    const searchId = await save("sok=lugnt+rum&ordnar=lugn-miljo");
    await changeRhythm(person.as(), { searchId, rhythm: "weekly" });
    const raw = JSON.stringify([
      ...(await world.db.read.all("SELECT * FROM saved_searches", [])),
      ...(await world.db.read.all("SELECT * FROM audit_log", [])),
    ]);
    expect(raw).not.toMatch(/lugn/);
    const acts = await world.db.read
      .select({ act: auditLog.act })
      .from(auditLog)
      .where(eq(auditLog.participantId, person.participantId));
    expect(acts.map(({ act }) => act)).toEqual(["search.save", "search.change"]);
  });

  it("are in the person's own extract, and in none that a caseworker makes", async () => {
    await save(GREENHOUSE);
    const own = await readExtract(person.as(), person);
    expect(JSON.stringify(own)).toContain("växthus");
    const made = await readExtract(world.as(caseworker), person);
    expect(made.ok).toBe(true);
    expect(JSON.stringify(made)).not.toMatch(/växthus|saved_searches/);
  });

  it("end when the process does", async () => {
    await save(GREENHOUSE);
    const { participantId } = person;
    const closed = await closeParticipant(world.as(caseworker), {
      participantId,
      version: 1,
      outcome: "studies",
    });
    expect(closed.ok).toBe(true);
    expect(await rowsOf(person)).toEqual([]);
    expect(await saveSearch(person.as(), { search: GREENHOUSE })).toMatchObject({ failure: "not_found" });
  });

  it("are kept half a year from the last deed with them, and no day longer", async () => {
    const unused = await save("sok=gammal");
    const used = await save("sok=anv%C3%A4nd");
    world.at("2027-02-01T08:00:00.000Z");
    await changeRhythm(person.as(), { searchId: used, rhythm: "none" });
    const lastDay = addDays(swedishDate(START), SAVED_SEARCH_RULE.keptDays);
    const retain = (day: string) => {
      world.at(`${day}T08:00:00.000Z`);
      return runRetention({ read: world.db.read, write: world.db.write, now: world.now() });
    };
    await retain(lastDay);
    expect((await listed()).searches).toMatchObject([
      { id: used, endsSoon: false },
      { id: unused, endsSoon: true, keptUntil: lastDay },
    ]);
    await retain(addDays(lastDay, 1));
    expect((await rowsOf(person)).map(({ id }) => id)).toEqual([used]);
  });
});
