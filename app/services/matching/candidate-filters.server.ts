import type { Filter } from "#search/engine.ts";

/** What a broker can narrow the candidates by: published values, letter for letter. */
export const CANDIDATE_FILTERS = ["area", "hours", "swedish", "licences", "certificates", "start"] as const;
export type CandidateFilterField = (typeof CANDIDATE_FILTERS)[number];

export type CandidateFilters = Partial<Record<CandidateFilterField, readonly string[]>>;

/** Conditions for the engine. The unit stands in every query, whatever else is asked (2-domain §9). */
export function engineFilters(unitId: string, wanted: CandidateFilters): Filter<"profiles">[] {
  return [
    { field: "unit", anyOf: [unitId] },
    ...CANDIDATE_FILTERS.flatMap((field): Filter<"profiles">[] => {
      const values = wanted[field] ?? [];
      return values.length > 0 ? [{ field, anyOf: values }] : [];
    }),
  ];
}
