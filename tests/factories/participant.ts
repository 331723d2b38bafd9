import type { Actor, Assurance } from "#app/domain/access/roles.ts";
import type { Channel, Party, Purpose } from "#app/domain/consent/purposes.ts";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import { lastDayFor } from "#app/domain/consent/validity.ts";
import { exampleCard } from "#app/domain/kompetenskort/card.test-data.ts";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { cards, consents, memberships, participants, users } from "#db/schema/index.ts";
import type { World } from "./world.ts";

/** A consent to give the participant: its purpose, or the purpose with its scope and dates. */
export type ConsentGiven =
  | Purpose
  | {
      purpose: Purpose;
      companyId?: string;
      placementId?: string;
      party?: Party;
      channel?: Channel;
      validFrom?: string;
      validTo?: string;
    };

export interface ParticipantWanted {
  unitId: string;
  caseworker: Actor;
  givenName?: string;
  familyName?: string;
  email?: string;
  locale?: string;
  protectedIdentity?: boolean;
  externalRef?: string;
  waitingSince?: string;
  /** What the confirmed card says beside `exampleCard`; `null` for nobody who has confirmed a card yet. */
  card?: Partial<CardContent> | null;
  consents?: readonly ConsentGiven[];
}

export interface ParticipantMade {
  participantId: string;
  /** The participant acting as themself, with the paper card's assurance. */
  actor: Actor;
  /** Null when no card was wanted. */
  cardId: string | null;
  consentIds: string[];
  /** Their own context at the world's present moment. */
  as(assurance?: Assurance): WriteContext;
}

/**
 * Somebody enrolled with a named caseworker: an account, a membership, the sealed row, a confirmed kompetenskort
 * and the consents asked for (to be shown in matching, unless said otherwise). Plain inserts, at `world.now()`.
 */
export async function participantOf(world: World, wanted: ParticipantWanted): Promise<ParticipantMade> {
  const { unitId, caseworker, card = {}, consents: given = ["profile_in_matching"] } = wanted;
  const [participantId, userId, now] = [newId(), newId(), world.now()];
  const cardId = card ? newId() : null;
  const rows = given.map((one) =>
    consentRow(participantId, typeof one === "string" ? { purpose: one } : one, caseworker, now),
  );
  await world.db.write(async (tx) => {
    await tx.insert(users).values({
      id: userId,
      name: "Deltagare",
      email: wanted.email ?? null,
      locale: wanted.locale ?? "sv",
      createdAt: now,
    });
    await tx
      .insert(memberships)
      .values({ id: newId(), userId, role: "participant", unitId, participantId, createdAt: now });
    await tx.insert(participants).values({
      id: participantId,
      unitId,
      userId,
      caseworkerId: caseworker.userId,
      state: "active",
      givenName: wanted.givenName ?? "Sami",
      familyName: wanted.familyName ?? "Provsson",
      protectedIdentity: wanted.protectedIdentity ?? false,
      externalRef: wanted.externalRef ?? null,
      inflow: "own-initiative",
      enrolledAt: now,
      waitingSince: wanted.waitingSince ?? "2026-10-01",
    });
    if (cardId) await tx.insert(cards).values(cardRow(cardId, participantId, card ?? {}, caseworker, now));
    if (rows.length > 0) await tx.insert(consents).values(rows);
  });
  const actor: Actor = {
    userId,
    sessionId: newId(),
    role: "participant",
    unitId,
    companyId: null,
    participantId,
    assurance: "substantial",
  };
  return {
    participantId,
    actor,
    cardId,
    consentIds: rows.map((row) => row.id),
    as: (assurance) => world.as(actor, assurance),
  };
}

/** More consents of somebody made before, given with the caseworker as witness. */
export async function consentsFrom(
  world: World,
  participantId: string,
  caseworker: Actor,
  given: readonly Exclude<ConsentGiven, string>[],
): Promise<void> {
  const rows = given.map((one) => consentRow(participantId, one, caseworker, world.now()));
  await world.db.write((tx) => tx.insert(consents).values(rows));
}

function cardRow(
  id: string,
  participantId: string,
  changes: Partial<CardContent>,
  caseworker: Actor,
  now: string,
): typeof cards.$inferInsert {
  return {
    id,
    participantId,
    series: newId(),
    number: 1,
    kind: "start",
    periodFrom: swedishDate(now),
    state: "confirmed",
    content: exampleCard(changes),
    filledBy: caseworker.userId,
    createdAt: now,
    changedAt: now,
    confirmedAt: now,
    confirmedHow: "in-person",
    witnessId: caseworker.userId,
  };
}

function consentRow(
  participantId: string,
  given: Exclude<ConsentGiven, string>,
  caseworker: Actor,
  now: string,
): typeof consents.$inferInsert & { id: string } {
  const validFrom = given.validFrom ?? swedishDate(now);
  return {
    ...given,
    id: newId(),
    participantId,
    givenHow: "in_person_with_witness",
    witnessId: caseworker.userId,
    language: "sv",
    textVersion: textVersionOn(given.purpose, validFrom),
    validFrom,
    validTo: given.validTo ?? lastDayFor(given.purpose, validFrom),
    givenAt: now,
  };
}
