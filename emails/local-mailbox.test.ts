import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixedClock } from "#app/platform/clock.server.ts";
import { localMailbox } from "./local-mailbox.server.ts";

const run = promisify(execFile);

describe("local mailbox", () => {
  let directory: string;
  beforeEach(async () => {
    directory = join(await mkdtemp(join(tmpdir(), "brevlada-")), "ny");
  });
  afterEach(() => rm(join(directory, ".."), { recursive: true }));

  const sms = (key: string, to = "+46701740605") => ({ to, text: `Hej ${key}`, idempotencyKey: key });

  it("lists newest first, by receiver and up to a limit, with the clock's time", async () => {
    const mailbox = localMailbox(directory, fixedClock("2026-11-23T08:00:00.000Z"));
    expect(await mailbox.list()).toEqual([]);
    for (const key of ["a", "b", "c"]) await mailbox.sms.send(sms(key));
    await mailbox.sms.send(sms("d", "+46701740606"));
    expect((await mailbox.list()).map(({ text }) => text)).toEqual(["Hej d", "Hej c", "Hej b", "Hej a"]);
    expect((await mailbox.list({ to: "+46701740605", limit: 2 })).map(({ text }) => text)).toEqual([
      "Hej c",
      "Hej b",
    ]);
    expect((await mailbox.list())[0]?.at).toBe("2026-11-23T08:00:00.000Z");
  });

  it("names the files so that they sort in the order of sending, readable by nobody else", async () => {
    const mailbox = localMailbox(directory);
    const { id: first } = await mailbox.sms.send(sms("a"));
    const { id: second } = await mailbox.sms.send(sms("b"));
    expect(first < second).toBe(true);
    expect((await stat(join(directory, `${first}.json`))).mode & 0o077).toBe(0);
  });

  it("reads one message, and nothing outside itself", async () => {
    const mailbox = localMailbox(directory);
    const { id } = await mailbox.sms.send(sms("a"));
    await writeFile(join(directory, "..", "hemlig.json"), "{}");
    expect(await mailbox.read(id)).toMatchObject({ id, channel: "sms" });
    expect(await mailbox.read("../hemlig")).toBeUndefined();
    expect(await mailbox.read("018f7a5e-0000-7000-8000-000000000000")).toBeUndefined();
  });

  it("keeps mail and SMS under one key apart", async () => {
    const mailbox = localMailbox(directory);
    await mailbox.sms.send(sms("a"));
    await mailbox.mail.send({
      to: "a@exempel.se",
      subject: "Hej",
      html: "<p>Hej</p>",
      text: "Hej",
      idempotencyKey: "a",
    });
    expect((await mailbox.list()).map(({ channel }) => channel).sort()).toEqual(["mail", "sms"]);
  });

  it("is empty after clearing, leaves nothing behind and can be used again", async () => {
    const mailbox = localMailbox(directory);
    await mailbox.sms.send(sms("a"));
    await mailbox.clear();
    expect(await readdir(directory)).toEqual([]);
    await mailbox.sms.send(sms("a"));
    expect(await mailbox.list()).toHaveLength(1);
  });

  it("delivers a message whose sender died between claiming its key and filing it", async () => {
    const mailbox = localMailbox(directory);
    const { id } = await mailbox.sms.send(sms("a"));
    await rm(join(directory, `${id}.json`));
    expect(await mailbox.sms.send(sms("a"))).toEqual({ id });
    expect(await mailbox.list()).toHaveLength(1);
  });

  it("says that it may be retried when the disk refuses", async () => {
    await writeFile(directory, "a file where the directory should be");
    await expect(localMailbox(directory).sms.send(sms("a"))).rejects.toMatchObject({
      name: "DeliveryError",
      retryable: true,
    });
  });

  it("files one message when two processes send the same key at once", async () => {
    const program = `
      import { localMailbox } from "#emails/local-mailbox.server.ts";
      const mailbox = localMailbox(process.env.DIRECTORY);
      const sent = [];
      for (let n = 0; n < 25; n++) {
        sent.push(await mailbox.sms.send({ to: "+46701740605", text: "Hej " + n, idempotencyKey: String(n) }));
      }
      process.stdout.write(JSON.stringify(sent));`;
    const start = () =>
      run(process.execPath, ["--input-type=module", "-e", program], {
        env: { ...process.env, DIRECTORY: directory },
      });
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.stdout).toBe(other.stdout);
    expect(await localMailbox(directory).list()).toHaveLength(25);
  }, 30_000);
});
