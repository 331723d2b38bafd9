import type { ConditionId, PlacementKind } from "../kompetenskort/vocabulary.ts";
import type { WorkArea } from "../occupation/work-areas.ts";
import {
  addDays,
  daysBetween,
  type Instant,
  type IsoDate,
  startOfDay,
  swedishDate,
} from "../shared/dates.ts";

/** How often a person is written to about a saved search, where there is anything new. */
export const RHYTHMS = ["daily", "weekly", "none"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const SAVED_SEARCH_RULE = {
  /** For each person. */
  most: 10,
  /** From the person's last deed with it. The retention policy deletes by the same. */
  keptDays: 180,
  /** So many days before its end the person is told. */
  noticeDays: 14,
} as const;

const DAYS_BETWEEN: Record<Rhythm, number> = { daily: 1, weekly: 7, none: Number.POSITIVE_INFINITY };

/** What a search asks for, in what there are words for. */
export interface SearchInWords {
  text: string;
  areas: readonly WorkArea[];
  kinds: readonly PlacementKind[];
  kommunNames: readonly string[];
  /** As the portal calls it, or as the person wrote it where it is not known. */
  place: string | null;
  withinKm: number;
  hours: number | null;
  conditions: readonly ConditionId[];
  withoutCar: boolean;
  noLicence: boolean;
  canLead: boolean;
}

/** Whether the next letter may tell of it: a day or a week has gone since the last one, counted in whole days. */
export function isDue({ rhythm, letterOn }: { rhythm: Rhythm; letterOn: IsoDate }, today: IsoDate): boolean {
  return daysBetween(letterOn, today) >= DAYS_BETWEEN[rhythm];
}

/**
 * The moments between which a placement was published that today's letter tells of: it ends with yesterday, so that
 * the letter of a day is the same at whatever hour of it the work is done.
 */
export function letterWindow(seenUntil: Instant, today: IsoDate): { after: Instant; before: Instant } {
  return { after: seenUntil, before: startOfDay(today) };
}

/** The last day it is kept if nothing more is done with it. */
export function keptUntil(usedAt: Instant): IsoDate {
  return addDays(swedishDate(usedAt), SAVED_SEARCH_RULE.keptDays);
}

export function endsSoon(usedAt: Instant, today: IsoDate): boolean {
  return daysBetween(today, keptUntil(usedAt)) <= SAVED_SEARCH_RULE.noticeDays;
}
