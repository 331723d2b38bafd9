import { TRAITS, type TraitId, type TraitLevel } from "./vocabulary.ts";

/** How a trait is put to people: what it is called, the question to ask, one observed behaviour a step. */
export interface TraitWording {
  name: string;
  question: string;
  anchors: Record<TraitLevel, string>;
}

/** A trait that a unit has added has its own kind of id, so that it can never be taken for a common one. */
export type OwnTraitId = `egen-${string}`;

/**
 * A unit's row in the catalogue: it retires a common trait, rewords it in the languages it names, or adds one
 * of its own (then `sv` is always there). Retired traits stay readable on old cards.
 */
export interface UnitTrait {
  id: TraitId | OwnTraitId;
  retired: boolean;
  /** By locale (`sv`, `sv-latt`, `en` …); a language left out falls back to the common wording. */
  wording: Partial<Record<string, TraitWording>>;
}

/** The traits to assess in a unit today: the common ones it has not retired, in order, then its own. */
export function traitsInUse(unitTraits: readonly UnitTrait[]): (TraitId | OwnTraitId)[] {
  const retired = new Set(unitTraits.filter((trait) => trait.retired).map(({ id }) => id));
  const own = unitTraits.filter(({ id }) => !isCommon(id)).map(({ id }) => id);
  return [...TRAITS, ...own].filter((id) => !retired.has(id));
}

/**
 * A trait's words in a unit: the unit's own in that language, else the common catalogue's, else (an own trait
 * not yet translated) the unit's Swedish. Undefined for a trait that nobody has worded.
 */
export function traitWording(
  id: TraitId | OwnTraitId,
  locale: string,
  unitTraits: readonly UnitTrait[],
  common: Readonly<Partial<Record<string, TraitWording>>>,
): TraitWording | undefined {
  const own = unitTraits.find((trait) => trait.id === id)?.wording;
  return own?.[locale] ?? common[id] ?? own?.sv;
}

function isCommon(id: string): id is TraitId {
  return (TRAITS as readonly string[]).includes(id);
}
