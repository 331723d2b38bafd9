import { and, eq } from "drizzle-orm";
import type { Candidate } from "#app/domain/anonymity/candidate.ts";
import type { CandidateSearch } from "#app/domain/anonymity/candidate-route.ts";
import { type Obstacle, obstacleTo } from "#app/domain/anonymity/publication.ts";
import { covers } from "#app/domain/consent/covers.ts";
import { undoableUntil } from "#app/domain/consent/withdraw-consent.ts";
import { deriveProfile } from "#app/domain/kompetenskort/derive-profile.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { among } from "#db/among.ts";
import type { Reader, Tx } from "#db/database.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { consentColumns } from "#db/queries/consents.server.ts";
import { consents, participants } from "#db/schema/index.ts";

/** One person as the gate weighs them, with true values: never leaves the gate's services. */
export interface GatePerson {
  participantId: string;
  obstacle: Obstacle | null;
  /** A consent was withdrawn less than 24 hours ago and can still be taken back. */
  undoable: boolean;
  /** The newest confirmed version; null while nothing is confirmed. */
  cardId: string | null;
  candidate: Omit<Candidate, "published" | "told"> | null;
}

/** The gate's view of these people of one unit, by participant. */
export async function loadPeople(
  db: Reader | Tx,
  unit: { id: string; candidateSearch: CandidateSearch },
  participantIds: readonly string[],
  now: Instant,
): Promise<Map<string, GatePerson>> {
  if (participantIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: participants.id,
      state: participants.state,
      protectedIdentity: participants.protectedIdentity,
      waitingSince: participants.waitingSince,
    })
    .from(participants)
    .where(and(among(participants.id, participantIds), eq(participants.unitId, unit.id)));
  const given = await db
    .select(consentColumns)
    .from(consents)
    .where(and(among(consents.participantId, participantIds), eq(consents.purpose, "profile_in_matching")));
  const consentsBy = Map.groupBy(given, ({ participantId }) => participantId);
  const cardsBy = Map.groupBy(await confirmedCards(db, participantIds), ({ participantId }) => participantId);

  return new Map(
    rows.map(({ id, state, protectedIdentity, waitingSince }): [string, GatePerson] => {
      const versions = cardsBy.get(id) ?? [];
      const card = deriveProfile(versions);
      const own = consentsBy.get(id) ?? [];
      return [
        id,
        {
          participantId: id,
          obstacle: obstacleTo({
            candidateSearch: unit.candidateSearch,
            protectedIdentity,
            active: state === "active",
            hasConfirmedCard: card !== null,
            consentToProfile: covers(own, { purpose: "profile_in_matching" }, now) !== null,
          }),
          undoable: own.some((consent) => (undoableUntil(consent) ?? "") >= now),
          cardId: versions[0]?.id ?? null,
          candidate: card && { candidateId: id, card, waitingSince, protectedIdentity },
        },
      ];
    }),
  );
}
