import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localMailbox } from "./local-mailbox.server.ts";
import { resendTransport } from "./resend.server.ts";
import { resendStub } from "./testing/resend-stub.ts";
import type { Mail, MailTransport } from "./transport.server.ts";

interface Running {
  transport: MailTransport;
  /** Every mail that a receiver would have found, in order. */
  delivered(): Promise<{ to: string; subject: string; text: string; html: string }[]>;
  stop(): Promise<void>;
}

const implementations: Record<string, () => Promise<Running>> = {
  "local mailbox": async () => {
    const directory = await mkdtemp(join(tmpdir(), "brevlada-"));
    const mailbox = localMailbox(directory);
    return {
      transport: mailbox.mail,
      delivered: async () => (await mailbox.list()).reverse().filter((one) => one.channel === "mail"),
      stop: () => rm(directory, { recursive: true }),
    };
  },
  "Resend's client": async () => {
    const stub = await resendStub("re_test");
    const transport = resendTransport({
      apiKey: "re_test",
      from: "Jobbron <a@exempel.se>",
      baseUrl: stub.url,
    });
    return {
      transport,
      async delivered() {
        const byKey = new Map(
          stub.seen.map((one) => [one.headers["idempotency-key"], one.body]).reverse() as [string, string][],
        );
        return [...byKey.values()].reverse().map((body) => JSON.parse(body));
      },
      stop: stub.close,
    };
  },
};

function mail(part: Partial<Mail> = {}): Mail {
  return {
    to: "nagon@exempel.se",
    subject: "Nästa steg är ditt",
    html: "<p>Åäö</p>",
    text: "Åäö",
    idempotencyKey: "utkorg/1",
    ...part,
  };
}

describe.each(Object.entries(implementations))("mail transport contract: %s", (_name, start) => {
  let running: Running;
  beforeEach(async () => {
    running = await start();
  });
  afterEach(() => running.stop());

  it("delivers the subject, the HTML and the plain text as they were given", async () => {
    const { id } = await running.transport.send(mail({ tags: { kind: "nextMove" } }));
    expect(id).toMatch(/\S/);
    expect(await running.delivered()).toMatchObject([
      { to: "nagon@exempel.se", subject: "Nästa steg är ditt", html: "<p>Åäö</p>", text: "Åäö" },
    ]);
  });

  it("sends one mail however often the same key is retried, and gives the same id", async () => {
    const first = await running.transport.send(mail());
    const again = await running.transport.send(mail());
    expect(again.id).toBe(first.id);
    expect(await running.delivered()).toHaveLength(1);
  });

  it("sends one mail when the same key is sent from several places at once", async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => running.transport.send(mail())));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    expect(await running.delivered()).toHaveLength(1);
  });

  it("sends one mail for each key", async () => {
    const one = await running.transport.send(mail());
    const two = await running.transport.send(mail({ idempotencyKey: "utkorg/2" }));
    expect(two.id).not.toBe(one.id);
    expect(await running.delivered()).toHaveLength(2);
  });

  it("refuses other content under a used key for good, and sends nothing", async () => {
    await running.transport.send(mail());
    await expect(running.transport.send(mail({ text: "Något annat" }))).rejects.toMatchObject({
      name: "DeliveryError",
      retryable: false,
      mayHaveBeenSent: false,
    });
    expect(await running.delivered()).toHaveLength(1);
  });

  it("remembers a key at least as long as a day of retries", () => {
    expect(running.transport.keyHours).toBeGreaterThanOrEqual(24);
  });
});
