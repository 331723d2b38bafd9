import type { Candidate } from "./candidate.ts";
import { type Climb, type Encoded, type EncodedPool, EQUAL_ATTRIBUTES } from "./encode.ts";
import { classOf, type EquivalenceClass } from "./equivalence-class.ts";
import { readBy, valuesAt } from "./ladders.ts";
import type { LadderContext } from "./ladders-place-time.ts";
import type { PublishedProfile, QuasiIdentifier } from "./profile.ts";
import { follows, isDated, isRepeated, isTold, sayingsOf, type Told } from "./told.ts";

/** Neighbours in the order of `encode` among whom company is looked for, on either side. */
const NEIGHBOURS = 96;

/** The number of what may not be said; nothing else has it. */
const UNSAYABLE = -2;

type IsTrueOf = (one: Encoded) => boolean;

/**
 * A pool with what its cards have said before. Whoever keeps the cards of a person, and knows them again by their
 * traits, has all that they say together. So a card says more than those before it only where at least k people fit
 * everything that is then told, the person included: their company. Otherwise it says the same again, or less.
 *
 * Company is people of the pool, by what is true of them now. Those who have left it can't be counted, nor, in a
 * large pool, those who stand far off; that makes the rule stricter than need be and never laxer.
 */
export interface RememberingPool extends EncodedPool {
  /** Those who stand next to one in the order of `encode`: everybody, in a pool of up to a hundred. */
  near(one: Encoded): readonly Encoded[];
  /** Those of these of whom too much would be told, if this were shown of them today. */
  toldTooMuch(members: readonly Encoded[], attributes: PublishedProfile["attributes"]): Encoded[];
  /** A class that from now on says no more of these members than is shown of them. */
  standing(members: readonly Encoded[], attributes: PublishedProfile["attributes"]): EquivalenceClass;
  /** The person with only what their next card may say, whoever they are put together with. */
  bound(one: Encoded): Encoded;
}

export function remembering(pool: EncodedPool, context: LadderContext, k: number): RememberingPool {
  const { people } = pool;
  const { today } = context;
  const testOf = testing(pool, context);
  const masked = masking();
  const bounds = new Map<string, Encoded>();
  let places: Map<string, number> | undefined;
  const placeOf = ({ candidateId }: Candidate) => {
    places ??= new Map(people.map(({ candidate }, at) => [candidate.candidateId, at]));
    return places.get(candidateId)!;
  };
  const toldOf = ({ candidate }: Encoded) =>
    candidate.told.filter((each) => isTold(each, candidate, context));
  const near = ({ candidate }: Encoded) => {
    const at = placeOf(candidate);
    return people.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  };
  const fitting = (one: Encoded, told: readonly Told[]) => {
    const tests = told.map(testOf);
    return near(one).filter((other) => tests.every((isTrueOf) => isTrueOf(other)));
  };
  const bind = (one: Encoded, told: readonly Told[], company: readonly Encoded[]) =>
    masked(one, sayable(whatCanBeSaid(one, told, today), company, k));
  return {
    ...pool,
    near,
    toldTooMuch(members, attributes) {
      const sayings = sayingsOf(attributes, today);
      const tests = sayings.map(testOf);
      // Those of a class have mostly been told of in the same words, and those are the very ones that stand.
      const repeated = new Map<readonly Told[], boolean>();
      const isOld = ({ candidate: { told } }: Encoded) => {
        const known = repeated.get(told) ?? isRepeated(told, sayings);
        repeated.set(told, known);
        return known;
      };
      return members.filter((one) => {
        if (isOld(one)) return false;
        const told = toldOf(one);
        if (told.length === 0 || sayings.every((saying) => follows(told, saying))) return false;
        const company = fitting(one, told).filter((other) => tests.every((isTrueOf) => isTrueOf(other)));
        return company.length < k;
      });
    },
    standing([first, ...rest], attributes) {
      // What all have in common is what one of them has: binding the first binds the class.
      return classOf([bind(first!, sayingsOf(attributes, today), []), ...rest]);
    },
    bound({ candidate }) {
      const { candidateId } = candidate;
      const one = people[placeOf(candidate)]!;
      const told = toldOf(one);
      const made = bounds.get(candidateId) ?? (told.length === 0 ? one : bind(one, told, fitting(one, told)));
      bounds.set(candidateId, made);
      return made;
    },
  };
}

/** Something that a card could say of a person. */
interface Saying {
  follows: boolean;
  isTrueOf: IsTrueOf;
}

interface Sayings {
  /** Per attribute, in the order of EQUAL_ATTRIBUTES, one saying a rung; null where the rung can't say it. */
  climbs: (Saying | null)[][];
  /** Per rung one saying a code; where the person has no wish, the one that there is none. */
  occupations: Saying[][];
}

