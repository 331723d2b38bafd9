import { z } from "zod";

/**
 * Marks that make text read in another order than it is written (bidi embeddings, overrides and isolates), and
 * characters that nobody sees: with them "anna" can be shown as something else. Ordinary right-to-left
 * letters need none of them.
 */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/;

export function isPlainText(value: string): boolean {
  return !UNSEEN.test(value);
}

/** What a person writes in a form: trimmed, NFC, at most `max` characters, nothing unseen in it. */
export function writtenText(max: number) {
  return z
    .string({ error: "text" })
    .trim()
    .normalize("NFC")
    .max(max, { error: "too_long" })
    .refine(isPlainText, { error: "notAllowedCharacters" });
}

/** A telephone number as people write it: digits, spaces and hyphens, perhaps a country code. */
export const writtenPhone = z
  .string({ error: "phone" })
  .trim()
  .regex(/^\+?\d[\d\s-]{4,18}\d$/, { error: "phone" });

/** Five digits, with or without the space. Kept as people write them: `283 43`. */
export const writtenPostalCode = z
  .string({ error: "postalCode" })
  .trim()
  .regex(/^\d{3} ?\d{2}$/, { error: "postalCode" });
