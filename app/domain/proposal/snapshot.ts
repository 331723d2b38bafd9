import { hiddenRung } from "../anonymity/ladders.ts";
import { type PublishedProfile, QUASI_IDENTIFIERS } from "../anonymity/profile.ts";
import type { CardContent } from "../kompetenskort/card.ts";
import { NEED_WEIGHTS } from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../placement/need.ts";

/** What a proposal shows of a person: a projection frozen when it was made, without alias or ids. */
export type Snapshot = Pick<
  PublishedProfile,
  "attributes" | "traits" | "conditions" | "conditionsIncomplete" | "phrases"
>;

/** A copy of what the gate has already let out. */
export function snapshotOfProfile(profile: Snapshot): Snapshot {
  const { attributes, traits, conditions, conditionsIncomplete, phrases } = profile;
  return { attributes, traits, conditions, conditionsIncomplete: conditionsIncomplete ?? false, phrases };
}

/** Nothing at all of the person. */
export const EMPTY_SNAPSHOT: Snapshot = {
  attributes: Object.fromEntries(
    QUASI_IDENTIFIERS.map((attribute) => [attribute, { rung: hiddenRung(attribute), values: [] }]),
  ) as unknown as Snapshot["attributes"],
  traits: {},
  conditions: [],
  conditionsIncomplete: true,
  phrases: [],
};

/** Three traits can point somebody out (uniqueness.ts), and here no gate has counted who shares them. */
const GUARDED_TRAITS = 2;

/**
 * For somebody the gate does not show, proposed one by one by their own caseworker (2-domain §2, `placementsOnly`):
 * no quasi-identifier at all, no work condition and no sentence, so that the class is everybody in the unit; and the
 * two traits that this placement asks for most. The rest is talked about when the two meet.
 */
export function guardedSnapshot(card: Pick<CardContent, "traits">, need: PlacementNeed): Snapshot {
  const told = [...need.traits]
    .sort((a, b) => NEED_WEIGHTS.indexOf(a.weight) - NEED_WEIGHTS.indexOf(b.weight))
    .filter(({ trait }) => card.traits[trait] !== undefined)
    .slice(0, GUARDED_TRAITS);
  return {
    ...EMPTY_SNAPSHOT,
    traits: Object.fromEntries(told.map(({ trait }) => [trait, card.traits[trait]])),
  };
}

/** The snapshot as the employer reads it: how long somebody has waited is between them and the unit. */
export function snapshotForEmployer(snapshot: Snapshot): Snapshot {
  const waiting = { rung: hiddenRung("waiting"), values: [] };
  return { ...snapshot, attributes: { ...snapshot.attributes, waiting } };
}
