import { createHash } from "node:crypto";
import type { AgreementContent } from "#app/domain/agreement/agreement-content.ts";
import { canonicalContent } from "#app/domain/agreement/canonical-content.ts";

/** SHA-256 of one version's canonical content, 64 hex digits: what is signed and printed. */
export function contentHash(content: AgreementContent): string {
  return createHash("sha256").update(canonicalContent(content)).digest("hex");
}
