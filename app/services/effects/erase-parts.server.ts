import { and, eq, inArray } from "drizzle-orm";
import type { Part } from "#app/domain/rights/requests.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { among } from "#db/among.ts";
import type { Tx } from "#db/database.ts";
import {
  agreementFiles,
  agreements,
  cards,
  caseDocuments,
  caseMonths,
  consents,
  emailCodes,
  followups,
  history,
  interests,
  memberships,
  outbox,
  paperCards,
  participants,
  profileLinks,
  profileMemory,
  proposalLinks,
  proposals,
  reminders,
  rightsRequests,
  savedSearches,
  sessions,
  signatures,
  signerLinks,
  supportCases,
  users,
} from "#db/schema/index.ts";
import { eraseProfiles } from "./gate/index-profiles.server.ts";
import { hasOtherRole } from "./has-other-role.server.ts";

/** Whose it is, by the ids that lead to their rows. */
export interface Erased {
  participantId: string;
  userId: string;
  email: string | null;
  profileId: string | null;
  proposalIds: string[];
  agreementIds: string[];
  caseIds: string[];
}

type Erase = (tx: Tx, whose: Erased, now: Instant) => Promise<unknown>;

/**
 * What becomes of each part when it is erased: one function for each name in the domain's PARTS, in the order they are
 * run. Children go before what they refer to. The access log and the decision stay, by ids that lead to nobody any more.
 */
const ERASE: readonly [Part, Erase][] = [
  ["support", eraseSupport],
  ["agreements", eraseAgreements],
  ["matching", eraseMatching],
  ["card", (tx, { participantId }) => tx.delete(cards).where(eq(cards.participantId, participantId))],
  [
    "consents",
    (tx, { participantId }) => tx.delete(consents).where(eq(consents.participantId, participantId)),
  ],
  ["contact", eraseContact],
];

/** Erases the parts, and what waits to be told about them, in the caller's transaction. */
export async function eraseParts(tx: Tx, whose: Erased, parts: readonly Part[], now: Instant): Promise<void> {
  for (const [part, erase] of ERASE) if (parts.includes(part)) await erase(tx, whose, now);
}

async function eraseSupport(tx: Tx, { caseIds }: Erased): Promise<void> {
  await tx.delete(caseDocuments).where(inArray(caseDocuments.caseId, caseIds));
  await tx.delete(caseMonths).where(inArray(caseMonths.caseId, caseIds));
  await tx.delete(supportCases).where(inArray(supportCases.id, caseIds));
  await forget(tx, "case", caseIds);
}

async function eraseAgreements(tx: Tx, { agreementIds }: Erased): Promise<void> {
  for (const table of [followups, signatures, signerLinks, agreementFiles])
    await tx.delete(table).where(inArray(table.agreementId, agreementIds));
  await tx.delete(agreements).where(inArray(agreements.id, agreementIds));
  await forget(tx, "agreement", agreementIds);
}

/** The profile in table and search, and every proposal but one that an agreement still kept rests on. */
async function eraseMatching(tx: Tx, whose: Erased): Promise<void> {
  const { participantId, profileId, proposalIds } = whose;
  if (profileId) await eraseProfiles(tx, [profileId]);
  await tx.delete(profileLinks).where(eq(profileLinks.participantId, participantId));
  await tx.delete(profileMemory).where(eq(profileMemory.participantId, participantId));
  await tx.delete(interests).where(eq(interests.participantId, participantId));
  await tx.delete(savedSearches).where(eq(savedSearches.participantId, participantId));
  const kept = await tx
    .select({ id: agreements.proposalId })
    .from(agreements)
    .where(inArray(agreements.proposalId, proposalIds));
  const gone = proposalIds.filter((id) => !kept.some((one) => one.id === id));
  await tx.delete(proposalLinks).where(inArray(proposalLinks.proposalId, gone));
  await tx.delete(proposals).where(inArray(proposals.id, gone));
  await forget(tx, "proposal", gone);
}

/** The row stays, since others refer to it, without anything that says who it was. */
async function eraseContact(tx: Tx, whose: Erased, now: Instant): Promise<void> {
  const { participantId, userId, email } = whose;
  await tx
    .update(participants)
    .set({ givenName: "", familyName: "", externalRef: null, interpreterLanguage: null })
    .where(eq(participants.id, participantId));
  await tx.delete(paperCards).where(eq(paperCards.userId, userId));
  if (email) await tx.delete(emailCodes).where(eq(emailCodes.addressHash, keyedHash(email, "email")));
  await tx.update(rightsRequests).set({ words: null }).where(eq(rightsRequests.participantId, participantId));
  await tx.delete(reminders).where(eq(reminders.participantId, participantId));
  await tx.update(memberships).set({ endedAt: now }).where(eq(memberships.participantId, participantId));
  if (await hasOtherRole(tx, userId)) return;
  await tx.delete(sessions).where(eq(sessions.userId, userId));
  await tx.update(users).set({ email: null, phone: null, closedAt: now }).where(eq(users.id, userId));
}

/** The timeline of what is gone, and what was to be said about it: a subscriber that finds nothing says nothing. */
async function forget(tx: Tx, subjectType: "proposal" | "agreement" | "case", ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(history).where(and(eq(history.subjectType, subjectType), inArray(history.subjectId, ids)));
  await tx
    .delete(reminders)
    .where(and(eq(reminders.subjectType, subjectType), inArray(reminders.subjectId, ids)));
  const waiting = await tx.select({ id: outbox.id, payload: outbox.payload }).from(outbox);
  const about = waiting.filter(({ payload }) => Object.values(payload).some((id) => ids.includes(id)));
  await tx.delete(outbox).where(
    among(
      outbox.id,
      about.map(({ id }) => id),
    ),
  );
}
