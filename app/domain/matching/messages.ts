import type {
  CertificateId,
  ConditionId,
  Licence,
  NeedWeight,
  SwedishLevel,
  TraitId,
  TraitLevel,
} from "../kompetenskort/vocabulary.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { WaitingBand } from "./candidate.ts";

/** No parameters. */
type Nothing = Record<never, never>;

/**
 * Every message that a match can carry, with the parameters it comes with. Words for people live in the message
 * catalogue; ids among the parameters (trait, licence …) are looked up there too. Distances are whole km by road,
 * `level` for Swedish a CEFR level, `level` and `needed` for traits steps 1–4.
 */
export interface MatchMessages {
  "hard.start.meets": { date: IsoDate };
  "hard.start.not": { date: IsoDate };
  "hard.start.unknown": { date: IsoDate };
  /** The first day the person can begin. */
  "hard.start.late": { date: IsoDate };
  "hard.hours.meets": { hours: number };
  "hard.hours.meets-by-steps": { hours: number; from: number };
  "hard.hours.not": { hours: number };
  "hard.hours.unknown": { hours: number };
  "hard.travel.meets": { km: number };
  "hard.travel.presumed": { km: number };
  "hard.travel.too-far": { km: number };
  "hard.travel.no-vehicle": Nothing;
  "hard.travel.unknown": { km: number };
  "hard.travel.vehicle-unknown": Nothing;
  "hard.travel.area-unknown": Nothing;
  "hard.licence.meets": { licence: Licence };
  "hard.licence.not": { licence: Licence };
  "hard.licence.unknown": { licence: Licence };
  "hard.certificate.meets": { certificate: CertificateId };
  "hard.certificate.not": { certificate: CertificateId };
  "hard.certificate.unknown": { certificate: CertificateId };
  "hard.swedish-spoken.meets": { level: SwedishLevel };
  "hard.swedish-spoken.not": { level: SwedishLevel };
  "hard.swedish-spoken.unknown": { level: SwedishLevel };
  "hard.swedish-written.meets": { level: SwedishLevel };
  "hard.swedish-written.not": { level: SwedishLevel };
  "hard.swedish-written.unknown": { level: SwedishLevel };
  "hard.condition.meets": { condition: ConditionId };
  "hard.condition.not": { condition: ConditionId };
  "hard.condition.unknown": { condition: ConditionId };

  "reason.trait.enough": { trait: TraitId; level: TraitLevel; needed: TraitLevel; weight: NeedWeight };
  "reason.occupation.wished": { occupation: string };
  "reason.occupation.tried": { occupation: string };
  "reason.occupation.related": { occupation: string };
  "reason.condition.offered": { condition: ConditionId };
  "reason.conditions.none-needed": Nothing;
  "reason.distance.near": { km: number };
  "reason.waiting": { band: WaitingBand };
  "reason.spread": Nothing;

  "gap.trait.short": { trait: TraitId; level: TraitLevel; needed: TraitLevel; weight: NeedWeight };
  "gap.trait.unassessed": { trait: TraitId; needed: TraitLevel; weight: NeedWeight };
  "gap.occupation.other": Nothing;
  "gap.occupation.unknown": Nothing;
  "gap.condition.unanswered": { condition: ConditionId };
  "gap.condition.not-met": { condition: ConditionId };
  "gap.conditions.incomplete": Nothing;
  "gap.distance.far": { km: number };
  "gap.distance.unknown": Nothing;
  "gap.spread": Nothing;

  "change.start": { date: IsoDate };
  "change.hours": { hours: number };
  "change.hours-steps": { from: number };
  "change.travel": Nothing;
  "change.licence": { licence: Licence };
  "change.certificate": { certificate: CertificateId };
  "change.swedish-spoken": { level: SwedishLevel };
  "change.swedish-written": { level: SwedishLevel };
  "change.condition": { condition: ConditionId };
  "change.offer-condition": { condition: ConditionId };
}

export type MatchKey = keyof MatchMessages;

/** One key with its own parameters. */
export type MatchMessage<Key extends MatchKey = MatchKey> = {
  [Each in Key]: { key: Each; params: MatchMessages[Each] };
}[Key];

export function message<Key extends MatchKey>(key: Key, params: MatchMessages[Key]): MatchMessage<Key> {
  return { key, params } as MatchMessage<Key>;
}
