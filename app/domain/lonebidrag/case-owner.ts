import { CASE_OWNER, type CaseOwner, type CaseState } from "./case-states.ts";
import { DOCUMENT_RULES, type DocumentId } from "./documents.ts";

/**
 * Whose move it is. While papers are gathered it follows what is missing: the employer's first, then what the
 * caseworker sees to, and the broker's when nothing is. That the caseworker has something left says not what.
 */
export function ownerOf(state: CaseState, missing: readonly DocumentId[]): CaseOwner | null {
  if (state !== "documents_requested") return CASE_OWNER[state];
  if (missing.some((id) => DOCUMENT_RULES.some((rule) => rule.id === id && rule.provider === "employer")))
    return "employer";
  return missing.length > 0 ? "caseworker" : "broker";
}
