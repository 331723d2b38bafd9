import type { ConditionId, PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { WorkArea } from "#app/domain/occupation/work-areas.ts";
import type { PlacementSort } from "#app/domain/placement/search-params.ts";

/** What somebody has asked for, as the server understood the address. */
export interface Asked {
  text: string;
  areas: readonly WorkArea[];
  kinds: readonly PlacementKind[];
  kommuner: readonly string[];
  near: string;
  withinKm: number;
  hours: number | null;
  conditions: readonly ConditionId[];
  withoutCar: boolean;
  noLicence: boolean;
  canLead: boolean;
  sort: PlacementSort | null;
}

interface Choice<Value extends string> {
  value: Value;
  count: number;
  chosen: boolean;
}

export interface Choices {
  areas: readonly Choice<WorkArea>[];
  kinds: readonly Choice<PlacementKind>[];
  kommuner: readonly (Choice<string> & { name: string })[];
  conditions: readonly Choice<ConditionId>[];
  withoutCar: number;
  canLead: number;
}

/** How many choices beside the words; what the phone's folded filters say. */
export function countOfChoices(asked: Asked): number {
  return (
    asked.areas.length +
    asked.kinds.length +
    asked.kommuner.length +
    asked.conditions.length +
    [asked.near !== "", asked.hours !== null, asked.withoutCar, asked.noLicence, asked.canLead].filter(
      Boolean,
    ).length
  );
}
