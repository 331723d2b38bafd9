import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { env } from "#app/platform/env.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { readCard } from "#app/services/kompetenskort/read-card.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { openDb } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { proposalsOf } from "#db/queries/proposals.server.ts";
import { rotateColumns, rotateFileKey } from "#db/rotate-keys.server.ts";
import { KEYED_COLUMNS } from "#db/schema/columns.ts";
import { participants, users } from "#db/schema/index.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { worldOver } from "#tests/factories/world.ts";
import { sqldPath } from "../../setup/sqld.ts";
import { createTestDatabase } from "../../setup/test-database.ts";

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");
const OLD = { SEALING_KEY: key(1), LINK_KEY: key(2) };
const NEW = { SEALING_KEY: key(3), LINK_KEY: key(4) };
const DURING = { ...NEW, SEALING_KEY_PREVIOUS: OLD.SEALING_KEY, LINK_KEY_PREVIOUS: OLD.LINK_KEY };

const UNTOUCHED = { ...env() };

/** The process's own settings with other keys, as after a restart. */
function settings(now: Partial<typeof DURING>): void {
  Object.assign(env(), { SEALING_KEY_PREVIOUS: undefined, LINK_KEY_PREVIOUS: undefined }, UNTOUCHED, now);
}

afterEach(() => settings({}));

describe.each(sqldPath() ? (["file", "libsql"] as const) : (["file"] as const))(
  "sealed columns and links on %s",
  (kind) => {
    it("are rotated beside a portal that reads both keys, resume where they stopped, and need the old key no more", async () => {
      settings(OLD);
      const database = await createTestDatabase(kind);
      const db = await openDb({ url: database.url });
      await prepareDatabase(db);
      const world = worldOver(db, "2026-11-23T08:00:00.000Z");
      const stage = await openStage(world);
      const [person, other] = stage.people;
      const { id } = await proposalAt(world, stage, person!, "asked");
      const names = async () =>
        (await db.read.select().from(participants)).map(({ familyName }) => familyName);

      // The portal has been restarted with both keys: everything sealed is read before anything has been rotated.
      settings(DURING);
      expect(await names()).toContain("Provsson");
      expect((await readCard(world.as(stage.caseworker), { participantId: person!.participantId })).ok).toBe(
        true,
      );

      // Interrupted in the middle: the first batch is written, then the server goes away.
      let transactions = 0;
      const failing = {
        ...db,
        write: ((work) => {
          transactions += 1;
          return transactions > 2 ? Promise.reject(new Error("gone")) : db.write(work);
        }) as typeof db.write,
      };
      await expect(rotateColumns(failing)).rejects.toThrow("gone");
      expect(await names()).toContain("Provsson");
      expect(await rotateColumns(db)).toBeGreaterThan(0);
      expect(await rotateColumns(db)).toBe(0);

      settings(NEW);
      expect(await names()).toContain("Provsson");
      expect((await readCard(world.as(stage.caseworker), { participantId: person!.participantId })).ok).toBe(
        true,
      );
      expect((await proposalsOf(db.read, person!.participantId)).map((one) => one.id)).toEqual([id]);
      // Found by equality under the new key: the link of a profile, and that one is proposed to a placement once.
      const propose = (profileId: string) =>
        proposeCandidates(world.as(stage.broker), {
          placementId: stage.placementId,
          profileIds: [profileId],
        });
      expect((await propose(other!.profileId)).ok).toBe(true);
      expect(await propose(person!.profileId)).toMatchObject({ failure: "cannot_be_proposed" });

      settings(OLD);
      await expect(names()).rejects.toThrow();
      await db.close();
      await database.drop();
    });
  },
);

describe("the key of the database file", () => {
  const fileKeys = { previous: "den gamla nyckeln till filen", present: "den nya nyckeln till filen" };

  it("is changed while nobody has the file open; the old one then opens nothing", async () => {
    const url = `file:${join(mkdtempSync(join(tmpdir(), "jobbron-rotate-")), "live.db")}`;
    const db = await openDb({ url, encryptionKey: fileKeys.previous });
    await migrate(db);
    await db.write((tx) =>
      tx.insert(users).values({ id: "u", name: "Åsa Öhlén", createdAt: "2026-11-23T08:00:00.000Z" }),
    );
    expect(() => rotateFileKey(url, fileKeys)).toThrow();
    await db.close();

    expect(rotateFileKey(url, fileKeys)).toBe("rotated");
    expect(rotateFileKey(url, fileKeys)).toBe("already");
    await expect(openDb({ url, encryptionKey: fileKeys.previous })).rejects.toThrow("fel");
    const again = await openDb({ url, encryptionKey: fileKeys.present });
    expect((await again.read.select().from(users)).map(({ name }) => name)).toEqual(["Åsa Öhlén"]);
    await again.close();
    expect(readFileSync(url.slice("file:".length)).includes("Öhlén")).toBe(false);
  });
});

describe("every keyed column", () => {
  it("has a place of its own that names its table and column", () => {
    expect(KEYED_COLUMNS.size).toBeGreaterThan(15);
    for (const place of KEYED_COLUMNS.keys()) expect(place).toMatch(/^[a-z_]+\.[a-z_]+$/);
  });
});
