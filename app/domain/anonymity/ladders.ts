import {
  areaSteps,
  hoursSteps,
  type LadderContext,
  type LadderPerson,
  type LadderStep,
  startSteps,
  waitingSteps,
} from "./ladders-place-time.ts";
import {
  certificateSteps,
  languageSteps,
  licenceSteps,
  occupationSteps,
  swedishSteps,
} from "./ladders-skills.ts";
import type { QuasiIdentifier } from "./profile.ts";

/** The steps of each ladder, finest first. The rung after the last step is "not shown". */
export const LADDERS: Record<QuasiIdentifier, readonly LadderStep[]> = {
  area: areaSteps,
  occupations: occupationSteps,
  swedish: swedishSteps,
  languages: languageSteps,
  licences: licenceSteps,
  certificates: certificateSteps,
  hours: hoursSteps,
  start: startSteps,
  waiting: waitingSteps,
};

/** The last rung of the ladder, where nothing is shown. */
export function hiddenRung(attribute: QuasiIdentifier): number {
  return LADDERS[attribute].length;
}

/**
 * The person's values at one rung, sorted and unique. Null when the rung can't say it (a home kommun outside
 * every commuting area has no `area:`); the rung is then passed over.
 */
export function valuesAt(
  attribute: QuasiIdentifier,
  rung: number,
  person: LadderPerson,
  context: LadderContext,
): string[] | null {
  if (rung >= hiddenRung(attribute)) return [];
  const values = LADDERS[attribute][rung]!(person, context);
  return values && [...new Set(values)].sort();
}
