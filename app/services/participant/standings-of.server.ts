import { and, desc, gt, inArray, isNull, max, min } from "drizzle-orm";
import { type Consent, consentState, expiryReminder } from "#app/domain/consent/consent.ts";
import { covers } from "#app/domain/consent/covers.ts";
import type { CardState } from "#app/domain/kompetenskort/card-lifecycle.ts";
import { type CardPart, missingParts } from "#app/domain/kompetenskort/card-parts.ts";
import { CARD_REGISTERS } from "#app/domain/kompetenskort/card-registers.ts";
import { type NextStep, type NextStepFacts, nextStep } from "#app/domain/participant/next-step.ts";
import type { ParticipantState } from "#app/domain/participant/participant-states.ts";
import { mayExpose } from "#app/domain/participant/protected-identity.ts";
import type { Instant, IsoDate } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import { consentColumns } from "#db/queries/consents.server.ts";
import { cards, consents, followups, paperCards, profileLinks, units, users } from "#db/schema/index.ts";

/** Where one participant stands, for the caseworker's list and overview. No names and no card's content. */
export interface Standing {
  nextStep: NextStep;
  /** The version under way, else the newest confirmed one. */
  card: { id: string; number: number; state: CardState; missing: CardPart[]; changedAt: Instant } | null;
  profile: {
    state: "waiting" | "published" | "suppressed";
    reason: string | null;
    missing: number | null;
  } | null;
  profileConsent: NextStepFacts["profileConsent"];
  /** How many of the active consents run out within their last days. */
  expiringConsents: number;
  nextFollowUp: IsoDate | null;
  paperCardUntil: Instant | null;
  hasEmail: boolean;
}

export interface Person {
  id: string;
  unitId: string;
  userId: string;
  state: ParticipantState;
  protectedIdentity: boolean;
}

/** The standing of each of these people, by participant id. Seven queries, however many they are. */
export async function standingsOf(
  read: Reader,
  now: Instant,
  people: readonly Person[],
): Promise<Map<string, Standing>> {
  const ids = people.map(({ id }) => id);
  const userIds = people.map(({ userId }) => userId);
  const [cardRows, consentRows, linkRows, followUpRows, paperRows, emailRows, unitRows] = await Promise.all([
    latestCards(read, ids),
    read.select(consentColumns).from(consents).where(inArray(consents.participantId, ids)),
    // Where the person stands at the gate, never which profile is theirs.
    read
      .select({
        participantId: profileLinks.participantId,
        state: profileLinks.state,
        reason: profileLinks.reason,
        missing: profileLinks.missing,
      })
      .from(profileLinks)
      .where(inArray(profileLinks.participantId, ids)),
    read
      .select({ participantId: followups.participantId, due: min(followups.dueDate) })
      .from(followups)
      .where(and(inArray(followups.participantId, ids), isNull(followups.doneAt)))
      .groupBy(followups.participantId),
    read
      .select({ userId: paperCards.userId, until: max(paperCards.expiresAt) })
      .from(paperCards)
      .where(
        and(inArray(paperCards.userId, userIds), isNull(paperCards.revokedAt), gt(paperCards.expiresAt, now)),
      )
      .groupBy(paperCards.userId),
    read.select({ id: users.id, email: users.email }).from(users).where(inArray(users.id, userIds)),
    read.select({ id: units.id, candidateSearch: units.candidateSearch }).from(units),
  ]);
  const card = new Map(cardRows.map((row) => [row.participantId, row]));
  const given = Map.groupBy(consentRows, ({ participantId }) => participantId);
  const link = new Map(linkRows.map(({ participantId, ...row }) => [participantId, row]));
  const followUp = new Map(followUpRows.map((row) => [row.participantId, row.due]));
  const paper = new Map(paperRows.map((row) => [row.userId, row.until]));
  const email = new Map(emailRows.map((row) => [row.id, row.email]));
  const search = new Map(unitRows.map((row) => [row.id, row.candidateSearch]));

  return new Map(
    people.map((person) => {
      const latest = card.get(person.id);
      const all = given.get(person.id) ?? [];
      const standing: Omit<Standing, "nextStep"> = {
        card: latest ? { ...latest.shown, missing: latest.missing } : null,
        profile: link.get(person.id) ?? null,
        profileConsent: profileConsent(all, now),
        expiringConsents: expiringOf(all, now),
        nextFollowUp: followUp.get(person.id) ?? null,
        paperCardUntil: paper.get(person.userId) ?? null,
        hasEmail: Boolean(email.get(person.userId)),
      };
      const step = nextStep({
        state: person.state,
        placementsOnly:
          search.get(person.unitId) === "placementsOnly" || !mayExpose(person, "publish-profile"),
        card: latest ? { state: latest.shown.state, complete: latest.missing.length === 0 } : null,
        profileConsent: standing.profileConsent,
        profile: standing.profile?.state ?? null,
        canSignIn: standing.paperCardUntil !== null || standing.hasEmail,
      });
      return [person.id, { ...standing, nextStep: step }];
    }),
  );
}

/** A version under way counts before any confirmed one; discarded ones not at all. */
async function latestCards(read: Reader, participantIds: readonly string[]) {
  const rows = await read
    .select({
      participantId: cards.participantId,
      id: cards.id,
      number: cards.number,
      state: cards.state,
      draft: cards.draft,
      changedAt: cards.changedAt,
    })
    .from(cards)
    .where(
      and(
        inArray(cards.participantId, [...participantIds]),
        inArray(cards.state, ["draft", "gone_through", "confirmed"]),
      ),
    )
    .orderBy(desc(cards.changedAt), desc(cards.id));
  return [...Map.groupBy(rows, ({ participantId }) => participantId).values()].map((own) => {
    const { participantId, draft, ...shown } = own.find(({ state }) => state !== "confirmed") ?? own[0]!;
    return {
      participantId,
      shown,
      missing: shown.state === "draft" ? missingParts(draft ?? {}, CARD_REGISTERS) : [],
    };
  });
}

function profileConsent(all: readonly Consent[], now: Instant): NextStepFacts["profileConsent"] {
  const covering = covers(all, { purpose: "profile_in_matching" }, now);
  if (!covering) return "none";
  return expiryReminder(covering, now) ? "expiring" : "active";
}

/** A consent that a longer one has already taken over from does not run out in any way that matters. */
function expiringOf(all: readonly Consent[], now: Instant): number {
  return all.filter(
    (one) =>
      expiryReminder(one, now) !== null &&
      !all.some(
        (other) =>
          sameReach(one, other) && consentState(other, now) === "active" && other.validTo > one.validTo,
      ),
  ).length;
}

function sameReach(a: Consent, b: Consent): boolean {
  return (
    a.purpose === b.purpose &&
    a.companyId === b.companyId &&
    a.placementId === b.placementId &&
    a.party === b.party &&
    a.channel === b.channel
  );
}
