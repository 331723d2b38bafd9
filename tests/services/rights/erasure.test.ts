import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { eq, getTableName } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { PARTS, type Part } from "#app/domain/rights/requests.ts";
import { SUBSCRIPTIONS } from "#app/server/subscriptions.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import { forgetMessages } from "#app/services/outward/forget-messages.server.ts";
import { closeParticipant } from "#app/services/participant/close-participant.server.ts";
import { decideErasure } from "#app/services/rights/decide-erasure.server.ts";
import { EXTRACT_TABLES } from "#app/services/rights/extract-tables.server.ts";
import { whoseRows } from "#app/services/rights/gather-extract.server.ts";
import { requestRights } from "#app/services/rights/request-rights.server.ts";
import { openDb } from "#db/client.server.ts";
import {
  agreements,
  auditLog,
  interests,
  participants,
  rightsRequests,
  savedSearches,
  supportCases,
  users,
} from "#db/schema/index.ts";
import { localMailbox } from "#emails/local-mailbox.server.ts";
import { openStage, proposalAt, type Stage } from "#tests/factories/proposal.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { createTestDatabase, type TestDatabase } from "../../setup/test-database.ts";

const EMAIL = "sami.unik.marke@example.test";
const PHONE = "+46700000417";

describe("an erasure", () => {
  let database: TestDatabase;
  let world: World;
  let mailboxDir: string;
  let stage: Stage;
  let manager: Actor;
  let person: Stage["people"][number];
  let requestId: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    const db = await openDb({ url: database.url });
    await prepareDatabase(db);
    world = worldOver(db, "2026-11-23T08:00:00.000Z");
    mailboxDir = mkdtempSync(join(tmpdir(), "jobbron-erased-"));
    stage = await openStage(world);
    manager = await world.person("manager", { unitId: stage.unitId });
    person = stage.people[0]!;
    await aWholeLife();
  });
  afterEach(async () => {
    await world.db.close();
    await database.drop();
    rmSync(mailboxDir, { recursive: true, force: true });
  });

  /** Proposed to, seen, interested, written to, with an agreement and a support case; then closed, and asks. */
  async function aWholeLife() {
    const { participantId } = person;
    await world.db.write(async (tx) => {
      await tx.update(users).set({ email: EMAIL, phone: PHONE }).where(eq(users.id, person.actor.userId));
      await tx
        .update(participants)
        .set({ externalRef: "EKB-2026-0417" })
        .where(eq(participants.id, participantId));
      await tx
        .insert(interests)
        .values({ id: "i1", placementId: stage.placementId, participantId, saidAt: world.now() });
    });
    const { id: proposalId } = await proposalAt(world, stage, person, "identified");
    await world.db.write(async (tx) => {
      await tx.insert(agreements).values({
        id: "a1",
        unitId: stage.unitId,
        companyId: stage.company.companyId,
        placementId: stage.placementId,
        proposalId,
        participantId,
        state: "completed",
        kind: "praktik",
        startDate: "2026-09-01",
        endDate: "2026-11-20",
        content: {},
        createdBy: stage.broker.userId,
        createdAt: world.now(),
        changedAt: world.now(),
      });
      await tx.insert(supportCases).values({
        id: "s1",
        unitId: stage.unitId,
        companyId: stage.company.companyId,
        participantId,
        scheme: "lonebidrag-anstallning" as typeof supportCases.$inferInsert.scheme,
        state: "ended",
        ownerSince: world.now(),
        decisions: [],
        createdBy: stage.caseworker.userId,
        createdAt: world.now(),
        changedAt: world.now(),
      });
    });
    const { mail, sms } = localMailbox(mailboxDir);
    await mail.send({
      idempotencyKey: "k1",
      to: EMAIL,
      subject: "Något att läsa",
      html: "<p>Hej</p>",
      text: "Hej",
    });
    await sms.send({ idempotencyKey: "k2", to: PHONE, text: "Något att läsa" });
    await mail.send({
      idempotencyKey: "k3",
      to: "nagon.annan@example.test",
      subject: "Hej",
      html: "",
      text: "",
    });
    const [row] = await world.db.read.select().from(participants).where(eq(participants.id, participantId));
    const closed = await closeParticipant(world.as(stage.caseworker), {
      participantId,
      version: row!.version,
      outcome: "studies",
    });
    if (!closed.ok) throw new Error(closed.failure);
    // The closing took their saved searches; one that was left in spite of it goes too.
    await world.db.write((tx) =>
      tx.insert(savedSearches).values({
        id: "ss1",
        participantId,
        search: "sok=lugnt+lager",
        rhythm: "none",
        seenUntil: world.now(),
        letterOn: "2026-11-23",
        usedAt: world.now(),
        createdAt: world.now(),
      }),
    );
    const asked = await requestRights(world.as(stage.caseworker), {
      participantId,
      kind: "erasure",
      words: "Personen ringde och bad oss.",
    });
    if (!asked.ok) throw new Error(asked.failure);
    requestId = asked.value.requestId;
  }

  const decide = (erase: readonly Part[]) =>
    decideErasure(
      world.as(manager),
      {
        requestId,
        version: 1,
        erase,
        ground: erase.length < PARTS.length ? "public_record" : undefined,
        reference: "AMN 2026/417",
        decidedOn: "2026-11-24",
        answer: "Uppgifterna behövs inte längre.",
      },
      { forgetMessages: (to) => forgetMessages(mailboxDir, to), scrub: () => world.db.scrub() },
    );

  /** Every raw value of theirs that is like nobody else's: sealed texts, addresses, aliases. */
  async function markers(): Promise<string[]> {
    const whose = await whoseRows(world.db.read, { ...person, userId: person.actor.userId });
    const found = new Set([EMAIL, PHONE, person.alias]);
    for (const { table, mine } of EXTRACT_TABLES) {
      const ids = (await world.db.read.select().from(table).where(mine(whose))) as { id?: string }[];
      for (const row of await world.db.read.all<Record<string, unknown>>(
        `SELECT * FROM ${getTableName(table)}`,
        [],
      ))
        if (ids.some(({ id }) => id !== undefined && id === row.id))
          for (const [column, value] of Object.entries(row))
            if (typeof value === "string" && (value.startsWith("s1.") || column === "alias"))
              found.add(value);
    }
    return [...found];
  }

  function bytesOf(directory: string): Buffer[] {
    return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? bytesOf(join(directory, entry.name))
        : [readFileSync(join(directory, entry.name))],
    );
  }

  it("of everything leaves nothing of the person in any table, in the mailbox or in what waits to be sent", async () => {
    const before = await markers();
    expect(before.length).toBeGreaterThan(8);
    expect(await decide(PARTS)).toEqual({ ok: true, value: null });

    const names = await world.db.read.all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
      [],
    );
    for (const { name } of names) {
      const text = JSON.stringify(await world.db.read.all(`SELECT * FROM "${name}"`, []));
      for (const marker of before) expect(text, name).not.toContain(marker);
    }
    const mailbox = Buffer.concat(bytesOf(mailboxDir));
    for (const marker of before) expect(mailbox.includes(marker)).toBe(false);
    expect(mailbox.includes("nagon.annan@example.test")).toBe(true);
  });

  it.skipIf(process.env.TEST_DATABASE === "libsql")(
    "of everything leaves nothing of it in the database file or its log, byte by byte",
    async () => {
      const before = await markers();
      const directory = dirname(fileURLToPath(database.url.replace("file:", "file://")));
      const bytes = () => Buffer.concat(bytesOf(directory));
      for (const marker of before) expect(bytes().includes(marker), marker.slice(0, 12)).toBe(true);
      await decide(PARTS);
      expect(existsSync(join(directory, "test.db"))).toBe(true);
      for (const marker of before) expect(bytes().includes(marker), marker.slice(0, 12)).toBe(false);
    },
  );

  it("keeps the decision with its reference, and the log of who did what, by ids that lead to nobody", async () => {
    await decide(PARTS);
    const [request] = await world.db.read
      .select()
      .from(rightsRequests)
      .where(eq(rightsRequests.id, requestId));
    expect(request).toMatchObject({
      state: "erased",
      reference: "AMN 2026/417",
      decidedOn: "2026-11-24",
      words: null,
    });
    const log = await world.db.read
      .select()
      .from(auditLog)
      .where(eq(auditLog.participantId, person.participantId));
    expect(log.map(({ act }) => act)).toEqual(expect.arrayContaining(["participant.close", "rights.erase"]));
    const [row] = await world.db.read
      .select()
      .from(participants)
      .where(eq(participants.id, person.participantId));
    expect(row).toMatchObject({ givenName: "", familyName: "", externalRef: null });
  });

  it("of some parts keeps the others whole", async () => {
    await decide(["card", "matching", "contact"]);
    const kept = await whoseRows(world.db.read, { ...person, userId: person.actor.userId });
    expect(kept.agreementIds).toEqual(["a1"]);
    expect(kept.caseIds).toEqual(["s1"]);
    // The agreement rests on its proposal, which stays with it.
    expect(kept.proposalIds).toHaveLength(1);
    expect(await world.db.read.$count(interests)).toBe(0);
    const [request] = await world.db.read
      .select()
      .from(rightsRequests)
      .where(eq(rightsRequests.id, requestId));
    expect(request).toMatchObject({
      state: "partly_erased",
      erased: ["card", "matching", "contact"],
      ground: "public_record",
    });
  });

  it("leaves nothing that a subscriber stumbles on, and nothing is sent to the person afterwards", async () => {
    await decide(PARTS);
    const { mail, sms, list } = localMailbox(mailboxDir);
    const run = { db: world.db, now: world.now(), subscribers: SUBSCRIPTIONS };
    while ((await runOutbox({ ...run, tools: { mail, sms, origin: "https://jobbron.example" } })) > 0);
    expect(await world.db.read.all("SELECT id FROM outbox WHERE last_error IS NOT NULL", [])).toEqual([]);
    for (const to of [EMAIL, PHONE]) expect(await list({ to })).toEqual([]);
  });

  it("changes nothing for the others", async () => {
    const others = async () => {
      const found = [];
      for (const other of stage.people.slice(1))
        found.push(await whoseRows(world.db.read, { ...other, userId: other.actor.userId }));
      return found;
    };
    const before = await others();
    await decide(PARTS);
    expect(await others()).toEqual(before);
  });
});
