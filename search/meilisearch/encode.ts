import { createHash } from "node:crypto";

declare const encoded: unique symbol;
/** A text as it may stand in a filter: nothing but a–z and 0–9, a letter first, so never syntax and never a number. */
export type Encoded = string & { readonly [encoded]: true };

/** Meilisearch cuts a value to be filtered by at 468 bytes, and an id may have 511. */
const LONGEST_BYTES = 200;

/**
 * A text written with its bytes in hexadecimal. Two texts are never written alike, also where upper and lower case are
 * compared as one (as Meilisearch does), and what is written sorts as the texts' bytes do (as SQLite sorts). A text of
 * more than 200 bytes is written as its hash, and can't be read back.
 */
export function encode(text: string): Encoded {
  const bytes = Buffer.from(text, "utf8");
  const written =
    bytes.length > LONGEST_BYTES
      ? `z${createHash("sha256").update(bytes).digest("hex")}`
      : `x${bytes.toString("hex")}`;
  return written as Encoded;
}

/** The text; null where only its hash was written. */
export function decode(written: string): string | null {
  return written.startsWith("x") ? Buffer.from(written.slice(1), "hex").toString("utf8") : null;
}
