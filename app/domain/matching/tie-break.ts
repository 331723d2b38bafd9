import { stableHash } from "../shared/stable-hash.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { SetBounds } from "./three-valued.ts";

/**
 * A place among equals: fixed for one placement and one set of declared values, and different from placement to
 * placement, so that nobody is always last among equals.
 *
 * Traits are left out on purpose: if they were in, an improved trait that gives no more points would draw a new
 * lot and could lower a rank.
 *
 * @param orderKey the placement's own key, e.g. its id
 */
export function tieBreak(orderKey: string, facts: CandidateFacts): number {
  const { traits: _, licences, certificates, conditions, wished, tried, ...rest } = facts;
  return stableHash(
    JSON.stringify([
      orderKey,
      Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
      boundsText(licences),
      boundsText(certificates),
      [...conditions].sort(),
      [...wished].sort(),
      [...tried].sort(),
    ]),
  );
}

function boundsText({ certain, possible }: SetBounds<string>): string {
  return `${[...certain].sort().join()}|${[...possible].sort().join()}`;
}
