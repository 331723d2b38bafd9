import { type ErrorResponse, Resend } from "resend";
import { headersOf } from "./mail-headers.ts";
import { DeliveryError, type Mail, type MailTransport } from "./transport.server.ts";

export interface ResendSettings {
  apiKey: string;
  /** The sender as receivers see it, `Jobbron <jobbron@kommun.se>`; its domain is verified at Resend. */
  from: string;
  /** Another address than Resend's own, for tests and for a proxy of one's own. */
  baseUrl?: string | undefined;
}

const TIMEOUT_MS = 15_000;

/** Sends through Resend's API, which remembers an idempotency key for 24 hours (Resend: Idempotency Keys). */
export function resendTransport(settings: ResendSettings): MailTransport {
  const client = new Resend(settings.apiKey, settings.baseUrl ? { baseUrl: settings.baseUrl } : {});
  return {
    keyHours: 24,
    async send(mail: Mail) {
      const { data, error } = await client.emails.send(
        {
          from: settings.from,
          to: mail.to,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          tags: Object.entries(mail.tags ?? {}).map(([name, value]) => ({ name, value })),
          headers: headersOf(mail),
        },
        { idempotencyKey: mail.idempotencyKey, signal: AbortSignal.timeout(TIMEOUT_MS) },
      );
      if (error) throw classified(error);
      return { id: data.id };
    },
  };
}

/**
 * 429 and 5xx pass; so does a request that got no answer (the client then has no status), since the key guards
 * against a second mail. Of the two 409, only the one about a simultaneous attempt is worth trying again.
 */
function classified({ name, statusCode }: ErrorResponse): DeliveryError {
  const unanswered = statusCode === null || statusCode >= 500;
  const retryable = unanswered || statusCode === 429 || name === "concurrent_idempotent_requests";
  const reason = /^[a-z_]{1,60}$/.test(name) ? name : "unknown";
  return new DeliveryError(`resend ${statusCode ?? "no_answer"} ${reason}`, {
    retryable,
    mayHaveBeenSent: unanswered || name === "concurrent_idempotent_requests",
  });
}
