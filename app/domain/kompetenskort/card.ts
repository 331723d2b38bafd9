import type { IsoDate } from "../shared/dates.ts";
import type {
  CertificateId,
  ConditionId,
  LanguageId,
  Licence,
  PhraseId,
  SwedishLevel,
  TraitId,
  TraitLevel,
  TravelMode,
} from "./vocabulary.ts";

/** One planned step up in hours, e.g. 20 h a week from 1 March. */
export interface HoursStep {
  from: IsoDate;
  hoursPerWeek: number;
}

/**
 * The content of one version of a kompetenskort: the person's true values. Never leaves the owning
 * caseworker's and the participant's own view; others read the projection that the gate makes of it.
 */
export interface CardContent {
  traits: Partial<Record<TraitId, TraitLevel>>;
  selfTraits: Partial<Record<TraitId, TraitLevel>>;
  /** SSYK 2012, level 4 where known (2–4 digits). */
  occupationsTried: string[];
  occupationsWished: string[];
  licences: Licence[];
  certificates: CertificateId[];
  swedishSpoken: SwedishLevel;
  swedishWritten: SwedishLevel;
  languages: LanguageId[];
  hoursNow: number;
  hoursSteps: HoursStep[];
  earliestStart: IsoDate;
  /** Kommun code of home. */
  homeKommun: string;
  travelMaxKm: number;
  travelModes: TravelMode[];
  conditions: ConditionId[];
  phrases: PhraseId[];
}
