import {
  CERTIFICATES,
  LICENCES,
  NEED_WEIGHTS,
  SWEDISH_LEVELS,
  TRAITS,
} from "../../kompetenskort/vocabulary.ts";
import type { PlacementNeed, SwedishNeed, TraitNeed, Workplace } from "../../placement/need.ts";
import type { IsoDate } from "../../shared/dates.ts";
import { type Days, mayWait } from "../judge-values.ts";
import { heaviestFirst } from "../part-traits.ts";
import { bitsIn, conditionBits } from "./bits.ts";
import { codeFor, type Dictionary, emptyDictionary } from "./dictionary.ts";

/** The needs of many placements, for one known person: a row each, in the order they were given. */
export interface NeedColumns {
  size: number;
  workplaceOf: Uint32Array;
  startOf: Uint32Array;
  endOf: Uint32Array;
  /** Hours a week asked for, and the fewest to step up from, NO_STEPS where it can't be done. */
  hours: Uint8Array;
  stepsFrom: Uint8Array;
  /** Least levels as indexes in SWEDISH_LEVELS; nought where nothing is asked. */
  spoken: Uint8Array;
  written: Uint8Array;
  /** Bits in the order of the vocabularies. */
  licences: Uint16Array;
  certificates: Uint16Array;
  offered: Uint32Array;
  unavoidable: Uint32Array;
  occupationsOf: Uint32Array;
  /** The traits of need `at` are from `traitsFrom[at]` to before `traitsFrom[at + 1]`, the heaviest first. */
  traitsFrom: Uint32Array;
  traits: Uint8Array;
  workplaces: Dictionary<Workplace>;
  /** Alike in when they begin and whether they may wait. */
  starts: Dictionary<Days>;
  ends: Dictionary<IsoDate | null>;
  /** Occupations, and what an employer takes of them: numbers of the one asked for and the further ones. */
  targets: Dictionary<string>;
  occupations: Dictionary<readonly number[]>;
}

export const NO_STEPS = 255;

/** All that a need can say of one trait; `traitCode` is an index here. */
export const TRAIT_NEEDS: readonly TraitNeed[] = TRAITS.flatMap((trait) =>
  ([1, 2, 3, 4] as const).flatMap((level) => NEED_WEIGHTS.map((weight) => ({ trait, level, weight }))),
);

function traitCode({ trait, level, weight }: TraitNeed): number {
  return (TRAITS.indexOf(trait) * 4 + level - 1) * NEED_WEIGHTS.length + NEED_WEIGHTS.indexOf(weight);
}

export function encodeNeeds(needs: readonly PlacementNeed[]): NeedColumns {
  const workplaces = emptyDictionary<Workplace>();
  const starts = emptyDictionary<Days>();
  const waits = emptyDictionary<boolean>();
  const keyOfStart = (need: PlacementNeed) => {
    const { startDate, endDate } = need;
    const may = waits.values[codeFor(waits, `${startDate} ${endDate}`, () => mayWait(need))];
    return `${startDate} ${may}`;
  };
  const ends = emptyDictionary<IsoDate | null>();
  const targets = emptyDictionary<string>();
  const occupations = emptyDictionary<readonly number[]>();
  const numberOfTarget = (code: string) => codeFor(targets, code, () => code);
  const numbers = (numberOf: (need: PlacementNeed) => number) => Uint32Array.from(needs, numberOf);
  const small = (numberOf: (need: PlacementNeed) => number) => Uint8Array.from(needs, numberOf);
  const bits = (bitsIn: (need: PlacementNeed) => number) => Uint16Array.from(needs, bitsIn);
  const traits = needs.map((need) => heaviestFirst(need.traits).map(traitCode));
  return {
    size: needs.length,
    workplaceOf: numbers(({ workplace }) => codeFor(workplaces, keyOf(workplace), () => workplace)),
    startOf: numbers((need) => codeFor(starts, keyOfStart(need), () => need)),
    endOf: numbers(({ endDate }) => codeFor(ends, endDate ?? "", () => endDate)),
    hours: small(({ hoursPerWeek }) => hoursPerWeek.min),
    stepsFrom: small(({ hoursStepsFrom }) => hoursStepsFrom ?? NO_STEPS),
    spoken: small(({ swedishSpoken }) => levelOf(swedishSpoken)),
    written: small(({ swedishWritten }) => levelOf(swedishWritten)),
    licences: bits((need) =>
      bitsIn(
        LICENCES,
        need.licences.map(({ licence }) => licence),
      ),
    ),
    certificates: bits((need) =>
      bitsIn(
        CERTIFICATES,
        need.certificates.map(({ id }) => id),
      ),
    ),
    offered: numbers((need) => conditionBits(need.conditionsOffered)),
    unavoidable: numbers((need) => conditionBits(need.conditionsUnavoidable)),
    occupationsOf: numbers(({ occupation, furtherOccupations }) => {
      const taken = [occupation, ...furtherOccupations];
      return codeFor(occupations, taken.join(), () => taken.map(numberOfTarget));
    }),
    traitsFrom: startsOf(traits),
    traits: Uint8Array.from(traits.flat()),
    workplaces,
    starts,
    ends,
    targets,
    occupations,
  };
}

/** What of a workplace the model reads. */
function keyOf({ kommun, coordinates: { lat, lon }, withoutCar }: Workplace): string {
  return `${kommun} ${lat} ${lon} ${withoutCar.possible}`;
}

function levelOf(need: SwedishNeed | null): number {
  return need ? SWEDISH_LEVELS.indexOf(need.level) : 0;
}

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = starts[at]! + list.length;
  return starts;
}
