import type { CardContent } from "../kompetenskort/card.ts";
import { isNextLicence, licenceRights } from "../kompetenskort/licence-rights.ts";
import {
  CERTIFICATES,
  type CertificateId,
  LICENCES,
  type Licence,
  SWEDISH_LEVELS,
  type SwedishLevel,
} from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../placement/need.ts";
import { addDays, type IsoDate } from "../shared/dates.ts";

/** One thing that a person could get or change. To need less of a workplace is no step: what helps, helps. */
export type Step =
  | { kind: "licence"; licence: Licence }
  | { kind: "certificate"; certificate: CertificateId }
  /** One level up in both, as a course takes people. */
  | { kind: "swedish"; spoken: SwedishLevel; written: SwedishLevel }
  | { kind: "hours"; hours: number }
  | { kind: "start"; date: IsoDate }
  | { kind: "travel"; km: number };

const HOURS = [20, 30, 40];
const WEEKS_EARLIER = [4, 8, 12];
const TRAVEL_KM = [10, 20, 30, 40, 50, 75, 100];

/** The steps from where somebody stands that these placements could ask for, each kind's smallest first. */
export function stepsFrom(card: CardContent, needs: readonly PlacementNeed[], today: IsoDate): Step[] {
  const asked = {
    licences: new Set(needs.flatMap(({ licences }) => licences.map(({ licence }) => licence))),
    certificates: new Set(needs.flatMap(({ certificates }) => certificates.map(({ id }) => id))),
  };
  const spoken = levelUp(card.swedishSpoken);
  const written = levelUp(card.swedishWritten);
  const starts = WEEKS_EARLIER.map((weeks) => addDays(card.earliestStart, -7 * weeks));
  return [
    ...LICENCES.filter((licence) => asked.licences.has(licence) && isNextLicence(licence, card.licences))
      .sort((a, b) => licenceRights([a]).size - licenceRights([b]).size)
      .map((licence): Step => ({ kind: "licence", licence })),
    ...CERTIFICATES.filter((id) => asked.certificates.has(id) && !card.certificates.includes(id)).map(
      (certificate): Step => ({ kind: "certificate", certificate }),
    ),
    ...(spoken === card.swedishSpoken && written === card.swedishWritten
      ? []
      : [{ kind: "swedish", spoken, written } as const]),
    ...HOURS.filter((hours) => hours > card.hoursNow).map((hours): Step => ({ kind: "hours", hours })),
    ...starts.filter((date) => date > today).map((date): Step => ({ kind: "start", date })),
    ...(card.earliestStart > today ? [{ kind: "start", date: today } as const] : []),
    ...TRAVEL_KM.filter((km) => km > card.travelMaxKm).map((km): Step => ({ kind: "travel", km })),
  ];
}

/** The card as it would be with the step taken, and nothing else. */
export function withStep(card: CardContent, step: Step): CardContent {
  switch (step.kind) {
    case "licence":
      return { ...card, licences: [...card.licences, step.licence] };
    case "certificate":
      return { ...card, certificates: [...card.certificates, step.certificate] };
    case "swedish":
      return { ...card, swedishSpoken: step.spoken, swedishWritten: step.written };
    case "hours":
      return {
        ...card,
        hoursNow: step.hours,
        hoursSteps: card.hoursSteps.filter(({ hoursPerWeek }) => hoursPerWeek > step.hours),
      };
    case "start":
      return { ...card, earliestStart: step.date };
    case "travel":
      return { ...card, travelMaxKm: step.km };
  }
}

function levelUp(level: SwedishLevel): SwedishLevel {
  return SWEDISH_LEVELS[SWEDISH_LEVELS.indexOf(level) + 1] ?? level;
}
