import { licenceRights } from "#app/domain/kompetenskort/licence-rights.ts";
import { SWEDISH_LEVELS, type SwedishLevel } from "#app/domain/kompetenskort/vocabulary.ts";
import { ssykDistance } from "#app/domain/occupation/occupation.ts";
import { daysBetween, type IsoDate } from "#app/domain/shared/dates.ts";
import type { SeedParticipant } from "./participants.ts";
import type { SeedPlacement } from "./placement.ts";
import { wayTo } from "./placements.ts";

/** Whether the seed may let these two meet: a plain reading of the demands, so that histories make sense. */
export function meetsDemands({ card }: SeedParticipant, placement: SeedPlacement): boolean {
  const rights = licenceRights(card.licences);
  const reach = Math.max(card.hoursNow, ...card.hoursSteps.map((step) => step.hoursPerWeek));
  return (
    (placement.licences ?? []).every(([licence]) => rights.has(licence)) &&
    (placement.certificates ?? []).every(([id]) => card.certificates.includes(id)) &&
    speaks(card.swedishSpoken, placement.spoken?.[0]) &&
    speaks(card.swedishWritten, placement.written?.[0]) &&
    !card.conditions.some((condition) => placement.cannot.includes(condition)) &&
    card.hoursNow >= (placement.stepsFrom ?? placement.hours[0]) &&
    reach >= placement.hours[0] &&
    (wayTo(placement).possible || card.travelModes.includes("car"))
  );
}

/** 0 when a wish is the placement's own occupation, 4 when nothing is near; what was tried counts one step less. */
export function occupationGap({ card }: SeedParticipant, placement: SeedPlacement): number {
  const near = (codes: readonly string[]) =>
    Math.min(4, ...codes.map((code) => ssykDistance(code, placement.occupation)));
  return Math.min(near(card.occupationsWished), near(card.occupationsTried) + 1);
}

/** Enrolled long enough before `startedDaysAgo` for all that comes before a first day. */
export function wasEnrolledBefore(
  participant: SeedParticipant,
  startedDaysAgo: number,
  today: IsoDate,
): boolean {
  return daysBetween(participant.enrolledOn, today) >= startedDaysAgo + 14;
}

function speaks(level: SwedishLevel, needed: SwedishLevel | undefined): boolean {
  return needed === undefined || SWEDISH_LEVELS.indexOf(level) >= SWEDISH_LEVELS.indexOf(needed);
}
