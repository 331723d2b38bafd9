export type SmsReply = "yes" | "no" | "unclear";

const YES = new Set(["1", "ja", "j", "jaa", "japp", "ja tack", "ok", "yes", "y", "yes please"]);
const NO = new Set(["2", "nej", "n", "nä", "nej tack", "no", "no thanks", "no thank you"]);

/**
 * Reads a reply to a question. Only the whole message counts: "ja, men inte nu" is for a person to read, so
 * everything that is not plainly one of the answers is `unclear`.
 */
export function readSmsReply(text: string): SmsReply {
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (YES.has(said)) return "yes";
  return NO.has(said) ? "no" : "unclear";
}
