/** One SMS to one person. */
export interface Sms {
  /** E.164: `+46701740605`. */
  to: string;
  text: string;
  /** The same at every attempt to send this one SMS. */
  idempotencyKey: string;
}

/** Sends an SMS, or throws `DeliveryError` (see transport.server.ts). */
export interface SmsTransport {
  /** How long a key is remembered, in hours: 0 for a provider that has no such keys. */
  readonly keyHours: number;
  send(sms: Sms): Promise<{ id: string }>;
}

export function isE164(number: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(number);
}
