import { type Answer, type ProviderStub, providerStub, type SeenRequest } from "./provider-stub.ts";

/** Resend's POST /emails with its rule for idempotency keys (Resend: Idempotency Keys, Errors). */
export function resendStub(apiKey: string): Promise<ProviderStub> {
  const sent = new Map<string, { id: string; body: string }>();
  return providerStub((request) => answerTo(request, apiKey, sent));
}

function answerTo(
  request: SeenRequest,
  apiKey: string,
  sent: Map<string, { id: string; body: string }>,
): Answer {
  if (request.method !== "POST" || request.path !== "/emails") return failure(404, "not_found");
  if (request.headers.authorization !== `Bearer ${apiKey}`) return failure(401, "restricted_api_key");
  const key = String(request.headers["idempotency-key"] ?? "");
  if (key.length < 1 || key.length > 256) return failure(400, "invalid_idempotency_key");
  const before = sent.get(key);
  if (before && before.body !== request.body) return failure(409, "invalid_idempotent_request");
  const id = before?.id ?? `mail-${sent.size + 1}`;
  sent.set(key, { id, body: request.body });
  return { status: 200, json: { id } };
}

/** As Resend does, the message repeats what was sent, the receiver's address included. */
export function failure(status: number, name: string): Answer {
  return { status, json: { statusCode: status, name, message: "Invalid value for anna@exempel.se" } };
}
