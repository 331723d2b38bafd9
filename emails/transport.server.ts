/** One mail to one person, rendered. */
export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Where whoever has the mail stops all such mails with one press, by a page or by the mail program itself. */
  unsubscribeUrl?: string;
  /** 1–256 characters, the same at every attempt to send this one mail. */
  idempotencyKey: string;
  /** For the provider's own statistics: ASCII letters, digits, `_` and `-` only. Never who it is about. */
  tags?: Readonly<Record<string, string>>;
}

/**
 * Sends a mail, or throws `DeliveryError`. The same key again within `keyHours` gives the same id and no second
 * mail; the same key with other content is refused as permanent.
 */
export interface MailTransport {
  /** How long a key is remembered, in hours. After that a retry could be a second mail. */
  readonly keyHours: number;
  send(mail: Mail): Promise<{ id: string }>;
}

/**
 * Why something could not be sent. Carries the provider's own name for the failure and never its message, since
 * providers repeat the receiver's address there.
 *
 * `retryable`: another attempt with the same key may succeed and can't send twice (within `keyHours`).
 * `mayHaveBeenSent`: nobody knows. What is this and not retryable goes to a person, not to a retry.
 */
export class DeliveryError extends Error {
  override name = "DeliveryError";
  readonly reason: string;
  readonly retryable: boolean;
  readonly mayHaveBeenSent: boolean;

  constructor(reason: string, outcome: { retryable: boolean; mayHaveBeenSent: boolean }) {
    super(`Leverans misslyckades: ${reason}`);
    this.reason = reason;
    this.retryable = outcome.retryable;
    this.mayHaveBeenSent = outcome.mayHaveBeenSent;
  }
}
