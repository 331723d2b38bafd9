import type { CardContent } from "../kompetenskort/card.ts";
import { type IsoDate, monthsBetween } from "../shared/dates.ts";

/** What the ladders read of a person: the true values of the card and since when they wait for a placement. */
export interface LadderPerson {
  card: CardContent;
  waitingSince: IsoDate;
}

/** Where kommuner lie, as the unit has configured it. */
export interface Geography {
  /** The unit's own commuting area that the kommun belongs to. */
  areaOfKommun(kommun: string): string | null;
  /** The county code, two digits. */
  lanOfKommun(kommun: string): string | null;
}

export interface LadderContext {
  today: IsoDate;
  geography: Geography;
}

/** One rung: from true values to what is shown there, or null when the rung can't say it. */
export type LadderStep = (person: LadderPerson, context: LadderContext) => string[] | null;

const prefixed = (prefix: string, value: string | null) => (value === null ? null : [`${prefix}:${value}`]);

export const areaSteps: readonly LadderStep[] = [
  ({ card }) => [`kommun:${card.homeKommun}`],
  ({ card }, { geography }) => prefixed("area", geography.areaOfKommun(card.homeKommun)),
  ({ card }, { geography }) => prefixed("lan", geography.lanOfKommun(card.homeKommun)),
];

/** Rounded down, so that a profile never promises more hours than the person said. */
const band = (hours: number) => Math.min(40, Math.max(0, Math.floor(hours / 10) * 10));

/** The most hours that the plan reaches, now or by a later step. */
const reachable = (card: CardContent) =>
  Math.max(card.hoursNow, ...card.hoursSteps.map((step) => step.hoursPerWeek));

function share(hours: number): "part" | "half" | "full" {
  if (band(hours) < 20) return "part";
  return band(hours) < 40 ? "half" : "full";
}

export const hoursSteps: readonly LadderStep[] = [
  ({ card }) => [`now:${band(card.hoursNow)}`, `reach:${band(reachable(card))}`],
  ({ card }) => [`now:${share(card.hoursNow)}`, `reach:${share(reachable(card))}`],
];

/** A start that has passed is a start now: the old date would tell when the card was written. */
function startMonth(card: CardContent, today: IsoDate): string {
  const month = card.earliestStart.slice(0, 7);
  const thisMonth = today.slice(0, 7);
  if (month < thisMonth) return thisMonth;
  return month;
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

export const startSteps: readonly LadderStep[] = [
  ({ card }, { today }) => [`month:${startMonth(card, today)}`],
  ({ card }, { today }) => [`quarter:${quarterOf(startMonth(card, today))}`],
  ({ card }, { today }) => [startMonth(card, today) === today.slice(0, 7) ? "now" : "later"],
];

function waitingBand(since: IsoDate, today: IsoDate): string {
  const months = monthsBetween(since, today);
  if (months < 3) return "under-3";
  return months < 9 ? "3-9" : "over-9";
}

export const waitingSteps: readonly LadderStep[] = [
  ({ waitingSince }, { today }) => [waitingBand(waitingSince, today)],
];
