import type { AgreementContent } from "./agreement-content.ts";
import { canonicalContent } from "./canonical-content.ts";
import { PARTIES, type Party, type Signature } from "./signing.ts";

export type ContentField = keyof AgreementContent;

const EVERYONE = PARTIES;

/** Whom a change of each part affects, and so who signs an amendment of it. The participant signs them all. */
const AFFECTED: Record<ContentField, readonly Party[]> = {
  parties: EVERYONE,
  kind: EVERYONE,
  decidedBy: EVERYONE,
  decidedByName: EVERYONE,
  period: EVERYONE,
  hoursPerWeek: EVERYONE,
  hoursSteps: EVERYONE,
  tasks: ["participant", "employer", "handledare"],
  workplace: EVERYONE,
  deputy: ["participant", "employer", "handledare"],
  introduction: ["participant", "employer", "handledare"],
  protectiveEquipment: ["participant", "employer", "handledare"],
  workEnvironment: ["participant", "employer", "unit"],
  decision: ["participant", "unit"],
  insurance: ["participant", "employer", "unit"],
  secrecy: EVERYONE,
  absenceReporting: EVERYONE,
  adaptations: ["participant", "employer", "handledare"],
  followUpDates: ["participant", "handledare", "unit"],
  unionComment: ["participant", "employer", "unit"],
  registerExtract: ["participant", "employer", "unit"],
};

/** Every part of the content, in the order it is read. */
export const CONTENT_FIELDS = Object.keys(AFFECTED) as ContentField[];

/** The parts that differ, read through the canonical form: another key order or `é` spelling is no change. */
export function changedFields(before: AgreementContent, after: AgreementContent): ContentField[] {
  return CONTENT_FIELDS.filter(
    (field) => canonicalContent({ ...before, [field]: after[field] }) !== canonicalContent(before),
  );
}

/** Who signs the amendment from `before` to `after`; empty when nothing is changed. */
export function amendmentParties(before: AgreementContent, after: AgreementContent): Party[] {
  const affected = new Set(changedFields(before, after).flatMap((field) => [...AFFECTED[field]]));
  return PARTIES.filter((party) => affected.has(party));
}

export interface ClearedSignatures {
  changed: ContentField[];
  cleared: Signature[];
  /** Those whose signature was taken away, and those who had been asked: all are told. */
  tell: Party[];
}

/** A change before the last signature clears the signatures and says so (2-domain §6). */
export function clearOnChange(
  before: AgreementContent,
  after: AgreementContent,
  signatures: readonly Signature[],
  asked: readonly Party[],
): ClearedSignatures {
  const changed = changedFields(before, after);
  if (changed.length === 0) return { changed, cleared: [], tell: [] };
  const told = new Set<Party>([...signatures.map((one) => one.party), ...asked]);
  return { changed, cleared: [...signatures], tell: PARTIES.filter((party) => told.has(party)) };
}
