import type { Role } from "../access/roles.ts";
import type { SchemeId } from "./schemes.ts";

/**
 * The papers of a case: *that* each exists, its status and date, and never its content. Of medical or code
 * papers only whether AF has what it needs, for the owning caseworker alone (2-domain §7).
 */
export const DOCUMENTS = [
  "consent-to-af",
  "employer-application",
  "task-description",
  "employment-terms",
  "collective-agreement-or-insurance",
  "union-comment",
  "af-basis-complete",
  "af-decision",
  "signed-contract",
] as const;
export type DocumentId = (typeof DOCUMENTS)[number];

export const DOCUMENT_STATUSES = ["needed", "requested", "in", "not_needed"] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

export interface DocumentRule {
  id: DocumentId;
  /** Who brings it. `af` and `union` are outside the portal: the broker notes that it came. */
  provider: "participant" | "employer" | "broker" | "caseworker" | "af" | "union";
  /** Who may see that it exists and how it stands. */
  visibleTo: readonly Role[];
  /** Has to be in before the application is sent. */
  beforeApplication: boolean;
  /** Null for every scheme. */
  schemes: readonly SchemeId[] | null;
}

const BOTH_SIDES = ["employer", "broker", "caseworker", "participant"] as const;
const ASSESSED = [
  "lonebidrag-utveckling",
  "lonebidrag-anstallning",
  "lonebidrag-trygghet",
  "osa",
  "personligt-bitrade",
] as const;

export const DOCUMENT_RULES: readonly DocumentRule[] = [
  {
    id: "consent-to-af",
    provider: "participant",
    visibleTo: ["caseworker", "participant"],
    beforeApplication: true,
    schemes: null,
  },
  {
    id: "employer-application",
    provider: "employer",
    visibleTo: BOTH_SIDES,
    beforeApplication: true,
    schemes: null,
  },
  {
    id: "task-description",
    provider: "employer",
    visibleTo: BOTH_SIDES,
    beforeApplication: true,
    schemes: null,
  },
  {
    id: "employment-terms",
    provider: "employer",
    visibleTo: BOTH_SIDES,
    beforeApplication: true,
    schemes: null,
  },
  {
    id: "collective-agreement-or-insurance",
    provider: "employer",
    visibleTo: BOTH_SIDES,
    beforeApplication: true,
    schemes: null,
  },
  {
    id: "af-basis-complete",
    provider: "caseworker",
    visibleTo: ["caseworker"],
    beforeApplication: true,
    schemes: ASSESSED,
  },
  { id: "union-comment", provider: "union", visibleTo: BOTH_SIDES, beforeApplication: false, schemes: null },
  { id: "af-decision", provider: "af", visibleTo: BOTH_SIDES, beforeApplication: false, schemes: null },
  {
    id: "signed-contract",
    provider: "employer",
    visibleTo: BOTH_SIDES,
    beforeApplication: false,
    schemes: null,
  },
];

export interface DocumentEntry {
  id: DocumentId;
  status: DocumentStatus;
  statusOn: string | null;
}

function ruleOf(id: DocumentId): DocumentRule | undefined {
  return DOCUMENT_RULES.find((rule) => rule.id === id);
}

/** A new case's checklist: every paper its scheme asks for, none of them requested yet. */
export function checklistFor(scheme: SchemeId): DocumentEntry[] {
  return DOCUMENT_RULES.filter((rule) => rule.schemes === null || rule.schemes.includes(scheme)).map(
    (rule) => ({ id: rule.id, status: "needed", statusOn: null }),
  );
}

/** The papers still awaited before the application can be sent. */
export function missingDocuments(entries: readonly DocumentEntry[]): DocumentId[] {
  return entries
    .filter((entry) => ruleOf(entry.id)?.beforeApplication)
    .filter((entry) => entry.status === "needed" || entry.status === "requested")
    .map((entry) => entry.id);
}

/** What a role may know of the papers: those not its own are not in the list at all. */
export function visibleDocuments(entries: readonly DocumentEntry[], viewer: Role): DocumentEntry[] {
  return entries.filter((entry) => ruleOf(entry.id)?.visibleTo.includes(viewer));
}
