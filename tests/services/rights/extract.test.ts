import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messagesFor } from "#app/i18n/messages.ts";
import { EXTRACT_TABLES, NOT_EXTRACTED } from "#app/services/rights/extract-tables.server.ts";
import type { Extract } from "#app/services/rights/gather-extract.server.ts";
import { readExtract } from "#app/services/rights/read-extract.server.ts";
import { concerning } from "#db/queries/audit-log.server.ts";
import { auditLog } from "#db/schema/index.ts";
import { type AgreementScene, agreementScene, drafted } from "#tests/factories/agreement.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { openStage, proposalAt, type Stage } from "#tests/factories/proposal.ts";
import { TABLES } from "#tests/factories/stolen-copy.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

/** Tables that lead to a participant: by a column of theirs, or by a row of one that does. */
function leadingToAPerson(): string[] {
  const leads = new Set(["participants", "users", "profiles"]);
  const byColumn: Record<string, string> = {
    participant_id: "participants",
    user_id: "users",
    proposal_id: "proposals",
    agreement_id: "agreements",
    case_id: "support_cases",
    subject_id: "participants",
    profile_id: "profiles",
  };
  for (let grew = true; grew; ) {
    grew = false;
    for (const table of TABLES) {
      const name = getTableName(table);
      if (leads.has(name)) continue;
      const columns = Object.values(getTableColumns(table)).map((column) => column.name);
      const foreign = getTableConfig(table).foreignKeys.map((key) =>
        getTableName(key.reference().foreignTable),
      );
      const toPerson =
        columns.some((column) => column in byColumn) ||
        foreign.some((other) => leads.has(other) && other !== "users");
      if (!toPerson) continue;
      leads.add(name);
      grew = true;
    }
  }
  return [...leads];
}

describe("the register extract", () => {
  it("takes in every table that leads to a person, or says why not", () => {
    const known = new Set([
      ...EXTRACT_TABLES.map(({ table }) => getTableName(table)),
      ...Object.keys(NOT_EXTRACTED),
    ]);
    expect(leadingToAPerson().filter((name) => !known.has(name))).toEqual([]);
  });

  it("has words for every table in each language that participants read", () => {
    for (const locale of ["sv", "sv-latt", "en"] as const)
      expect(Object.keys(messagesFor(locale).participant.rights.tables).sort()).toEqual(
        EXTRACT_TABLES.map(({ table }) => getTableName(table)).sort(),
      );
  });

  it("names no table that is not there", () => {
    const names = TABLES.map(getTableName);
    for (const name of Object.keys(NOT_EXTRACTED)) expect(names).toContain(name);
  });

  describe("of one person", () => {
    let world: World;
    let stage: Stage;
    let scene: AgreementScene;
    beforeAll(async () => {
      world = await openWorld();
      stage = await openStage(world, { people: { person: { familyName: "Markörsson" } } });
      await proposalAt(world, stage, stage.people[0]!, "presented");
      scene = await agreementScene(world);
      await drafted(world, scene);
    });
    afterAll(() => world.close());

    const rowsOf = (extract: Extract, table: string) =>
      extract.parts.flatMap(({ tables }) =>
        tables.filter((one) => one.table === table).flatMap(({ rows }) => rows),
      );

    it("holds their own card, profile, proposals, consents and who has looked", async () => {
      const [person] = stage.people;
      const result = await readExtract(person!.as(), person!);
      if (!result.ok) throw new Error(result.failure);
      expect(rowsOf(result.value, "participants")).toMatchObject([{ familyName: "Markörsson" }]);
      expect(rowsOf(result.value, "cards")).toHaveLength(1);
      expect(rowsOf(result.value, "profiles")).toMatchObject([{ alias: person!.alias }]);
      expect(rowsOf(result.value, "proposals")).toMatchObject([{ companyName: expect.stringMatching(/./) }]);
      expect(rowsOf(result.value, "consents").map(({ purpose }) => purpose)).toEqual(
        expect.arrayContaining(["profile_in_matching", "presentation"]),
      );
      expect(result.value.looks.map(({ role }) => role)).toContain("broker");
    });

    it("holds nothing of anybody else, and nobody of the staff by name or account", async () => {
      const [person, other] = stage.people;
      const result = await readExtract(person!.as(), person!);
      const text = JSON.stringify(result);
      for (const secret of [
        other!.participantId,
        other!.actor.userId,
        other!.profileId,
        other!.alias,
        stage.broker.userId,
        stage.caseworker.userId,
        stage.company.employer.userId,
        "Bodil Provare",
        "Petra Provare",
      ])
        expect(text).not.toContain(secret);
    });

    it("tells an agreement without the people who sign for the others", async () => {
      const result = await readExtract(scene.participant.as(), scene.participant);
      if (!result.ok) throw new Error(result.failure);
      const [agreement] = rowsOf(result.value, "agreements");
      const { parties } = agreement!.content as { parties: Record<string, object> };
      expect(Object.keys(parties.employer!)).toEqual(["name"]);
      expect(Object.keys(parties.unit!)).toEqual(["name"]);
      expect(parties).not.toHaveProperty("handledare");
    });

    it("is the person's own and their caseworker's to make, signed in well, and is logged", async () => {
      const [person, other] = stage.people;
      const unit = { unitId: stage.unitId };
      for (const stranger of [
        other!.actor,
        stage.broker,
        stage.company.employer,
        await world.person("caseworker", unit),
        await world.person("manager", unit),
      ])
        expect(await readExtract(world.as(stranger), person!)).toEqual({ ok: false, failure: "not_found" });
      expect(await readExtract(person!.as("low"), person!)).toEqual({
        ok: false,
        failure: "needs_assurance",
      });
      expect((await readExtract(world.as(stage.caseworker), person!)).ok).toBe(true);
      const log = await world.db.read
        .select({ act: auditLog.act, role: auditLog.actorRole })
        .from(auditLog)
        .where(await concerning(world.db.read, person!.participantId));
      expect(log).toContainEqual({ act: "rights.extract", role: "caseworker" });
    });

    it("is refused when it can't be logged", async () => {
      const lonely = await participantOf(world, { unitId: stage.unitId, caseworker: stage.caseworker });
      const deaf = { ...lonely.as(), recordAccess: () => Promise.reject(new Error("the log is full")) };
      await expect(readExtract(deaf, lonely)).rejects.toThrow("the log is full");
    });
  });
});