function whatCanBeSaid(one: Encoded, told: readonly Told[], on: Told["on"]): Sayings {
  const isKnown = (attribute: QuasiIdentifier, rung: number, values: readonly string[]) =>
    follows(told, { attribute, rung, values: [...values], on });
  return {
    climbs: EQUAL_ATTRIBUTES.map((attribute, at) =>
      one.climbs[at]!.values.map((values, rung): Saying | null => {
        const key = one.climbs[at]!.keys[rung];
        return (
          values && {
            follows: isKnown(attribute, rung, values),
            isTrueOf: (other) => other.climbs[at]!.keys[rung] === key,
          }
        );
      }),
    ),
    occupations: one.occupations.codes.map((codes, rung): Saying[] => {
      const none = {
        follows: isKnown("occupations", rung, []),
        isTrueOf: ({ occupations }: Encoded) => occupations.codes[rung]!.length === 0,
      };
      const each = codes.map((code, i) => ({
        follows: isKnown("occupations", rung, [one.occupations.values[rung]![i]!]),
        isTrueOf: ({ occupations }: Encoded) => occupations.codes[rung]!.includes(code),
      }));
      return codes.length === 0 ? [none] : each;
    }),
  };
}

/** What matters most to a broker is asked first: every saying that is more leaves less company for the next. */
const BY_WORTH = (
  ["area", "hours", "swedish", "licences", "start", "certificates", "languages", "waiting"] as const
).map((attribute) => EQUAL_ATTRIBUTES.indexOf(attribute));

interface Sayable {
  climbs: boolean[][];
  occupations: boolean[][];
}

function sayable({ climbs, occupations }: Sayings, fitting: readonly Encoded[], k: number): Sayable {
  let company = fitting;
  const say = ({ follows, isTrueOf }: Saying): boolean => {
    if (follows) return true;
    const left = company.filter(isTrueOf);
    if (left.length < k) return false;
    company = left;
    return true;
  };
  for (const saying of occupations.flat()) say(saying);
  // The finest rung that may be said; the coarser ones are asked of the company left in the end.
  for (const at of BY_WORTH) climbs[at]!.find((saying) => saying && say(saying));
  const may = (saying: Saying | null) =>
    saying !== null && (saying.follows || (company.length >= k && company.every(saying.isTrueOf)));
  return {
    climbs: climbs.map((sayings) => sayings.map(may)),
    occupations: occupations.map((sayings) => sayings.map(may)),
  };
}

/** Whether what was told is true of somebody, by the numbers of this pool where they tell it. */
function testing({ numberOf }: EncodedPool, context: LadderContext): (told: Told) => IsTrueOf {
  const known = new Map<string, IsTrueOf>();
  return (told) => {
    const name = `${told.attribute}|${told.rung}|${told.on}|${told.values.join()}`;
    const test = known.get(name) ?? testFor(told, numberOf, context);
    known.set(name, test);
    return test;
  };
}

function testFor(told: Told, numberOf: EncodedPool["numberOf"], context: LadderContext): IsTrueOf {
  const { attribute, rung, values, on } = told;
  if (attribute === "occupations") {
    const codes = values.map(numberOf);
    return ({ occupations }) => {
      const mine = occupations.codes[rung]!;
      return codes.length === 0 ? mine.length === 0 : codes.every((code) => mine.includes(code));
    };
  }
  const at = EQUAL_ATTRIBUTES.indexOf(attribute);
  const text = values.join(",");
  if (!isDated(attribute) || on === context.today) {
    const key = numberOf(text);
    return ({ climbs }) => climbs[at]!.keys[rung] === key;
  }
  const known = new Map<string, boolean>();
  return ({ candidate }) => {
    const read = readBy(attribute, candidate);
    const isTrue =
      known.get(read) ?? valuesAt(attribute, rung, candidate, { ...context, today: on })?.join(",") === text;
    known.set(read, isTrue);
    return isTrue;
  };
}

/** Those who may say the same of the same values share one climb, as before. */
function masking(): (one: Encoded, may: Sayable) => Encoded {
  const known = new Map<Climb, Map<string, Climb>>();
  const share = (climb: Climb, name: string, make: () => Climb): Climb => {
    const byName = known.get(climb) ?? new Map<string, Climb>();
    const made = byName.get(name) ?? make();
    known.set(climb, byName.set(name, made));
    return made;
  };
  return ({ candidate, climbs, occupations }, may) => ({
    candidate,
    climbs: climbs.map((climb, at) =>
      share(climb, may.climbs[at]!.join(), () => ({
        ...climb,
        keys: climb.keys.map((key, rung) => (may.climbs[at]![rung] ? key : UNSAYABLE)),
      })),
    ),
    occupations: share(occupations, may.occupations.join("|"), () => ({
      ...occupations,
      codes: occupations.codes.map((codes, rung) => maskCodes(codes, may.occupations[rung]!)),
    })),
  });
}

/** A code that may not be said stays in the list, as one that nobody shares: it is a wish that is left out. */
function maskCodes(codes: readonly number[], may: readonly boolean[]): number[] {
  if (codes.length === 0) return may[0] ? [] : [UNSAYABLE];
  return codes.map((code, i) => (may[i] ? code : UNSAYABLE));
}
