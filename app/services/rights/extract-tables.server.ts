import { eq, inArray, or, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Part } from "#app/domain/rights/requests.ts";
import * as schema from "#db/schema/index.ts";
import { inWords, queryOf } from "../saved-search/one-search.server.ts";

/** The ids by which rows are found to be about one person. */
export interface Whose {
  participantId: string;
  userId: string;
  profileId: string | null;
  proposalIds: string[];
  agreementIds: string[];
  caseIds: string[];
}

export interface ExtractTable {
  part: Part;
  table: SQLiteTable;
  /** Left out of the extract that a caseworker makes: nobody but the person reads it. */
  theirsAlone?: true;
  mine(whose: Whose): SQL | undefined;
}

const {
  participants,
  users,
  memberships,
  sessions,
  paperCards,
  cards,
  profiles,
  profileLinks,
  profileMemory,
} = schema;
const { proposals, interests, consents, agreements, signatures, signerLinks, agreementFiles } = schema;
const {
  followups,
  supportCases,
  caseDocuments,
  caseMonths,
  history,
  reminders,
  rightsRequests,
  savedSearches,
} = schema;

/** Every table with something about a participant, and how their own rows are found: the register extract. */
export const EXTRACT_TABLES: readonly ExtractTable[] = [
  { part: "contact", table: participants, mine: ({ participantId }) => eq(participants.id, participantId) },
  { part: "contact", table: users, mine: ({ userId }) => eq(users.id, userId) },
  { part: "contact", table: memberships, mine: (one) => eq(memberships.participantId, one.participantId) },
  { part: "contact", table: sessions, mine: ({ userId }) => eq(sessions.userId, userId) },
  { part: "contact", table: paperCards, mine: ({ userId }) => eq(paperCards.userId, userId) },
  {
    part: "contact",
    table: reminders,
    mine: ({ participantId, proposalIds }) =>
      or(eq(reminders.participantId, participantId), inArray(reminders.subjectId, proposalIds)),
  },
  {
    part: "contact",
    table: rightsRequests,
    mine: ({ participantId }) => eq(rightsRequests.participantId, participantId),
  },
  { part: "card", table: cards, mine: ({ participantId }) => eq(cards.participantId, participantId) },
  {
    part: "matching",
    table: profileLinks,
    mine: ({ participantId }) => eq(profileLinks.participantId, participantId),
  },
  {
    part: "matching",
    table: profileMemory,
    mine: ({ participantId }) => eq(profileMemory.participantId, participantId),
  },
  { part: "matching", table: profiles, mine: ({ profileId }) => eq(profiles.id, profileId ?? "") },
  { part: "matching", table: proposals, mine: ({ proposalIds }) => inArray(proposals.id, proposalIds) },
  {
    part: "matching",
    table: interests,
    mine: ({ participantId }) => eq(interests.participantId, participantId),
  },
  {
    part: "matching",
    table: savedSearches,
    theirsAlone: true,
    mine: ({ participantId }) => eq(savedSearches.participantId, participantId),
  },
  {
    part: "matching",
    table: history,
    mine: ({ proposalIds, agreementIds, caseIds }) =>
      inArray(history.subjectId, [...proposalIds, ...agreementIds, ...caseIds]),
  },
  {
    part: "consents",
    table: consents,
    mine: ({ participantId }) => eq(consents.participantId, participantId),
  },
  {
    part: "agreements",
    table: agreements,
    mine: ({ participantId }) => eq(agreements.participantId, participantId),
  },
  {
    part: "agreements",
    table: agreementFiles,
    mine: ({ agreementIds }) => inArray(agreementFiles.agreementId, agreementIds),
  },
  {
    part: "agreements",
    table: signatures,
    mine: ({ agreementIds }) => inArray(signatures.agreementId, agreementIds),
  },
  {
    part: "agreements",
    table: signerLinks,
    mine: ({ agreementIds }) => inArray(signerLinks.agreementId, agreementIds),
  },
  {
    part: "agreements",
    table: followups,
    mine: ({ participantId }) => eq(followups.participantId, participantId),
  },
  {
    part: "support",
    table: supportCases,
    mine: ({ participantId }) => eq(supportCases.participantId, participantId),
  },
  {
    part: "support",
    table: caseDocuments,
    mine: ({ caseIds }) => inArray(caseDocuments.caseId, caseIds),
  },
  { part: "support", table: caseMonths, mine: ({ caseIds }) => inArray(caseMonths.caseId, caseIds) },
];

/** Tables that lead to a participant and are not in the extract, and why. */
export const NOT_EXTRACTED: Record<string, string> = {
  audit_log: "told in words as who has looked, with roles and not names: gather-extract.server.ts",
  proposal_links: "the link itself: told by each proposal",
  passwords: "a secret; participants have none",
  totp_secrets: "a secret; participants have none",
  email_codes: "a code in use, gone after two days; the address is in users",
  pending_sign_ins: "a sign-in under way, gone after two days",
  conflicts: "what a member of staff has said of themself",
  match_log:
    "lists of cards without names, by ids that are replaced; how one was matched stands in proposals",
  candidate_marks: "what brokers mark of cards without names; gone with the card",
  profile_changes: "by which numbers the published cards are followed; the card is in profiles",
  outbox: "ids of what is told elsewhere",
  contacts: "the broker's notes on an employer",
  companies: "the employer",
  placements: "what the employer offers",
};

/** Columns that never go out: secrets and hashes, and who of the staff it was (the role first, the name on request). */
const WITHHELD: ReadonlySet<string> = new Set([
  "actorUserId",
  "addressHash",
  "approvedBy",
  "byUserId",
  "bytes",
  "caseworkerId",
  "changedBy",
  "codeId",
  "createdBy",
  "decidedBy",
  "endedBy",
  "filledBy",
  "issuedBy",
  "openedSecretHash",
  "pinHash",
  "secretHash",
  "signerUserId",
  "version",
  "witnessId",
]);

type Row = Record<string, unknown>;

/** A row as its person gets it; null when it is another's (somebody else's signature or link, with their name). */
export function ownRow(table: string, row: Row): Row | null {
  const kept = Object.fromEntries(Object.entries(row).filter(([column]) => !WITHHELD.has(column)));
  if (table === "signer_links" && row.party !== "participant") return null;
  if (table === "signatures" && row.party !== "participant") return { ...kept, signerName: undefined };
  if (table === "saved_searches") return { ...kept, search: inWords(queryOf(String(row.search))) };
  if (table === "agreements") return { ...kept, content: withoutOthers(row.content) };
  return kept;
}

/** The agreement's text without the people who sign for the employer and the unit. */
function withoutOthers(content: unknown): unknown {
  const { parties, ...rest } = (content ?? {}) as { parties?: Record<string, Row> } & Row;
  if (!parties) return rest;
  const { participant, employer, unit } = parties;
  return {
    ...rest,
    parties: { participant, employer: { name: employer?.name }, unit: { name: unit?.name } },
  };
}
