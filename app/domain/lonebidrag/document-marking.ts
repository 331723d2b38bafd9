import type { Role } from "../access/roles.ts";
import type { UnionComment } from "../placement/union-comment.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { CaseState } from "./case-states.ts";
import {
  checklistFor,
  DOCUMENT_RULES,
  type DocumentEntry,
  type DocumentId,
  type DocumentStatus,
} from "./documents.ts";
import type { SchemeId } from "./schemes.ts";

/** Papers whose standing follows from the case itself, so that two places can't say different things. */
const DERIVED = ["consent-to-af", "union-comment", "af-decision", "signed-contract"] as const;

export interface DocumentFacts {
  /** First day of the consent that covers the exchange with AF now; null without one. */
  consentFrom: IsoDate | null;
  union: UnionComment | null;
  unionAsked: boolean;
  decidedOn: IsoDate | null;
  contractSignedOn: IsoDate | null;
}

/** The papers whose status people set by hand, for a new case of the scheme. */
export function keptDocuments(scheme: SchemeId): DocumentEntry[] {
  return checklistFor(scheme).filter(({ id }) => !isDerived(id));
}

/** The whole checklist: what is kept by hand, and what follows from the case. */
export function standingDocuments(
  scheme: SchemeId,
  kept: readonly DocumentEntry[],
  facts: DocumentFacts,
): DocumentEntry[] {
  return checklistFor(scheme).map((entry) =>
    isDerived(entry.id)
      ? { id: entry.id, ...derived(entry.id, facts) }
      : (kept.find(({ id }) => id === entry.id) ?? entry),
  );
}

/**
 * What the viewer may set the paper to in that state. AF's basis is yes or no, by the owning caseworker alone; an
 * employer says of their own papers that they have come. Nothing is asked of anybody before the participant's yes.
 */
export function settableStatuses(id: DocumentId, viewer: Role, state: CaseState): readonly DocumentStatus[] {
  const rule = DOCUMENT_RULES.find((one) => one.id === id);
  if (!rule || isDerived(id) || !rule.visibleTo.includes(viewer)) return [];
  if (state === "need_identified" || state === "consent" || state === "ended") return [];
  if (id === "af-basis-complete") return ["needed", "in"];
  if (viewer === "employer") return rule.provider === "employer" ? ["in"] : [];
  return viewer === "broker" || viewer === "caseworker" ? ["needed", "requested", "in", "not_needed"] : [];
}

function isDerived(id: DocumentId): id is (typeof DERIVED)[number] {
  return DERIVED.some((one) => one === id);
}

function derived(id: (typeof DERIVED)[number], facts: DocumentFacts): Omit<DocumentEntry, "id"> {
  switch (id) {
    case "consent-to-af":
      return inSince(facts.consentFrom);
    case "af-decision":
      return inSince(facts.decidedOn);
    case "signed-contract":
      return inSince(facts.contractSignedOn);
    case "union-comment":
      return ofUnion(facts);
  }
}

function inSince(date: IsoDate | null): Omit<DocumentEntry, "id"> {
  return { status: date ? "in" : "needed", statusOn: date };
}

function ofUnion({ union, unionAsked }: DocumentFacts): Omit<DocumentEntry, "id"> {
  switch (union?.status) {
    case "requested":
      return { status: "requested", statusOn: union.requestedOn };
    case "received":
      return { status: "in", statusOn: union.receivedOn };
    case "not_given_in_time":
      return { status: "not_needed", statusOn: union.waitedUntil };
    case "not_required":
      return { status: "not_needed", statusOn: null };
    case undefined:
      return { status: unionAsked ? "needed" : "not_needed", statusOn: null };
  }
}
