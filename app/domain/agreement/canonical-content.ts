import type { AgreementContent } from "./agreement-content.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Raised when the serialisation changes, so that an old hash is never compared with a new form. */
const FORMAT = "jobbron-agreement-1";

function canonical(value: Json): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC").replace(/\r\n?/g, "\n"));
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const parts = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const part = value[key];
      return part === undefined ? [] : [`${JSON.stringify(key)}:${canonical(part)}`];
    });
  return `{${parts.join(",")}}`;
}

/**
 * The one text whose SHA-256 is the `contentHash` of a version: keys in code-unit order, strings in NFC with
 * LF line ends, no white space between tokens, lists in their own order. The hash is made outside.
 */
export function canonicalContent(content: AgreementContent): string {
  return canonical({ format: FORMAT, content });
}
