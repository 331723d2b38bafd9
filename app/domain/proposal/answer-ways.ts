import type { GivenHow } from "../consent/purposes.ts";

/** How a participant told the caseworker their answer; the ways in which a consent can be given to staff. */
export const PARTICIPANT_WAYS = [
  "in_person_with_witness",
  "on_paper",
  "by_phone",
] as const satisfies readonly GivenHow[];
export type ParticipantWay = (typeof PARTICIPANT_WAYS)[number];

/** How an employer told the broker theirs (`viaStaff`: who, when, how). */
export const EMPLOYER_WAYS = ["call", "visit", "mail", "meeting"] as const;
export type EmployerWay = (typeof EMPLOYER_WAYS)[number];
