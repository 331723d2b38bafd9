import { isE164, type Sms, type SmsTransport } from "./sms.server.ts";
import { DeliveryError } from "./transport.server.ts";

export interface ElksSettings {
  username: string;
  password: string;
  /** A number in E.164 when replies are wanted: a name (at most 11 letters and digits) can't be replied to. */
  from: string;
  baseUrl?: string | undefined;
}

const TIMEOUT_MS = 15_000;
/** Failures before anything reached the provider; only then is it sure that nothing was sent. */
const NEVER_CONNECTED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/**
 * Sends through 46elks (46elks.se/docs/send-sms: POST /a1/sms, basic authentication, form body). It has no
 * idempotency keys, so an attempt without a clear answer is never retried: it goes to a person.
 */
export function elksTransport(settings: ElksSettings): SmsTransport {
  const address = new URL("/a1/sms", settings.baseUrl ?? "https://api.46elks.com");
  const credentials = Buffer.from(`${settings.username}:${settings.password}`).toString("base64");
  return {
    keyHours: 0,
    async send(sms: Sms) {
      if (!isE164(sms.to))
        throw new DeliveryError("elks invalid_number", { retryable: false, mayHaveBeenSent: false });
      const response = await post(address, credentials, {
        from: settings.from,
        to: sms.to,
        message: sms.text,
      });
      if (!response.ok) throw refused(response.status);
      return { id: await sentId(response) };
    },
  };
}

async function post(address: URL, credentials: string, form: Record<string, string>): Promise<Response> {
  try {
    return await fetch(address, {
      method: "POST",
      headers: { Authorization: `Basic ${credentials}` },
      body: new URLSearchParams(form),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const connected = !NEVER_CONNECTED.has(causeCode(error));
    throw new DeliveryError("elks no_answer", { retryable: !connected, mayHaveBeenSent: connected });
  }
}

/** 429 and 503 say that the request was not taken; another 5xx may have come after it was. */
function refused(status: number): DeliveryError {
  const notTaken = status === 429 || status === 503;
  return new DeliveryError(`elks ${status}`, {
    retryable: notTaken,
    mayHaveBeenSent: status >= 500 && !notTaken,
  });
}

async function sentId(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json();
    if (body && typeof body === "object" && "id" in body && typeof body.id === "string") return body.id;
  } catch {
    throw new DeliveryError("elks unreadable_answer", { retryable: false, mayHaveBeenSent: true });
  }
  throw new DeliveryError("elks unreadable_answer", { retryable: false, mayHaveBeenSent: true });
}

function causeCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause && typeof cause === "object" && "code" in cause ? String(cause.code) : "";
}
