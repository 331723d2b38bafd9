import type { PlacementDraft } from "./draft-steps.ts";

/** A demand that shuts people out without saying which task needs it (2-domain §4). */
export interface DemandWarning {
  /** Stable, so that a broker's "weighed" holds on to this demand and no other. */
  id: string;
  demand: "licence" | "certificate" | "swedish-spoken" | "swedish-written" | "licence-in-text";
  /** The class, the certificate or the level; empty for text. */
  value: string;
}

/** "Kör bil" is a reason, "ja" is not. */
const REASON_MIN = 6;
const isReasoned = (reason: string) => reason.trim().length >= REASON_MIN;

const LICENCE_IN_TEXT = /(?<!\p{L})(?:(?:am|[abcd]1?e?)-)?körkort(?:et)?(?!\p{L})/iu;
const NEGATED = /(?:inget|utan|inte|ej)\s+(?:\p{L}+\s+){0,2}(?:(?:am|[abcd]1?e?)-)?körkort/iu;

/** Warnings for demands without a reason, in the order of the form. */
export function demandWarnings(draft: PlacementDraft): DemandWarning[] {
  const { demands } = draft;
  const warnings: DemandWarning[] = [];
  const spoken = demands?.swedishSpoken;
  const written = demands?.swedishWritten;
  if (spoken && !isReasoned(spoken.reasonTask))
    warnings.push({ id: `swedish-spoken:${spoken.level}`, demand: "swedish-spoken", value: spoken.level });
  if (written && !isReasoned(written.reasonTask))
    warnings.push({
      id: `swedish-written:${written.level}`,
      demand: "swedish-written",
      value: written.level,
    });
  for (const need of demands?.licences ?? [])
    if (!isReasoned(need.reasonTask))
      warnings.push({ id: `licence:${need.licence}`, demand: "licence", value: need.licence });
  for (const need of demands?.certificates ?? [])
    if (!isReasoned(need.reasonTask))
      warnings.push({ id: `certificate:${need.id}`, demand: "certificate", value: need.id });
  const text = draft["kind-and-tasks"]?.tasks ?? "";
  if ((demands?.licences ?? []).length === 0 && LICENCE_IN_TEXT.test(text) && !NEGATED.test(text))
    warnings.push({ id: "licence-in-text", demand: "licence-in-text", value: "" });
  return warnings;
}
