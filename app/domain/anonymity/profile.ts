import type { ConditionId, PhraseId, TraitId, TraitLevel } from "../kompetenskort/vocabulary.ts";

/** The quasi-identifiers of 2-domain §2, each with its own ladder of generalisation (rung 0 = exact). */
export const QUASI_IDENTIFIERS = [
  "area",
  "occupations",
  "swedish",
  "languages",
  "licences",
  "certificates",
  "hours",
  "start",
  "waiting",
] as const;
export type QuasiIdentifier = (typeof QUASI_IDENTIFIERS)[number];

/**
 * One published attribute: how far up its ladder it stands and the values there, sorted.
 * The last rung of every ladder is "not shown" and has no values.
 */
export interface Generalised {
  rung: number;
  values: string[];
}

/**
 * The projection of a card that other eyes may see. `attributes` are the quasi-identifiers; members of one
 * class have them identical, letter for letter. Nothing here leads back to a person.
 *
 * Rungs, value forms (always sorted and unique; an empty list below the last rung means "has none"):
 * - area        0 `kommun:1273` · 1 `area:<commuting area id>` · 2 `lan:12` · 3 hidden
 * - occupations 0 ssyk4 codes · 1 ssyk3 codes · 2 ssyk1 codes · 3 hidden. Shown are those wishes that the
 *               whole class shares, so a code that is not listed is unknown, not unwanted.
 * - swedish     0 `spoken:B1`,`written:A2` · 1 `spoken:independent`,`written:basic` (none|basic|independent|proficient) · 2 hidden
 * - languages   0 ISO codes · 1 `other` (has some) or none · 2 hidden
 * - licences    0 exact classes · 1 of `moped`,`car`,`heavy`: every group the person may drive · 2 `has` or none · 3 hidden
 * - certificates 0 exact · 1 groups · 2 `has` or none · 3 hidden
 * - hours       0 band now and reachable `now:20`,`reach:40`, rounded down to tens · 1 `now:part|half|full`
 *               (under 20, 20 to 39, 40 and more), `reach:…` · 2 hidden
 * - start       0 `month:2027-01` · 1 `quarter:2027-1` · 2 `now` (this month) / `later` · 3 hidden
 * - waiting     0 `under-3`,`3-9`,`over-9` months · 1 hidden
 */
export interface PublishedProfile {
  profileId: string;
  alias: string;
  unitId: string;
  attributes: Record<QuasiIdentifier, Generalised>;
  /** A trait that is not here is not assessed or withheld: can't be told, never "does not". */
  traits: Partial<Record<TraitId, TraitLevel>>;
  conditions: ConditionId[];
  /**
   * True when the gate withheld a work condition. A demand on conditions can then never be "meets": the owning
   * caseworker has to be asked.
   */
  conditionsIncomplete?: boolean;
  phrases: PhraseId[];
}
