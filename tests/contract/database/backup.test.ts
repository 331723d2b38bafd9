import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backup, restore } from "#db/backup.server.ts";
import { openDb } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { users } from "#db/schema/index.ts";
import { sqldPath } from "../../setup/sqld.ts";
import { createTestDatabase } from "../../setup/test-database.ts";

const KEY = "en nyckel för kopior och filer";
const directory = () => mkdtempSync(join(tmpdir(), "jobbron-backup-"));

async function fill(url: string, encryptionKey?: string) {
  const db = await openDb({ url, encryptionKey });
  await migrate(db);
  await db.write((tx) =>
    tx.insert(users).values({ id: "u1", name: "Åsa Öhlén", createdAt: "2026-11-23T08:00:00.000Z" }),
  );
  return db;
}

describe("backup and restore", () => {
  it("copies an encrypted file while it is in use, and the copy opens with the same key only", async () => {
    const at = directory();
    const db = await fill(`file:${at}/live.db`, KEY);
    await backup({ url: `file:${at}/live.db`, encryptionKey: KEY }, join(at, "copy.db"));
    await db.write((tx) =>
      tx.insert(users).values({ id: "u2", name: "Senare", createdAt: "2026-11-23T09:00:00.000Z" }),
    );
    expect(readFileSync(join(at, "copy.db")).includes("Öhlén")).toBe(false);

    await restore({ url: `file:${at}/back.db`, encryptionKey: KEY }, join(at, "copy.db"));
    const back = await openDb({ url: `file:${at}/back.db`, encryptionKey: KEY });
    expect((await back.read.select().from(users)).map((user) => user.name)).toEqual(["Åsa Öhlén"]);
    await expect(
      restore({ url: `file:${at}/wrong.db`, encryptionKey: "en annan nyckel än den" }, join(at, "copy.db")),
    ).rejects.toThrow("fel");
    await Promise.all([db.close(), back.close()]);
  });

  it("overwrites nothing and restores nothing damaged", async () => {
    const at = directory();
    const db = await fill(`file:${at}/live.db`);
    await backup({ url: `file:${at}/live.db` }, join(at, "copy.db"));
    await expect(backup({ url: `file:${at}/live.db` }, join(at, "copy.db"))).rejects.toThrow("finns redan");
    await expect(restore({ url: `file:${at}/live.db` }, join(at, "copy.db"))).rejects.toThrow("finns redan");
    writeFileSync(join(at, "broken.db"), "det här är ingen databas");
    await expect(restore({ url: `file:${at}/new.db` }, join(at, "broken.db"))).rejects.toThrow();
    await db.close();
  });

  const onServer = sqldPath() ? it : it.skip;
  onServer(
    "copies a libSQL server's content to an encrypted file and back into an empty server",
    async () => {
      const [from, to] = [await createTestDatabase("libsql"), await createTestDatabase("libsql")];
      const copy = join(directory(), "copy");
      const db = await fill(from.url);
      await expect(backup({ url: from.url }, copy)).rejects.toThrow("DATABASE_ENCRYPTION_KEY saknas");
      await backup({ url: from.url, encryptionKey: KEY }, copy);
      expect(readFileSync(copy).includes("Öhlén")).toBe(false);
      await expect(restore({ url: to.url, encryptionKey: "en annan nyckel än den" }, copy)).rejects.toThrow(
        "fel",
      );
      await restore({ url: to.url, encryptionKey: KEY }, copy);
      const back = await openDb({ url: to.url });
      expect((await back.read.select().from(users)).map((user) => user.name)).toEqual(["Åsa Öhlén"]);
      await expect(restore({ url: to.url, encryptionKey: KEY }, copy)).rejects.toThrow("inte tom");
      await Promise.all([db.close(), back.close()]);
      await Promise.all([from.drop(), to.drop()]);
    },
  );
});
