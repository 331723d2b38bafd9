import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env.server.ts";

/**
 * Secrets that must be sent after commit but never stored: derived from a row's random id under HASHING_KEY.
 * Whoever reads the database alone can't make them; a subscriber that sends them can, again and again.
 */
function derive(purpose: string, id: string): Buffer {
  return createHmac("sha256", Buffer.from(env().HASHING_KEY, "base64"))
    .update(`derived\u0000${purpose}\u0000${id}`)
    .digest();
}

/** 43 characters for a link. */
export function derivedToken(purpose: string, id: string): string {
  return derive(purpose, id).toString("base64url");
}

/** Six digits, evenly spread. */
export function derivedCode(purpose: string, id: string): string {
  return String(derive(purpose, id).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** Twenty bytes: the size RFC 4226 recommends for a one-time-code key. */
export function derivedKey(purpose: string, id: string): Uint8Array {
  return new Uint8Array(derive(purpose, id).subarray(0, 20));
}

/** A fresh random secret for a cookie or a card, 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256, hex: enough for a secret of 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Compares two short texts in constant time. */
export function sameText(a: string, b: string): boolean {
  const left = createHash("sha256").update(a).digest();
  const right = createHash("sha256").update(b).digest();
  return timingSafeEqual(left, right);
}
