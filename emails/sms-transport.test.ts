import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { elksTransport } from "./elks.server.ts";
import { localMailbox } from "./local-mailbox.server.ts";
import type { SmsTransport } from "./sms.server.ts";
import { type ProviderStub, providerStub } from "./testing/provider-stub.ts";

interface Running {
  transport: SmsTransport;
  delivered(): Promise<{ to: string | null; text: string | null }[]>;
  stop(): Promise<void>;
}

function elksStub(): Promise<ProviderStub> {
  let sent = 0;
  return providerStub(({ method, path, headers }) => {
    if (method !== "POST" || path !== "/a1/sms") return { status: 404, text: "Not found" };
    const expected = `Basic ${Buffer.from("u-test:hemligt").toString("base64")}`;
    if (headers.authorization !== expected)
      return { status: 401, text: "API access requires Basic HTTP authentication" };
    sent += 1;
    return { status: 200, json: { id: `s${sent}`, status: "created", direction: "outgoing" } };
  });
}

function elks(baseUrl: string): SmsTransport {
  return elksTransport({ username: "u-test", password: "hemligt", from: "+46766860000", baseUrl });
}

const implementations: Record<string, () => Promise<Running>> = {
  "local mailbox": async () => {
    const directory = await mkdtemp(join(tmpdir(), "brevlada-"));
    const mailbox = localMailbox(directory);
    return {
      transport: mailbox.sms,
      delivered: async () => (await mailbox.list()).reverse(),
      stop: () => rm(directory, { recursive: true }),
    };
  },
  "46elks": async () => {
    const stub = await elksStub();
    return {
      transport: elks(stub.url),
      delivered: async () =>
        stub.seen
          .map(({ body }) => new URLSearchParams(body))
          .map((form) => ({ to: form.get("to"), text: form.get("message") })),
      stop: stub.close,
    };
  },
};

const sms = { to: "+46701740605", text: "Ring Anna eller svara 1", idempotencyKey: "utkorg/7" };

describe.each(Object.entries(implementations))("SMS transport contract: %s", (_name, start) => {
  let running: Running;
  beforeEach(async () => {
    running = await start();
  });
  afterEach(() => running.stop());

  it("delivers the text to the number and gives an id", async () => {
    const { id } = await running.transport.send({ ...sms, text: "Hej å ä ö & + 100 %" });
    expect(id).toMatch(/\S/);
    expect(await running.delivered()).toMatchObject([{ to: sms.to, text: "Hej å ä ö & + 100 %" }]);
  });

  it("refuses what is not a number with its country, for good and before anything is sent", async () => {
    for (const to of ["0701740605", "+0701740605", "Anna", "+46 70 174 06 05", ""]) {
      await expect(running.transport.send({ ...sms, to })).rejects.toMatchObject({
        name: "DeliveryError",
        retryable: false,
        mayHaveBeenSent: false,
      });
    }
    expect(await running.delivered()).toEqual([]);
  });
});

describe("46elks", () => {
  let stub: ProviderStub;
  beforeEach(async () => {
    stub = await elksStub();
  });
  afterEach(() => stub.close());

  it("is given user and password, and the sender's number", async () => {
    await elks(stub.url).send(sms);
    expect(stub.seen[0]?.headers["content-type"]).toContain("application/x-www-form-urlencoded");
    expect(new URLSearchParams(stub.seen[0]?.body).get("from")).toBe("+46766860000");
  });

  it.each([
    ["429", { status: 429, text: "Slow down" } as const, { retryable: true, mayHaveBeenSent: false }],
    ["503", { status: 503, text: "Unavailable" } as const, { retryable: true, mayHaveBeenSent: false }],
    [
      "400",
      { status: 400, text: "Invalid to +46701740605" } as const,
      { retryable: false, mayHaveBeenSent: false },
    ],
    [
      "403 no credit",
      { status: 403, text: "Not enough credits" } as const,
      { retryable: false, mayHaveBeenSent: false },
    ],
  ])("answers %s before anything is sent", async (_case, answer, outcome) => {
    stub.next(answer);
    await expect(elks(stub.url).send(sms)).rejects.toMatchObject(outcome);
  });

  it.each([
    ["500", { status: 500, text: "Error" } as const],
    ["a lost connection", "drop" as const],
    ["an answer without an id", { status: 200, json: {} } as const],
    ["an unreadable answer", { status: 200, text: "ok" } as const],
  ])("leaves it to a person after %s, since it keeps no keys and may have sent it", async (_case, answer) => {
    stub.next(answer);
    await expect(elks(stub.url).send(sms)).rejects.toMatchObject({ retryable: false, mayHaveBeenSent: true });
  });

  it("may be retried when the connection was never made", async () => {
    const gone = await elksStub();
    await gone.close();
    await expect(elks(gone.url).send(sms)).rejects.toMatchObject({ retryable: true, mayHaveBeenSent: false });
  });

  it("never puts the number into an error, though the provider does", async () => {
    stub.next({ status: 400, text: "Invalid to +46701740605" });
    await expect(elks(stub.url).send(sms)).rejects.toSatisfy(
      (error: Error) => !/701740605/.test(`${error.message}${error.stack}`),
    );
  });
});
