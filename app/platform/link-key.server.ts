import { gcmsiv } from "@noble/ciphers/aes";
import { env } from "./env.server.ts";

/**
 * Deterministic on purpose: the same id at the same place is always written the same way, so that a link is found by
 * an index. AES-GCM-SIV (RFC 8452) is made to stand that; all that it tells is that two values are the same, and an
 * id stands once in each column that uses it.
 */
const SAME_NONCE = new Uint8Array(12);

/** The id as it stands in the database, under LINK_KEY; `place` (table.column) is bound in. */
export function conceal(id: string, place: string): string {
  return Buffer.from(cipher(env().LINK_KEY, place).encrypt(Buffer.from(id))).toString("base64url");
}

/** The id behind what `conceal` wrote, under the present key or the previous one. Throws when neither opens it. */
export function reveal(token: string, place: string): string {
  const { LINK_KEY, LINK_KEY_PREVIOUS } = env();
  if (!LINK_KEY_PREVIOUS) return revealWith(LINK_KEY, token, place);
  try {
    return revealWith(LINK_KEY, token, place);
  } catch {
    return revealWith(LINK_KEY_PREVIOUS, token, place);
  }
}

/** The same id under the present key: what a rotation writes. */
export function concealAgain(token: string, place: string): string {
  return conceal(reveal(token, place), place);
}

function revealWith(key: string, token: string, place: string): string {
  return Buffer.from(cipher(key, place).decrypt(Buffer.from(token, "base64url"))).toString("utf8");
}

function cipher(key: string, place: string) {
  return gcmsiv(Buffer.from(key, "base64"), SAME_NONCE, Buffer.from(place));
}
