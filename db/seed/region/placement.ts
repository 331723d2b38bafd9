import type {
  CertificateId,
  ConditionId,
  Licence,
  NeedWeight,
  PlacementKind,
  SwedishLevel,
  TraitId,
  TraitLevel,
} from "#app/domain/kompetenskort/vocabulary.ts";
import type { WayThere } from "./employer.ts";

type TraitRow = readonly [trait: TraitId, level: TraitLevel, weight: NeedWeight];
type SwedishRow = readonly [level: Exclude<SwedishLevel, "none">, reason: string];

/** A placement as its employer wrote it, days counted from the day the region is seeded. */
export interface SeedPlacement {
  key: string;
  /** Key of the employer. */
  employer: string;
  kind: PlacementKind;
  /** SSYK 2012, level 4. */
  occupation: string;
  /** Other occupations the employer also takes, SSYK level 2–4. */
  further?: readonly string[];
  title: string;
  /** What you do, in the employer's plain words. */
  tasks: string;
  traits: readonly TraitRow[];
  /** Hours a week. */
  hours: readonly [min: number, max: number];
  /** Fewest hours to start on and step up from. */
  stepsFrom?: number;
  startInDays: number;
  /** Null until further notice. */
  weeks: number | null;
  seats: number;
  offers: readonly ConditionId[];
  cannot: readonly ConditionId[];
  spoken?: SwedishRow;
  written?: SwedishRow;
  licences?: readonly (readonly [licence: Licence, reason: string])[];
  certificates?: readonly (readonly [certificate: CertificateId, reason: string])[];
  /** What the employer can change for the one who comes. */
  adapts: string;
  /** True where a good end can lead to a job here. */
  job: boolean;
  /** Work with children, where law asks to see a register extract (2010:800 2 kap. 31 §, 2013:852). */
  registerExtract?: boolean;
  /** Full name of the handledare at the workplace. */
  handledare: string;
  /** Where it differs from the employer's. */
  withoutCar?: WayThere;
}
