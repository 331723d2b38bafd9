import type { SearchInWords } from "#app/domain/placement/saved-search.ts";
import type { Format } from "./format.ts";
import { languageName } from "./language-name.ts";
import type { Messages } from "./messages.ts";
import { searchText } from "./search-text.ts";

export interface ExtractFact {
  label: string;
  value: string;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * A row of the register extract in plain words: every column that has a word in the catalogue and a value, in the
 * catalogue's order. What has none (ids, keys, whole cards) is in the file that can be downloaded.
 */
export function extractFacts(row: Row, table: string, messages: Messages, format: Format): ExtractFact[] {
  const { rights } = messages.participant;
  return Object.entries(rights.fields).flatMap(([column, label]) => {
    const value = wordsFor(row[column], column, table, messages, format);
    return value === null ? [] : [{ label, value }];
  });
}

function wordsFor(
  value: unknown,
  column: string,
  table: string,
  messages: Messages,
  format: Format,
): string | null {
  if (typeof value === "boolean") return messages.participant.rights[value ? "yes" : "no"];
  if (column === "search" && value) return searchText(messages, value as SearchInWords);
  if (typeof value !== "string" || value === "") return null;
  const codes = CODES[`${table}.${column}`] ?? CODES[column];
  if (codes) return codes(messages)[value] ?? null;
  if (column === "interpreterLanguage") return languageName(messages, value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return format.moment(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.day(value);
  return value;
}

type Words = Readonly<Record<string, string>>;

/** Where the words of a coded column stand; a column that is coded and has no words for a row is left to the file. */
const CODES: Record<string, (messages: Messages) => Words> = {
  purpose: ({ participant }) => participant.consentTexts.purposes,
  party: ({ participant }) => participant.consentTexts.parties,
  "signatures.party": ({ agreement }) => agreement.parties,
  "signer_links.party": ({ agreement }) => agreement.parties,
  "cards.kind": ({ vocabulary }) => vocabulary.cardKinds,
  "agreements.kind": ({ vocabulary }) => vocabulary.placementKinds,
  "rights_requests.kind": ({ participant }) => ({
    correction: participant.rights.requests.correction,
    erasure: participant.rights.requests.erasure,
  }),
  // A moment alone says nothing; what happened is coded for each kind of thing, and stands in the file.
  "history.at": () => ({}),
  kind: () => ({}),
  "agreements.state": ({ agreement }) => agreement.leads,
  "support_cases.state": ({ participant }) => participant.support.states,
  "rights_requests.state": ({ participant }) => participant.rights.requests.states,
  state: () => ({}),
};
