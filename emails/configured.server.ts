import type { Env } from "#app/platform/env.server.ts";
import { elksTransport } from "./elks.server.ts";
import { localMailbox } from "./local-mailbox.server.ts";
import { resendTransport } from "./resend.server.ts";
import type { SmsTransport } from "./sms.server.ts";
import { DeliveryError, type MailTransport } from "./transport.server.ts";

type MailSettings = Pick<Env, "RESEND_API_KEY" | "RESEND_BASE_URL" | "MAIL_FROM" | "mailboxDir">;
type SmsSettings = Pick<
  Env,
  "SMS_USERNAME" | "SMS_PASSWORD" | "SMS_FROM" | "SMS_BASE_URL" | "mailboxDir" | "mode" | "MAILBOX_PAGE"
>;

/** Resend when a key is set, else the local mailbox. */
export function mailTransport(settings: MailSettings): MailTransport {
  if (!settings.RESEND_API_KEY) return localMailbox(settings.mailboxDir).mail;
  return resendTransport({
    apiKey: settings.RESEND_API_KEY,
    baseUrl: settings.RESEND_BASE_URL,
    from: settings.MAIL_FROM,
  });
}

/**
 * 46elks when its user and password are set, else the local mailbox; but in production, where nobody reads that
 * mailbox unless `MAILBOX_PAGE` is asked for, every SMS is refused so that a person sees that it did not go out.
 */
export function smsTransport(settings: SmsSettings): SmsTransport {
  if (settings.SMS_USERNAME && settings.SMS_PASSWORD) {
    return elksTransport({
      username: settings.SMS_USERNAME,
      password: settings.SMS_PASSWORD,
      from: settings.SMS_FROM,
      baseUrl: settings.SMS_BASE_URL,
    });
  }
  const read = settings.mode !== "production" || settings.MAILBOX_PAGE;
  return read ? localMailbox(settings.mailboxDir).sms : noProvider;
}

const noProvider: SmsTransport = {
  keyHours: 0,
  send: () =>
    Promise.reject(new DeliveryError("sms not_configured", { retryable: false, mayHaveBeenSent: false })),
};
