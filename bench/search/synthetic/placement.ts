import type { Point } from "#app/domain/geography/distance.ts";
import type { Occurrence } from "./truth.ts";

export type SyntheticKind =
  | "prova-pa"
  | "praktik"
  | "arbetstraning"
  | "lonebidragsanstallning"
  | "anstallning";

/** An advertisement, and what is known to stand in it. */
export interface SyntheticPlacement {
  id: string;
  title: string;
  tasks: string;
  employerName: string;
  kind: SyntheticKind;
  /** SSYK 2012, four digits. */
  occupation: string;
  kommun: string;
  town: string | null;
  point: Point | null;
  hoursPerWeek: { min: number; max: number };
  /** ISO date. */
  startDate: string;
  seatsLeft: number;
  canLeadToEmployment: boolean;
  reachableWithoutCar: boolean;
  conditionsOffered: string[];
  swedishSpoken: null;
  swedishWritten: null;
  licences: string[];
  certificates: string[];
  /** ISO, UTC. */
  publishedAt: string;
  /** Employer, title, sentences, in reading order. The objects are shared between placements. */
  truth: readonly Occurrence[];
}
