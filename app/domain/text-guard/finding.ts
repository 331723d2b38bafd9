/** What a text about a person may not say, or says only after a second thought (2-domain §1, §2). */
export const FINDING_KINDS = [
  "personnummer",
  "own-name",
  "own-contact",
  "number",
  "name",
  "phone",
  "email",
  "address",
  "health",
  "religion",
  "union",
  "origin",
  "economy",
  "crime",
  "sexuality",
  "social",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `block` can't be saved; `warn` can, by somebody who has read it again and says why. */
export type Severity = "block" | "warn";

/** A piece of a text: half-open range in UTF-16 units of the text as given, for marking. */
export interface Finding {
  kind: FindingKind;
  severity: Severity;
  start: number;
  end: number;
}

/** The person a text is about: what of theirs may not stand in it. */
export interface OwnDetails {
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
}

export interface GuardContext {
  /** Null where the writer may not know who it is about: an answer about the name would tell it. */
  own: OwnDetails | null;
  /** Names that may stand there: the handledare's, the company's, those who sign. */
  allowedNames: readonly string[];
}
