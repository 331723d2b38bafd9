import type { UnitKey } from "./units.ts";

export type EmployerForm =
  | "aktiebolag"
  | "handelsbolag"
  | "ekonomisk-forening"
  | "forening"
  | "kommun"
  | "trossamfund";

/** A company or other workplace of the demo region. Every one is invented. */
export interface SeedEmployer {
  key: string;
  name: string;
  form: EmployerForm;
  unit: UnitKey;
  street: string;
  postalCode: string;
  /** Name of a place in geography; the coordinates are a few hundred metres off its middle at most. */
  place: string;
  /** Shift from the place's point, thousandths of a degree north and east. */
  offset: readonly [north: number, east: number];
  contact: { givenName: string; familyName: string; title: string };
  employees: number;
  collectiveAgreement: boolean;
  /** In the employer's own voice. */
  about: string;
  withoutCar: WayThere;
}

/** How to get there without a car: `busMinutes` from the kommun's main place, 0 where it is within a walk. */
export interface WayThere {
  possible: boolean;
  busMinutes: number | null;
  words: string;
}
