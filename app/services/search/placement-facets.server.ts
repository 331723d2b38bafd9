import { kommunByCode } from "#app/domain/geography/kommun.ts";
import {
  CONDITIONS,
  type ConditionId,
  PLACEMENT_KINDS,
  type PlacementKind,
} from "#app/domain/kompetenskort/vocabulary.ts";
import { WORK_AREAS, type WorkArea, workAreaOf } from "#app/domain/occupation/work-areas.ts";
import type { FacetCount, SearchResult } from "#search/engine.ts";
import type { PlacementQuery } from "./placement-query.server.ts";

/** A choice, and how many placements it would give beside the other choices made. Placements are public: exact. */
export interface PlacementFacet<Value extends string = string> {
  value: Value;
  count: number;
  chosen: boolean;
}

export interface PlacementFacets {
  areas: PlacementFacet<WorkArea>[];
  kinds: PlacementFacet<PlacementKind>[];
  kommuner: (PlacementFacet & { name: string })[];
  conditions: PlacementFacet<ConditionId>[];
  withoutCar: number;
  canLead: number;
}

/** What is counted for `placementFacets`. */
export const FACET_FIELDS = [
  "occupationGroup",
  "kind",
  "kommun",
  "conditions",
  "reachableWithoutCar",
  "canLeadToEmployment",
] as const;

/** Choices that would give something, and those made; each list in an order that doesn't jump while one types. */
export function placementFacets(
  { facets }: Pick<SearchResult<"placements">, "facets">,
  query: PlacementQuery,
): PlacementFacets {
  const choices = <Value extends string>(
    values: readonly Value[],
    counted: readonly FacetCount[],
    chosen: readonly Value[],
  ): PlacementFacet<Value>[] => {
    const counts = new Map(counted.map(({ value, count }) => [value, count]));
    return values
      .map((value) => ({ value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
      .filter(({ count, chosen: made }) => count > 0 || made);
  };
  const kommuner = facets.kommun ?? [];
  const codes = [...new Set([...kommuner.map(({ value }) => value), ...query.kommuner])];
  return {
    areas: choices(WORK_AREAS, byArea(facets.occupationGroup ?? []), query.areas),
    kinds: choices(PLACEMENT_KINDS, facets.kind ?? [], query.kinds),
    kommuner: choices(codes, kommuner, query.kommuner)
      .map((choice) => ({ ...choice, name: kommunByCode(choice.value)?.name ?? "" }))
      .sort((one, other) => one.name.localeCompare(other.name, "sv")),
    conditions: choices(CONDITIONS, facets.conditions ?? [], query.conditions),
    withoutCar: countOfTrue(facets.reachableWithoutCar),
    canLead: countOfTrue(facets.canLeadToEmployment),
  };
}

/** A placement has one group and a group one area, so the sum counts no placement twice. */
function byArea(groups: readonly FacetCount[]): FacetCount[] {
  const sums = new Map<string, number>();
  for (const { value, count } of groups) {
    const area = workAreaOf(value);
    if (area) sums.set(area, (sums.get(area) ?? 0) + count);
  }
  return [...sums].map(([value, count]) => ({ value, count }));
}

function countOfTrue(counts: readonly FacetCount[] | undefined): number {
  return counts?.find(({ value }) => value === "true")?.count ?? 0;
}
