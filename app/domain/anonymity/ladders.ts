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
import type { Generalised, QuasiIdentifier } from "./profile.ts";

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

/** All that each ladder reads of a person, as one text: who have it alike climb alike. */
const READ: Record<QuasiIdentifier, (person: LadderPerson) => string> = {
  area: ({ card }) => card.homeKommun,
  occupations: ({ card }) => card.occupationsWished.join(),
  swedish: ({ card }) => `${card.swedishSpoken} ${card.swedishWritten}`,
  languages: ({ card }) => card.languages.join(),
  licences: ({ card }) => card.licences.join(),
  certificates: ({ card }) => card.certificates.join(),
  hours: ({ card }) => [card.hoursNow, ...card.hoursSteps.map((step) => step.hoursPerWeek)].join(),
  start: ({ card }) => card.earliestStart,
  waiting: ({ waitingSince }) => waitingSince,
};

export function readBy(attribute: QuasiIdentifier, person: LadderPerson): string {
  return READ[attribute](person);
}

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

/** Whether what is shown of an attribute is true of the person, letter for letter; of wishes a class shows a part. */
export function isAttributeTrue(
  attribute: QuasiIdentifier,
  { rung, values }: Generalised,
  person: LadderPerson,
  context: LadderContext,
): boolean {
  if (rung >= hiddenRung(attribute)) return true;
  const mine = valuesAt(attribute, rung, person, context);
  if (mine === null) return false;
  if (attribute === "occupations" && values.length > 0) return values.every((code) => mine.includes(code));
  return mine.join(",") === values.join(",");
}
