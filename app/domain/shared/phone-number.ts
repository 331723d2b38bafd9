/**
 * A Swedish phone number as people write it, in E.164: "070-123 45 67" is `+46701234567`. Null for what can't be
 * read as one. Two ways of writing the same number give the same text, so that a sender is recognised.
 */
export function toE164(written: string): string | null {
  const digits = written.replace(/[\s().\-/]/g, "");
  const international = digits
    .replace(/^00/, "+")
    .replace(/^0/, "+46")
    .replace(/^\+460/, "+46");
  return /^\+[1-9]\d{6,14}$/.test(international) ? international : null;
}
