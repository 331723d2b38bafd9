/**
 * Every message that a match can carry, with the parameters it comes with. Words for people live in the message
 * catalogue; ids among the parameters (trait, licence …) are looked up there too. Distances are whole km by road,
 * `level` for Swedish a CEFR level, `level` and `needed` for traits steps 1–4.
 */
export interface MatchMessages {
  "hard.start.meets": { date: string };
  "hard.start.not": { date: string };
  "hard.start.unknown": { date: string };
  "hard.hours.meets": { hours: number };
  "hard.hours.meets-by-steps": { hours: number; from: number };
  "hard.hours.not": { hours: number };
  "hard.hours.unknown": { hours: number };
  "hard.travel.meets": { km: number };
  "hard.travel.presumed": { km: number };
  "hard.travel.too-far": { km: number };
  "hard.travel.no-vehicle": Record<never, never>;
  "hard.travel.unknown": { km: number };
  "hard.travel.vehicle-unknown": Record<never, never>;
  "hard.travel.area-unknown": Record<never, never>;
  "hard.licence.meets": { licence: string };
  "hard.licence.not": { licence: string };
  "hard.licence.unknown": { licence: string };
  "hard.certificate.meets": { certificate: string };
  "hard.certificate.not": { certificate: string };
  "hard.certificate.unknown": { certificate: string };
  "hard.swedish-spoken.meets": { level: string };
  "hard.swedish-spoken.not": { level: string };
  "hard.swedish-spoken.unknown": { level: string };
  "hard.swedish-written.meets": { level: string };
  "hard.swedish-written.not": { level: string };
  "hard.swedish-written.unknown": { level: string };
  "hard.condition.meets": { condition: string };
  "hard.condition.not": { condition: string };
  "hard.condition.unknown": { condition: string };

  "reason.trait.enough": { trait: string; level: number; needed: number; weight: string };
  "reason.occupation.wished": { occupation: string };
  "reason.occupation.tried": { occupation: string };
  "reason.occupation.related": { occupation: string };
  "reason.condition.offered": { condition: string };
  "reason.conditions.none-needed": Record<never, never>;
  "reason.distance.near": { km: number };
  "reason.waiting": { band: string };

  "gap.trait.short": { trait: string; level: number; needed: number; weight: string };
  "gap.trait.unassessed": { trait: string; needed: number; weight: string };
  "gap.occupation.other": Record<never, never>;
  "gap.occupation.unknown": Record<never, never>;
  "gap.condition.unanswered": { condition: string };
  "gap.condition.not-met": { condition: string };
  "gap.conditions.incomplete": Record<never, never>;
  "gap.distance.far": { km: number };
  "gap.distance.unknown": Record<never, never>;

  "change.start": { date: string };
  "change.hours": { hours: number };
  "change.hours-steps": { from: number };
  "change.travel": Record<never, never>;
  "change.licence": { licence: string };
  "change.certificate": { certificate: string };
  "change.swedish-spoken": { level: string };
  "change.swedish-written": { level: string };
  "change.condition": { condition: string };
  "change.offer-condition": { condition: string };
}

export type MatchKey = keyof MatchMessages;

/** One key with its own parameters. */
export type MatchMessage<Key extends MatchKey = MatchKey> = {
  [Each in Key]: { key: Each; params: MatchMessages[Each] };
}[Key];

export function message<Key extends MatchKey>(key: Key, params: MatchMessages[Key]): MatchMessage<Key> {
  return { key, params } as MatchMessage<Key>;
}
