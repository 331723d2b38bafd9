/**
 * A praktiköverenskommelse as it is read, on paper and on a page: structure and words, no rules. Every word a
 * reader sees is handed in, so the catalogue and not the writer of the file decides the language.
 */
export interface AgreementDocument extends ReadableAgreement {
  words: DocumentWords;
}

/** The same as plain data, as a page gets it. */
export interface ReadableAgreement {
  /** BCP 47 tag of the language it is written in, `sv-SE`. */
  lang: string;
  title: string;
  /** Short, for the foot of every page: `Överenskommelse 2026-014, version 2`. */
  reference: string;
  /** One sentence on its state when it isn't in force, such as that it is a draft. */
  notice?: string;
  /** A few facts under the title, such as number, version and date. */
  facts: readonly LabelledValue[];
  parties: readonly Party[];
  sections: readonly DocumentSection[];
  signatures: readonly DocumentSignature[];
  /** SHA-256 of the canonical content of this version, 64 hex digits. */
  contentHash: string;
  words: ReadableWords;
}

export interface LabelledValue {
  label: string;
  /** Line breaks are kept. */
  value: string;
}

export interface Party {
  role: string;
  name: string;
  /** Lines under the name, such as organisationsnummer and address. */
  details: readonly string[];
}

export type DocumentSection =
  | { heading: string; rows: readonly LabelledValue[] }
  | { heading: string; paragraphs: readonly string[] };

export interface DocumentSignature {
  name: string;
  role: string;
  /** When and how it was signed, in words; both null while it isn't. */
  when: string | null;
  how: string | null;
}

export interface ReadableWords {
  /** The name beside the mark. */
  wordmark: string;
  partiesHeading: string;
  signaturesHeading: string;
  /** In the place of a signature that isn't there yet. */
  notSigned: string;
  hashLabel: string;
  /** One sentence on what the hash is good for. */
  hashHelp: string;
}

export interface DocumentWords extends ReadableWords {
  page: (page: number, of: number) => string;
}
