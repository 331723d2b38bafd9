import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { env } from "./env.server.ts";

const FORMAT = "s1";

/** AES-256-GCM under SEALING_KEY; `place` (table.column) is bound in, so a value can't be moved elsewhere. */
export function seal(plain: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(env().SEALING_KEY, "base64"), nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return [
    FORMAT,
    nonce.toString("base64url"),
    Buffer.concat([sealed, cipher.getAuthTag()]).toString("base64url"),
  ].join(".");
}

/** Opens what `seal` closed. Throws when the key or the place is another, or the value was changed. */
export function unseal(value: string, place: string): string {
  const [format, nonce, body] = value.split(".");
  if (format !== FORMAT || !nonce || !body) throw new Error(`Förseglat värde i ${place} har okänt format`);
  const bytes = Buffer.from(body, "base64url");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    Buffer.from(env().SEALING_KEY, "base64"),
    Buffer.from(nonce, "base64url"),
  );
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString("utf8");
}

/** Keyed SHA-256 under HASHING_KEY, hex: recognises a value again without keeping it. */
export function keyedHash(value: string, purpose: string): string {
  return createHmac("sha256", Buffer.from(env().HASHING_KEY, "base64"))
    .update(`${purpose}\u0000${value}`)
    .digest("hex");
}
