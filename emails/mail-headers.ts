import type { Mail } from "./transport.server.ts";

/**
 * What a mail carries beside what is read: that no person wrote it (RFC 3834), and where it is, how the mail program's
 * own button stops such mails with one POST (RFC 2369 and 8058).
 */
export function headersOf({ unsubscribeUrl }: Pick<Mail, "unsubscribeUrl">): Record<string, string> {
  return {
    "Auto-Submitted": "auto-generated",
    ...(unsubscribeUrl && {
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }),
  };
}
