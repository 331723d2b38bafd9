import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { requestEmailCode } from "#app/services/auth/request-email-code.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";
import { outbox } from "#db/schema/index.ts";
import { localMailbox } from "#emails/local-mailbox.server.ts";
import { worldOver } from "#tests/factories/world.ts";
import { startApp } from "#tests/setup/app-server.ts";

const LETTERS = 20;

test("a server killed between sending a letter and noting it: another takes over, and nobody gets two @desktop", async () => {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-killed-"));
  const databaseUrl = `file:${join(directory, "killed.db")}`;
  const db = await openDb({ url: databaseUrl });
  await prepareDatabase(db);
  const world = worldOver(db, new Date().toISOString());
  const addresses: string[] = [];
  const write = async () => {
    const email = `brev.${addresses.length}@arbetsplats.example`;
    addresses.push(email);
    await requestEmailCode(world.visitor(`2001:db8::${addresses.length}`), { email });
  };
  while (addresses.length < LETTERS) await write();

  const mailbox = localMailbox(join(directory, "brevlada"));
  const env = { MAILBOX_DIR: join(directory, "brevlada") };
  const events = () => db.read.select().from(outbox);
  const noted = async () => (await events()).filter((event) => event.doneBy.length > 0).length;

  const first = await startApp({ databaseUrl, env });
  // With the write lock in our hands the server can send a letter but not note it. The lock may also catch it in
  // another place: then it is let go for the time of a letter, and taken again. There is always one more to send.
  await expect(async () => {
    await write();
    await db.write(async () => {
      await expect
        .poll(async () => (await mailbox.list()).length - (await noted()), { timeout: 500, intervals: [20] })
        .toBe(1);
      await first.kill();
    });
  }).toPass({ intervals: [50] });
  await first.stop();
  expect(await noted()).toBeLessThan(addresses.length);

  const second = await startApp({ databaseUrl, env });
  // What the dead one held is left alone while its lease runs: it may only be slow.
  const held = (await events()).filter((event) => !event.doneAt);
  expect(held.length).toBeGreaterThan(0);
  expect(held.every((event) => (event.leasedUntil ?? "") > world.now())).toBe(true);
  // Five minutes pass.
  await db.write((tx) => tx.update(outbox).set({ leasedUntil: world.now() }));
  await expect.poll(async () => (await events()).filter((event) => !event.doneAt).length).toBe(0);
  const sent = (await mailbox.list()).map((message) => message.to);
  expect(sent.sort()).toEqual([...addresses].sort());

  await second.stop();
  await db.close();
  rmSync(directory, { recursive: true, force: true });
});
