import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Purpose } from "#app/domain/consent/purposes.ts";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import { CARD_PART_FIELDS, CARD_PARTS, type CardDraft } from "#app/domain/kompetenskort/card-parts.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { confirmCard } from "#app/services/kompetenskort/confirm-card.server.ts";
import { goThroughCard } from "#app/services/kompetenskort/go-through-card.server.ts";
import { saveCardPart } from "#app/services/kompetenskort/save-card-part.server.ts";
import { activateParticipant } from "#app/services/participant/activate-participant.server.ts";
import { closeParticipant } from "#app/services/participant/close-participant.server.ts";
import { enrolParticipant } from "#app/services/participant/enrol-participant.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { cards, participants } from "#db/schema/index.ts";
import { demoEmail, demoMobile } from "#db/seed/region/contact-details.ts";
import type { ParticipantPlan, ParticipantPlanState } from "#db/seed/region/history-plans.ts";
import type { SeedParticipant } from "#db/seed/region/participants.ts";
import type { UnitKey } from "#db/seed/region/units.ts";
import { actor, type UnitCast } from "./seed-people.ts";
import { done, on, type Stage } from "./stage.ts";

export interface SeededPerson {
  participantId: string;
  self: Actor;
  caseworker: Actor;
  /** ISO 639 code, where meetings are interpreted. */
  interpreterLanguage: string | null;
}

/** Whose card is filled in, gone through and confirmed, and who has said yes to be shown. */
const CONFIRMED: readonly ParticipantPlanState[] = [
  "no-consent",
  "in-matching",
  "withdrawn",
  "protected",
  "closed",
];
const CONSENTED: readonly ParticipantPlanState[] = ["in-matching", "withdrawn"];

/** Every participant enrolled, with card, consents and the gate passed, as far as the plan has it. */
export async function seedParticipants(
  stage: Stage,
  casts: Record<UnitKey, UnitCast>,
  everyone: readonly SeedParticipant[],
  plans: readonly ParticipantPlan[],
): Promise<Map<string, SeededPerson>> {
  const seeded = new Map<string, SeededPerson>();
  for (const [serial, person] of everyone.entries()) {
    const plan = plans.find((one) => one.participant === person.key)!;
    const { caseworkers } = casts[person.unit];
    const caseworker = caseworkers[person.caseworker % caseworkers.length]!;
    const one = await enrol(stage, caseworker, person, serial);
    seeded.set(person.key, one);
    if (plan.state === "enrolled") continue;
    await fillCard(stage, one, person, plan.state);
    done(
      `${person.key} activate`,
      await activateParticipant(on(stage, caseworker, addDays(person.enrolledOn, 2)), {
        participantId: one.participantId,
        version: 1,
      }),
    );
    if (person.hasEmail && !person.protectedIdentity && plan.state !== "no-consent")
      await consent(stage, one, person, "contact", "email");
    if (person.hasPhone && !person.protectedIdentity && serial % 2 === 0)
      await consent(stage, one, person, "contact", "sms");
    if (CONSENTED.includes(plan.state)) {
      const consentId = await consent(stage, one, person, "profile_in_matching");
      done(
        `${person.key} approve`,
        await approveProfile(on(stage, caseworker, stage.today), { participantId: one.participantId }),
      );
      if (plan.state === "withdrawn")
        done(
          `${person.key} withdraw`,
          await withdrawConsent(on(stage, one.self, stage.today), {
            participantId: one.participantId,
            consentId,
          }),
        );
    }
    if (plan.state === "closed") await close(stage, one, plan);
  }
  return seeded;
}

async function enrol(
  stage: Stage,
  caseworker: Actor,
  person: SeedParticipant,
  serial: number,
): Promise<SeededPerson> {
  const reachable = !person.protectedIdentity;
  const { participantId } = done(
    `enrol ${person.key}`,
    await enrolParticipant(on(stage, caseworker, person.enrolledOn), {
      givenName: person.givenName,
      familyName: person.familyName,
      email:
        reachable && person.hasEmail ? demoEmail(person.givenName, person.familyName, "brevlada") : undefined,
      phone: reachable && person.hasPhone ? demoMobile(serial) : undefined,
      homeKommun: person.card.homeKommun,
      language: person.locale,
      interpreterLanguage: person.interpreterLanguage ?? undefined,
      inflow: person.inflow,
      protectedIdentity: person.protectedIdentity,
      waitingSince: person.enrolledOn,
    }),
  );
  const [row] = await stage.db.read
    .select({ userId: participants.userId, unitId: participants.unitId })
    .from(participants)
    .where(eq(participants.id, participantId));
  return {
    participantId,
    caseworker,
    interpreterLanguage: person.interpreterLanguage,
    self: actor(row!.userId, "participant", { unitId: row!.unitId, participantId }),
  };
}

async function fillCard(
  stage: Stage,
  one: SeededPerson,
  person: SeedParticipant,
  state: ParticipantPlanState,
): Promise<void> {
  const [row] = await stage.db.read
    .select({ id: cards.id })
    .from(cards)
    .where(and(eq(cards.participantId, one.participantId), eq(cards.number, 1)));
  const cardId = row!.id;
  const writing = on(stage, one.caseworker, addDays(person.enrolledOn, 2));
  const parts = state === "card-draft" ? CARD_PARTS.slice(0, 3) : CARD_PARTS;
  let version = 1;
  for (const part of parts)
    version = done(
      `${person.key} ${part}`,
      await saveCardPart(writing, { cardId, version, part, values: partOf(person.card, part) }),
    ).version;
  if (state === "card-draft") return;
  version = done(`${person.key} go through`, await goThroughCard(writing, { cardId, version })).version;
  if (!CONFIRMED.includes(state)) return;
  done(
    `${person.key} confirm`,
    await confirmCard(on(stage, one.self, addDays(person.enrolledOn, 2)), { cardId, version }),
  );
}

function partOf(card: CardContent, part: keyof typeof CARD_PART_FIELDS): CardDraft {
  return Object.fromEntries(CARD_PART_FIELDS[part].map((field) => [field, card[field]]));
}

async function consent(
  stage: Stage,
  { participantId, caseworker }: SeededPerson,
  person: SeedParticipant,
  purpose: Purpose,
  channel: "email" | "sms" | null = null,
): Promise<string> {
  const given = done(
    `${person.key} ${purpose}`,
    await giveConsent(on(stage, caseworker, stage.today), {
      participantId,
      purpose,
      channel,
      givenHow: "in_person_with_witness",
      interpreter: person.interpreterLanguage ? "professional" : "none",
      textVersion: textVersionOn(purpose, stage.today),
      language: person.locale,
    }),
  );
  return given.id;
}

async function close(
  stage: Stage,
  { participantId, caseworker }: SeededPerson,
  plan: ParticipantPlan,
): Promise<void> {
  const [row] = await stage.db.read
    .select({ version: participants.version })
    .from(participants)
    .where(eq(participants.id, participantId));
  done(
    `${plan.participant} close`,
    await closeParticipant(on(stage, caseworker, stage.today), {
      participantId,
      version: row!.version,
      outcome: plan.outcome!,
    }),
  );
}
