import type { Point } from "../geography/distance.ts";
import type {
  CertificateId,
  ConditionId,
  Licence,
  PlacementKind,
  SwedishLevel,
} from "../kompetenskort/vocabulary.ts";
import type { Instant, IsoDate } from "../shared/dates.ts";
import type { CertificateNeed, LicenceNeed, SwedishNeed, TraitNeed } from "./need.ts";

/**
 * What anyone may read of a published placement, without an account. Nobody is named: neither the contact nor
 * the handledare, and no telephone number; the reasons for demands are there, for they are what makes a demand
 * fair to read.
 */
export interface PublicPlacement {
  id: string;
  title: string;
  tasks: string;
  kind: PlacementKind;
  employerName: string;
  /** The employer's own words about the workplace; empty when there are none. */
  employerAbout: string;
  /** SSYK 2012, level 4, and its name. */
  occupation: string;
  occupationName: string;
  /** Further groups that fit as well, by name. */
  furtherOccupationNames: readonly string[];
  traits: readonly TraitNeed[];
  hoursPerWeek: { min: number; max: number };
  /** Fewest hours a week to start on; null when `min` is asked from the first day. */
  hoursStepsFrom: number | null;
  workingTimes: string;
  startDate: IsoDate;
  /** Null until further notice. */
  endDate: IsoDate | null;
  seats: number;
  seatsLeft: number;
  street: string;
  postalCode: string;
  /** Town or village; null where only the kommun is known. */
  town: string | null;
  kommun: string;
  kommunName: string;
  /** Of the town, not of the street. */
  point: Point | null;
  reachableWithoutCar: boolean;
  busMinutes: number | null;
  gettingThere: string;
  conditionsOffered: readonly ConditionId[];
  conditionsUnavoidable: readonly ConditionId[];
  adaptations: string;
  equipment: string;
  collectiveAgreement: boolean;
  canLeadToEmployment: boolean;
  swedishSpoken: Exclude<SwedishLevel, "none"> | null;
  swedishWritten: Exclude<SwedishLevel, "none"> | null;
  licences: readonly Licence[];
  certificates: readonly CertificateId[];
  /** The same demands with the task that needs each. */
  demands: {
    swedishSpoken: SwedishNeed | null;
    swedishWritten: SwedishNeed | null;
    licences: readonly LicenceNeed[];
    certificates: readonly CertificateNeed[];
  };
  registerExtract: boolean;
  publishedAt: Instant;
}

/** The same while it is being written: what is not there yet is null. */
export type PlacementPreview = { [Key in keyof PublicPlacement]: PublicPlacement[Key] | null };
