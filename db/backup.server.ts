import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createClient } from "@libsql/client/http";
import { DatabaseOpenError, type DbOptions } from "./database.ts";
import { connect, pathOf } from "./file-driver.server.ts";

const DUMP_FORMAT = Buffer.from("JOBBRON-DUMP-1\n");

/**
 * Writes a copy of the running database to `target`, which must not exist. A file database is copied by SQLite itself
 * (`VACUUM INTO`) and stays encrypted with its own key; a libSQL server's dump is text, so it is encrypted here with
 * the key given as `encryptionKey`.
 */
export async function backup(options: DbOptions, target: string): Promise<void> {
  if (existsSync(target)) throw new DatabaseOpenError(`${target} finns redan. Välj ett annat filnamn.`);
  if (options.url.startsWith("file:")) {
    const connection = connect(pathOf(options.url), options.encryptionKey, false);
    connection.prepare("VACUUM INTO ?").run(target);
    connection.close();
    return;
  }
  const key = requireKey(options);
  const response = await fetch(new URL("/dump", options.url), {
    headers: options.authToken ? { Authorization: `Bearer ${options.authToken}` } : {},
  });
  if (!response.ok) throw new DatabaseOpenError(`Databasservern lämnade ingen kopia (${response.status}).`);
  writeFileSync(target, encrypted(Buffer.from(await response.arrayBuffer()), key), { mode: 0o600 });
}

/** Puts a copy back into an empty place: a file that does not exist, or a server without tables. Checks it first. */
export async function restore(options: DbOptions, source: string): Promise<void> {
  if (!existsSync(source)) throw new DatabaseOpenError(`${source} finns inte.`);
  if (options.url.startsWith("file:")) {
    const path = pathOf(options.url);
    if (existsSync(path)) throw new DatabaseOpenError(`${path} finns redan. Flytta undan den först.`);
    copyFileSync(source, path);
    try {
      const connection = connect(path, options.encryptionKey, false);
      const sound = connection.pragma("integrity_check", { simple: true });
      connection.close();
      if (sound !== "ok") throw new DatabaseOpenError(`${source} är skadad.`);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    return;
  }
  const dump = decrypted(readFileSync(source), requireKey(options)).toString("utf8");
  const client = createClient({
    url: options.url,
    ...(options.authToken ? { authToken: options.authToken } : {}),
  });
  const { rows } = await client.execute("SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table'");
  if (Number(rows[0]?.tables) > 0) throw new DatabaseOpenError("Databasservern är inte tom.");
  await client.executeMultiple(dump);
  client.close();
}

function requireKey(options: DbOptions): string {
  if (options.encryptionKey) return options.encryptionKey;
  throw new DatabaseOpenError(
    "DATABASE_ENCRYPTION_KEY saknas: kopian av en libSQL-server krypteras med den.",
  );
}

function encrypted(plain: Buffer, key: string): Buffer {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", scryptSync(key, salt, 32), nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([DUMP_FORMAT, salt, nonce, cipher.getAuthTag(), body]);
}

function decrypted(file: Buffer, key: string): Buffer {
  const start = DUMP_FORMAT.length;
  if (!file.subarray(0, start).equals(DUMP_FORMAT))
    throw new DatabaseOpenError("Filen är ingen kopia av en libSQL-server.");
  const [salt, nonce, tag, body] = [
    file.subarray(start, start + 16),
    file.subarray(start + 16, start + 28),
    file.subarray(start + 28, start + 44),
    file.subarray(start + 44),
  ];
  const decipher = createDecipheriv("aes-256-gcm", scryptSync(key, salt, 32), nonce);
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (error) {
    throw new DatabaseOpenError(
      "DATABASE_ENCRYPTION_KEY är fel för den här kopian, eller så är den skadad.",
      { cause: error },
    );
  }
}
