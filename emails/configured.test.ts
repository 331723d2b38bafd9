import { describe, expect, it } from "vitest";
import { parseEnv } from "#app/platform/env.server.ts";
import { mailTransport, smsTransport } from "./configured.server.ts";

const production = {
  JOBBRON_MODE: "production",
  DATABASE_URL: "file:./data/jobbron.db",
  DATABASE_ENCRYPTION_KEY: "en nyckel som är lång nog",
  ORIGIN: "https://jobbron.exempel.se",
  SEALING_KEY: Buffer.alloc(32, 1).toString("base64"),
  HASHING_KEY: Buffer.alloc(32, 2).toString("base64"),
  LINK_KEY: Buffer.alloc(32, 3).toString("base64"),
  RESEND_API_KEY: "re_test",
};
const sms = { to: "+46701740605", text: "Hej", idempotencyKey: "1" };

describe("which transport is used", () => {
  it("is the local mailbox for both when nothing is set", () => {
    const demo = parseEnv({ JOBBRON_MODE: "demo" });
    expect(mailTransport(demo).keyHours).toBe(Number.POSITIVE_INFINITY);
    expect(smsTransport(demo).keyHours).toBe(Number.POSITIVE_INFINITY);
  });

  it("is the provider when its keys are set", () => {
    const env = parseEnv({ ...production, SMS_USERNAME: "u", SMS_PASSWORD: "p" });
    expect(mailTransport(env).keyHours).toBe(24);
    expect(smsTransport(env).keyHours).toBe(0);
  });

  it("refuses SMS in production without a provider, instead of leaving them where nobody reads", async () => {
    await expect(smsTransport(parseEnv(production)).send(sms)).rejects.toMatchObject({
      reason: "sms not_configured",
      retryable: false,
      mayHaveBeenSent: false,
    });
  });
});
