import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { migrate } from "#db/migrate.server.ts";
import { units } from "#db/schema/index.ts";
import { sqldPath, startSqld } from "../../setup/sqld.ts";
import { createTestDatabase, type TestDatabase } from "../../setup/test-database.ts";

const unit = (id: string, name = "Enheten") => ({
  id,
  name,
  kommuner: ["1273"],
  commutingArea: { id: "a", name: "A", kommuner: ["1273"] },
  phone: "0",
  email: "a@example.com",
  createdAt: "2026-11-23T08:00:00.000Z",
});

describe.each(["file", "libsql"] as const)("the database contract on %s", (kind) => {
  const missing = kind === "libsql" && !sqldPath();
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    if (missing) return;
    database = await createTestDatabase(kind);
    db = await openDb({ url: database.url });
    await migrate(db);
  });
  afterAll(async () => {
    if (missing) return;
    await db.close();
    await database.drop();
  });

  const rule = missing ? it.skip : it;
  const nameOf = async (id: string) =>
    (await db.read.select({ name: units.name }).from(units).where(eq(units.id, id)))[0]?.name;

  rule("commits what a transaction wrote, and only then shows it", async () => {
    await db.write(async (tx) => {
      await tx.insert(units).values(unit("c1"));
      expect(await nameOf("c1")).toBeUndefined();
      expect((await tx.select().from(units).where(eq(units.id, "c1"))).length).toBe(1);
    });
    expect(await nameOf("c1")).toBe("Enheten");
  });

  rule("leaves nothing of a transaction that throws after its last write", async () => {
    await expect(
      db.write(async (tx) => {
        await tx.insert(units).values(unit("r1"));
        await tx.run("UPDATE units SET name = ? WHERE id = ?", ["Ändrad", "r1"]);
        throw new Error("after the last write");
      }),
    ).rejects.toThrow("after the last write");
    expect(await nameOf("r1")).toBeUndefined();
  });

  rule("lets of two conditional updates on one version only the first through", async () => {
    await db.write((tx) => tx.insert(units).values(unit("v1")));
    const results = await Promise.all(
      ["Första", "Andra"].map((name) =>
        db.write(async (tx) =>
          tx.all<{ id: string }>(
            "UPDATE units SET name = ?, version = version + 1 WHERE id = ? AND version = 1 RETURNING id",
            [name, "v1"],
          ),
        ),
      ),
    );
    expect(results.map((rows) => rows.length).sort()).toEqual([0, 1]);
  });

  rule("does not let a reader write, whatever the statement looks like", async () => {
    await db.write((tx) => tx.insert(units).values(unit("w1", "Orörd")));
    const attempts = [
      "DELETE FROM units WHERE id = 'w1' RETURNING id",
      "UPDATE units SET name = 'x' WHERE id = 'w1' RETURNING id",
      "WITH gone AS (SELECT 'w1' AS id) DELETE FROM units WHERE id IN (SELECT id FROM gone) RETURNING id",
      "SELECT 1; DELETE FROM units",
      "/* SELECT */ DELETE FROM units RETURNING id",
    ];
    for (const sql of attempts) await expect((async () => db.read.all(sql, []))(), sql).rejects.toThrow();
    expect(Object.keys(db.read).sort()).toEqual(["$count", "all", "select", "selectDistinct"]);
    expect(await nameOf("w1")).toBe("Orörd");
  });

  rule("holds foreign keys", async () => {
    await expect(
      db.write((tx) =>
        tx.run("INSERT INTO passwords (user_id, hash, changed_at) VALUES ('nobody', 'x', 'x')", []),
      ),
    ).rejects.toThrow();
  });

  rule("runs many writers one after the other without losing one", async () => {
    await db.write((tx) => tx.insert(units).values(unit("n1", "0")));
    await Promise.all(
      Array.from({ length: 20 }, () =>
        db.write(async (tx) => {
          const [row] = await tx.select({ name: units.name }).from(units).where(eq(units.id, "n1"));
          await tx
            .update(units)
            .set({ name: String(Number(row?.name) + 1) })
            .where(eq(units.id, "n1"));
        }),
      ),
    );
    expect(await nameOf("n1")).toBe("20");
  });

  rule("migrates once, also when two processes start together", async () => {
    const fresh = await createTestDatabase(kind);
    const [one, two] = await Promise.all([openDb({ url: fresh.url }), openDb({ url: fresh.url })]);
    const ran = await Promise.all([migrate(one), migrate(two)]);
    expect(ran.filter((count) => count > 0)).toHaveLength(1);
    await Promise.all([one.close(), two.close()]);
    await fresh.drop();
  });
});

describe.skipIf(!sqldPath())("the libSQL server", () => {
  it("is found again after a restart: the reading or writing under way fails, the next one does not", async () => {
    const server = await startSqld();
    const db = await openDb({ url: server.url });
    await migrate(db);
    const insert = (id: string) => db.write((tx) => tx.insert(units).values(unit(id)));
    await insert("before");
    const interrupted = db.write(async (tx) => {
      await tx.insert(units).values(unit("interrupted"));
      await server.restart();
      await tx.insert(units).values(unit("lost"));
    });
    await expect(interrupted).rejects.toThrow();
    expect(await db.read.$count(units)).toBe(1);
    await insert("after");
    expect(await db.read.$count(units)).toBe(2);
    await db.close();
    await server.stop();
  });
});

describe("the encrypted file", () => {
  const file = () => join(mkdtempSync(join(tmpdir(), "jobbron-enc-")), "x.db");

  it("holds nothing readable, and opens with its key only", async () => {
    const path = file();
    const key = "en nyckel som ingen gissar";
    const db = await openDb({ url: `file:${path}`, encryptionKey: key });
    await migrate(db);
    await db.write((tx) => tx.insert(units).values(unit("e1", "Hemligheten i Provköping")));
    await db.close();
    expect(readFileSync(path).includes("Hemligheten")).toBe(false);
    expect(readFileSync(path).includes("SQLite format")).toBe(false);
    await expect(openDb({ url: `file:${path}` })).rejects.toThrow("DATABASE_ENCRYPTION_KEY saknas");
    await expect(openDb({ url: `file:${path}`, encryptionKey: "en helt annan nyckel här" })).rejects.toThrow(
      "DATABASE_ENCRYPTION_KEY är fel",
    );
    const again = await openDb({ url: `file:${path}`, encryptionKey: key });
    expect(await again.read.$count(units)).toBe(1);
    await again.close();
  });
});
