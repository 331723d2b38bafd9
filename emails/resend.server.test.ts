import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { resendTransport } from "./resend.server.ts";
import type { ProviderStub } from "./testing/provider-stub.ts";
import { failure, resendStub } from "./testing/resend-stub.ts";
import { DeliveryError, type Mail, type MailTransport } from "./transport.server.ts";

const mail: Mail = {
  to: "anna@exempel.se",
  subject: "Vi har en fråga till dig",
  html: "<p>Hej</p>",
  text: "Hej",
  idempotencyKey: "utkorg/018f-question",
  tags: { kind: "participantQuestion" },
};

async function failureOf(sending: Promise<unknown>): Promise<DeliveryError> {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DeliveryError)) throw new Error("expected a DeliveryError", { cause: error });
  return error;
}

describe("Resend", () => {
  let stub: ProviderStub;
  let transport: MailTransport;
  beforeEach(async () => {
    stub = await resendStub("re_test");
    transport = resendTransport({ apiKey: "re_test", from: "Jobbron <brev@exempel.se>", baseUrl: stub.url });
  });
  afterEach(() => stub.close());

  it("is given the idempotency key, the key of the account and the whole mail", async () => {
    await transport.send(mail);
    const [request] = stub.seen;
    expect(request?.headers["idempotency-key"]).toBe(mail.idempotencyKey);
    expect(request?.headers.authorization).toBe("Bearer re_test");
    expect(JSON.parse(request?.body ?? "")).toMatchObject({
      from: "Jobbron <brev@exempel.se>",
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      tags: [{ name: "kind", value: "participantQuestion" }],
    });
  });

  it("tells mail programs that nobody wrote it, and how such mails stop where they can be stopped", async () => {
    await transport.send(mail);
    await transport.send({
      ...mail,
      idempotencyKey: "utkorg/2",
      unsubscribeUrl: "https://jobbron.se/brev/sluta/a.b",
    });
    expect(stub.seen.map(({ body }) => JSON.parse(body).headers)).toEqual([
      { "Auto-Submitted": "auto-generated" },
      {
        "Auto-Submitted": "auto-generated",
        "List-Unsubscribe": "<https://jobbron.se/brev/sluta/a.b>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    ]);
  });

  it.each([
    ["429 too many requests", failure(429, "rate_limit_exceeded"), false],
    ["429 the day's quota", failure(429, "daily_quota_exceeded"), false],
    ["500 the provider's fault", failure(500, "internal_server_error"), true],
    ["503 with a page instead of JSON", { status: 503, text: "<h1>Unavailable</h1>" } as const, true],
    ["409 the same key on its way", failure(409, "concurrent_idempotent_requests"), true],
    ["the connection lost", "drop" as const, true],
    ["200 with a torn answer", { status: 200, text: '{"id":' } as const, true],
  ])("may be retried with the same key after %s", async (_case, answer, mayHaveBeenSent) => {
    stub.next(answer);
    expect(await failureOf(transport.send(mail))).toMatchObject({ retryable: true, mayHaveBeenSent });
    await transport.send(mail);
    expect(stub.seen.map((one) => one.headers["idempotency-key"])).toEqual([
      mail.idempotencyKey,
      mail.idempotencyKey,
    ]);
  });

  it.each([
    ["422 a field is wrong", failure(422, "validation_error")],
    ["401 the account's key is wrong", failure(401, "restricted_api_key")],
    ["403 the sender's domain is not verified", failure(403, "invalid_from_address")],
    ["409 the key was used for another mail", failure(409, "invalid_idempotent_request")],
  ])("is not retried after %s", async (_case, answer) => {
    stub.next(answer);
    expect(await failureOf(transport.send(mail))).toMatchObject({ retryable: false, mayHaveBeenSent: false });
  });

  it("may be retried when nobody listens at its address", async () => {
    const gone = await resendStub("re_test");
    await gone.close();
    const lost = resendTransport({ apiKey: "re_test", from: "Jobbron <brev@exempel.se>", baseUrl: gone.url });
    expect(await failureOf(lost.send(mail))).toMatchObject({ retryable: true });
  });

  it("never puts the receiver's address into an error, though the provider does", async () => {
    stub.next(failure(422, "validation_error"));
    const error = await failureOf(transport.send(mail));
    expect(`${error.message} ${error.reason} ${error.stack} ${JSON.stringify(error)}`).not.toContain("anna@");
    expect(error.reason).toBe("resend 422 validation_error");
  });
});
