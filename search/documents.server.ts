import type { PublishedProfile, QuasiIdentifier } from "#app/domain/anonymity/profile.ts";
import type { Point } from "#app/domain/geography/distance.ts";
import { kommunByCode, lanOf } from "#app/domain/geography/kommun.ts";
import {
  type CertificateId,
  type ConditionId,
  type Licence,
  type PhraseId,
  type PlacementKind,
  type SwedishLevel,
  TRAIT_LEVELS,
  TRAITS,
} from "#app/domain/kompetenskort/vocabulary.ts";
import { EVERYDAY_WORDS } from "#app/domain/occupation/everyday-words.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import type { PlacementDocument, ProfileDocument } from "./indexes.ts";

/** What of a published placement anyone may read; its row and employer are mapped to this by the service. */
export interface PublicPlacement {
  id: string;
  title: string;
  tasks: string;
  employerName: string;
  kind: PlacementKind;
  /** SSYK 2012, level 4. */
  occupation: string;
  kommun: string;
  /** Town or village; null where only the kommun is known. */
  town: string | null;
  point: Point | null;
  hoursPerWeek: { min: number; max: number };
  startDate: IsoDate;
  seatsLeft: number;
  canLeadToEmployment: boolean;
  reachableWithoutCar: boolean;
  conditionsOffered: readonly ConditionId[];
  swedishSpoken: SwedishLevel | null;
  swedishWritten: SwedishLevel | null;
  licences: readonly Licence[];
  certificates: readonly CertificateId[];
  /** ISO instant in UTC. */
  publishedAt: string;
}

export function placementDocument(placement: PublicPlacement): PlacementDocument {
  const { occupation, kommun } = placement;
  const kommunName = kommunByCode(kommun)?.name ?? "";
  return {
    id: placement.id,
    title: placement.title,
    occupationName: occupationByCode(occupation)?.name ?? "",
    alsoCalled: (EVERYDAY_WORDS[occupation] ?? []).join(", "),
    tasks: placement.tasks,
    employerName: placement.employerName,
    place: [...new Set([placement.town ?? kommunName, kommunName])].join(", "),
    kind: placement.kind,
    occupation,
    occupationGroup: occupation.slice(0, 3),
    occupationField: occupation.slice(0, 1),
    kommun,
    lan: lanOf(kommun),
    conditions: [...placement.conditionsOffered],
    swedishSpoken: placement.swedishSpoken ?? "none",
    swedishWritten: placement.swedishWritten ?? "none",
    licences: [...placement.licences],
    certificates: [...placement.certificates],
    canLeadToEmployment: placement.canLeadToEmployment,
    reachableWithoutCar: placement.reachableWithoutCar,
    hoursMin: placement.hoursPerWeek.min,
    hoursMax: placement.hoursPerWeek.max,
    seatsLeft: placement.seatsLeft,
    start: placement.startDate,
    publishedAt: placement.publishedAt,
    point: placement.point,
  };
}

/** The catalogue's Swedish words for ids; search holds no words of its own. */
export interface ProfileWords {
  phrase(id: PhraseId): string;
  condition(id: ConditionId): string;
}

/**
 * Maps the published projection, and nothing but it: `areaPoint` must be the middle of the area as published, null
 * where the area is hidden.
 */
export function profileDocument(
  profile: PublishedProfile,
  words: ProfileWords,
  areaPoint: Point | null,
): ProfileDocument {
  const values = (attribute: QuasiIdentifier): string[] => [...profile.attributes[attribute].values];
  const occupations = values("occupations");
  return {
    id: profile.profileId,
    alias: profile.alias,
    occupationNames: occupations.map((code) => occupationByCode(code)?.name ?? "").join(", "),
    phraseText: profile.phrases.map(words.phrase).join(" "),
    conditionText: profile.conditions.map(words.condition).join(" "),
    unit: profile.unitId,
    area: values("area"),
    occupations,
    swedish: values("swedish"),
    languages: values("languages"),
    licences: values("licences"),
    certificates: values("certificates"),
    hours: values("hours"),
    start: values("start"),
    waiting: values("waiting"),
    traits: TRAITS.flatMap((trait) => {
      const reached = profile.traits[trait];
      if (reached === undefined) return [];
      return TRAIT_LEVELS.filter((level) => level <= reached).map((level) => traitToken(trait, level));
    }),
    conditions: [...profile.conditions],
    phrases: [...profile.phrases],
    point: areaPoint,
  };
}

/** The token that says "at least this level", for filters and facets on `traits`. */
export function traitToken(trait: keyof PublishedProfile["traits"], level: number): string {
  return `${trait}:${level}`;
}
