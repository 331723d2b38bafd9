import type {
  CertificateId,
  ConditionId,
  Licence,
  NeedWeight,
  PlacementKind,
  SwedishLevel,
  TraitId,
  TraitLevel,
} from "../kompetenskort/vocabulary.ts";
import type { IsoDate } from "../shared/dates.ts";

/** A trait the work needs: the observed level that is enough, and how much it matters. */
export interface TraitNeed {
  trait: TraitId;
  level: TraitLevel;
  weight: NeedWeight;
}

/** A demand that shuts people out must say which task needs it (Discrimination Act 2008:567, review in 2-domain §4). */
export interface LicenceNeed {
  licence: Licence;
  reasonTask: string;
}

export interface CertificateNeed {
  id: CertificateId;
  reasonTask: string;
}

/** The least Swedish a task needs. `none` is never stored: no demand is `null`. */
export interface SwedishNeed {
  level: Exclude<SwedishLevel, "none">;
  reasonTask: string;
}

export interface Workplace {
  /** Kommun code, four digits. */
  kommun: string;
  coordinates: { lat: number; lon: number };
  /** Whether it can be reached without a car or moped of one's own, and how long the bus takes where known. */
  withoutCar: { possible: boolean; busMinutes: number | null };
}

/**
 * What a placement needs of a person and can give: all that matching reads of a placement. Nothing of the
 * employer's free text, name or history is here, so none of it can move a rank.
 */
export interface PlacementNeed {
  kind: PlacementKind;
  /** SSYK 2012, level 4. */
  occupation: string;
  /** Other occupations whose wishes or experience the employer also takes, SSYK level 2–4. */
  furtherOccupations: string[];
  traits: TraitNeed[];
  /** Hours a week the work asks for, whole hours 1–40, `min <= max`. */
  hoursPerWeek: { min: number; max: number };
  /**
   * The fewest hours a week somebody may start on and step up from to `hoursPerWeek.min` while the placement
   * lasts; null when `min` is asked from the first day.
   */
  hoursStepsFrom: number | null;
  startDate: IsoDate;
  /** Null when it runs until further notice. */
  endDate: IsoDate | null;
  seats: number;
  workplace: Workplace;
  /** Conditions the workplace can give, on the same ids as the card's. */
  conditionsOffered: ConditionId[];
  /**
   * Conditions the work can NOT give: heavy lifts that are part of the work stand here as `inga-tunga-lyft`.
   * A condition in neither list has not been answered by the employer.
   */
  conditionsUnavoidable: ConditionId[];
  swedishSpoken: SwedishNeed | null;
  swedishWritten: SwedishNeed | null;
  licences: LicenceNeed[];
  certificates: CertificateNeed[];
  canLeadToEmployment: boolean;
}
