import type { PlacementDraft } from "./draft-steps.ts";
import type { PlacementNeed } from "./need.ts";

/**
 * What matching reads, taken out of a draft; null while the draft lacks any of it. The coordinates come from
 * the address, looked up outside.
 */
export function needOfDraft(
  draft: PlacementDraft,
  coordinates: { lat: number; lon: number },
): PlacementNeed | null {
  const hours = draft["hours-and-dates"];
  const { place, conditions, demands } = draft;
  const kind = draft["kind-and-tasks"]?.kind;
  const occupation = draft.occupation?.occupation;
  const traits = draft.traits?.traits;
  if (!kind || !occupation || !traits || !conditions || !demands) return null;
  if (!hours?.hoursMin || !hours.hoursMax || !hours.startDate || !hours.seats) return null;
  if (!place?.kommun || place.reachableWithoutCar === undefined) return null;
  return {
    kind,
    occupation,
    furtherOccupations: draft.occupation?.furtherOccupations ?? [],
    traits,
    hoursPerWeek: { min: hours.hoursMin, max: hours.hoursMax },
    hoursStepsFrom: hours.hoursStepsFrom ?? null,
    startDate: hours.startDate,
    endDate: hours.endDate ?? null,
    seats: hours.seats,
    workplace: {
      kommun: place.kommun,
      coordinates,
      withoutCar: { possible: place.reachableWithoutCar, busMinutes: place.busMinutes ?? null },
    },
    conditionsOffered: conditions.conditionsOffered ?? [],
    conditionsUnavoidable: conditions.conditionsUnavoidable ?? [],
    swedishSpoken: demands.swedishSpoken ?? null,
    swedishWritten: demands.swedishWritten ?? null,
    licences: demands.licences ?? [],
    certificates: demands.certificates ?? [],
    canLeadToEmployment: conditions.canLeadToEmployment ?? false,
  };
}
