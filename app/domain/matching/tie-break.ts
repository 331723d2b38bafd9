import { stableHash } from "../shared/stable-hash.ts";
import { type CandidateView, MATCHED_ATTRIBUTES } from "./candidate.ts";

/**
 * A place among equals: fixed for one placement and one set of declared values, and different from placement to
 * placement, so that nobody is always last among equals.
 *
 * Traits are left out on purpose: if they were in, an improved trait that gives no more points would draw a new
 * lot and could lower a rank.
 *
 * @param orderKey the placement's own key, e.g. its id
 */
export function tieBreak(orderKey: string, view: CandidateView): number {
  return tieOf(stableHash(orderKey), hashOfAttributes(view.attributes), hashOfConditions(view));
}

/** The same from what has been hashed before: numbers only, for those who keep them. */
export function tieOf(orderHash: number, attributesHash: number, conditionsHash: number): number {
  return mix(mix(orderHash, attributesHash), conditionsHash);
}

export function hashOfAttributes(attributes: CandidateView["attributes"]): number {
  const declared = MATCHED_ATTRIBUTES.map((id) => [attributes[id].rung, attributes[id].values.toSorted()]);
  return stableHash(JSON.stringify(declared));
}

export function hashOfConditions(view: Pick<CandidateView, "conditions" | "conditionsIncomplete">): number {
  return stableHash(JSON.stringify([view.conditions.toSorted(), view.conditionsIncomplete === true]));
}

/** MurmurHash3's last steps (public domain, A. Appleby) over the two together. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
