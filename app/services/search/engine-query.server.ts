import { LICENCES } from "#app/domain/kompetenskort/vocabulary.ts";
import type { Reader } from "#db/database.ts";
import { searchEngine } from "#search/configured.server.ts";
import type { Filter, SearchQuery } from "#search/engine.ts";
import { groupsInArea } from "./area-groups.server.ts";
import type { PlacementQuery } from "./placement-query.server.ts";
import { resolvePlace } from "./resolve-place.server.ts";

/** What a query asks of the index, page and order left out. A place nobody knows is asked for nowhere. */
export function engineQuery(query: PlacementQuery): SearchQuery<"placements"> {
  const place = query.near ? resolvePlace(query.near) : null;
  return {
    text: query.text,
    asYouType: true,
    filters: filtersOf(query),
    ...(place ? { near: { ...place.point, radiusKm: query.withinKm } } : {}),
  };
}

/** How many placements a query finds, and whether it took fewer than its words to find them. */
export async function countPlacements(
  replica: Reader,
  query: PlacementQuery,
): Promise<{ total: number; relaxed: boolean }> {
  return searchEngine.query(replica, "placements", { ...engineQuery(query), page: { limit: 0 } });
}

function filtersOf(query: PlacementQuery): Filter<"placements">[] {
  const anyOf = (field: "kind" | "kommun" | "occupationGroup", values: readonly string[]) =>
    values.length > 0 ? [{ field, anyOf: values }] : [];
  return [
    ...anyOf("kind", query.kinds),
    ...anyOf("kommun", query.kommuner),
    ...anyOf("occupationGroup", query.areas.flatMap(groupsInArea)),
    ...(query.conditions.length > 0 ? [{ field: "conditions" as const, allOf: query.conditions }] : []),
    ...(query.hours === null ? [] : [{ field: "hoursMin" as const, max: query.hours }]),
    ...(query.withoutCar ? [{ field: "reachableWithoutCar" as const, is: true }] : []),
    ...(query.canLead ? [{ field: "canLeadToEmployment" as const, is: true }] : []),
    ...(query.noLicence ? [{ field: "licences" as const, noneOf: LICENCES }] : []),
  ];
}
