import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { env } from "./env.server.ts";

const FORMAT = "s1";

/**
 * Under which keys a column stands: `sealing` under SEALING_KEY, `joint` under SEALING_KEY and LINK_KEY together.
 * Joint is what a published profile could be recognised by: whoever has a stolen copy and SEALING_KEY alone can't
 * read a card, and so can't look for the profile with the same traits.
 */
export type Seal = "sealing" | "joint";

/** AES-256-GCM; `place` (table.column) is bound in, so a value can't be moved elsewhere. */
export function seal(plain: string, place: string, kind: Seal = "sealing"): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keysOf(kind)[0]!, nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return [
    FORMAT,
    nonce.toString("base64url"),
    Buffer.concat([sealed, cipher.getAuthTag()]).toString("base64url"),
  ].join(".");
}

/**
 * Opens what `seal` closed, under the present key or, while a rotation is under way, the previous one. Throws when
 * key or place is another, or the value was changed.
 */
export function unseal(value: string, place: string, kind: Seal = "sealing"): string {
  const keys = keysOf(kind);
  for (const key of keys.slice(0, -1)) {
    const opened = openOrNull(value, place, key);
    if (opened !== null) return opened;
  }
  return unsealWith(value, place, keys.at(-1)!);
}

/** The same under the present key, or the very same value where it already is: what a rotation writes. */
export function sealAgain(value: string, place: string, kind: Seal): string {
  if (openOrNull(value, place, keysOf(kind)[0]!) !== null) return value;
  return seal(unseal(value, place, kind), place, kind);
}

function openOrNull(value: string, place: string, key: Buffer): string | null {
  try {
    return unsealWith(value, place, key);
  } catch {
    return null;
  }
}

function unsealWith(value: string, place: string, key: Buffer): string {
  const [format, nonce, body] = value.split(".");
  if (format !== FORMAT || !nonce || !body) throw new Error(`Förseglat värde i ${place} har okänt format`);
  const bytes = Buffer.from(body, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString("utf8");
}

/** The key to seal with, then those that may still open. */
function keysOf(kind: Seal): readonly Buffer[] {
  const { SEALING_KEY, SEALING_KEY_PREVIOUS, LINK_KEY, LINK_KEY_PREVIOUS } = env();
  const sealing = bytesOf(SEALING_KEY, SEALING_KEY_PREVIOUS);
  if (kind === "sealing") return sealing;
  return bytesOf(LINK_KEY, LINK_KEY_PREVIOUS).flatMap((link) => sealing.map((key) => jointKey(key, link)));
}

function bytesOf(...keys: (string | undefined)[]): Buffer[] {
  return keys.flatMap((key) => (key ? [Buffer.from(key, "base64")] : []));
}

const derived = new Map<string, Buffer>();

function jointKey(sealing: Buffer, link: Buffer): Buffer {
  const name = `${sealing.toString("base64")} ${link.toString("base64")}`;
  const key = derived.get(name) ?? Buffer.from(hkdfSync("sha256", sealing, link, "jobbron joint seal", 32));
  derived.set(name, key);
  return key;
}

/** Keyed SHA-256 under HASHING_KEY, hex: recognises a value again without keeping it. */
export function keyedHash(value: string, purpose: string): string {
  return createHmac("sha256", secretOf(env().HASHING_KEY)).update(`${purpose}\u0000${value}`).digest("hex");
}

/** Made once a key: that takes many times as long as a hash. */
const secrets = new Map<string, KeyObject>();

function secretOf(key: string): KeyObject {
  const secret = secrets.get(key) ?? createSecretKey(key, "base64");
  secrets.set(key, secret);
  return secret;
}
