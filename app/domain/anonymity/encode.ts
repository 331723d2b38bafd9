import type { Candidate } from "./candidate.ts";
import { hiddenRung, readBy, valuesAt } from "./ladders.ts";
import type { LadderContext } from "./ladders-place-time.ts";
import { QUASI_IDENTIFIERS, type QuasiIdentifier } from "./profile.ts";

/** The attributes whose values must be equal in a class; occupations are shared instead (profile.ts). */
export const EQUAL_ATTRIBUTES = QUASI_IDENTIFIERS.filter((id) => id !== "occupations");

/** One ladder climbed from one set of true values. Shared by everybody who has those, so equal values are one object. */
export interface Climb {
  /** Per rung what is shown there; null where the rung can't say it. */
  values: readonly (readonly string[] | null)[];
  /** Per rung one number for the values together; negative where the rung can't say it, or may not. */
  keys: readonly number[];
  /** Per rung one number for each value; negative for one that may not be said. */
  codes: readonly (readonly number[])[];
  /** Its place among the climbs of the attribute in this pool. */
  rank: number;
}

/** A candidate climbed to every rung once, so that comparing two is comparing numbers. */
export interface Encoded {
  candidate: Candidate;
  /** In the order of EQUAL_ATTRIBUTES. */
  climbs: readonly Climb[];
  occupations: Climb;
}

export interface EncodedPool {
  /** Ordered by what matters most, so that neighbours resemble each other, then by id. */
  people: Encoded[];
  /** The number that stands for this text among `keys` and `codes`; −1 when nobody in the pool has it. */
  numberOf(text: string): number;
}

/** Climbs every ladder for every candidate and sorts them, whatever order they came in. */
export function encode(candidates: readonly Candidate[], context: LadderContext): EncodedPool {
  const numbers = new Map<string, number>();
  const climbing = new Map(QUASI_IDENTIFIERS.map((attribute) => [attribute, new Map<string, Climb>()]));
  const climbsOf = (attribute: QuasiIdentifier) => climbing.get(attribute)!;
  const climb = (attribute: QuasiIdentifier, candidate: Candidate): Climb => {
    const read = readBy(attribute, candidate);
    const known = climbsOf(attribute).get(read);
    if (known) return known;
    const climbed = shared(attribute, climbOf(attribute, candidate, context, numbers));
    climbsOf(attribute).set(read, climbed);
    return climbed;
  };
  // Two days of the same month, or two lists in other orders, climb to the very same values.
  const byKeys = new Map<string, Climb>();
  const shared = (attribute: QuasiIdentifier, climbed: Climb): Climb => {
    const keys = `${attribute} ${climbed.keys.join()}`;
    const known = byKeys.get(keys) ?? climbed;
    byKeys.set(keys, known);
    return known;
  };
  const people = candidates.map(
    (candidate): Encoded => ({
      candidate,
      climbs: EQUAL_ATTRIBUTES.map((attribute) => climb(attribute, candidate)),
      occupations: climb("occupations", candidate),
    }),
  );
  for (const attribute of EQUAL_ATTRIBUTES)
    rank([...climbsOf(attribute).values()], ({ values }) => (values[0] ?? []).join(","));
  rankByCommonest(people, [...climbsOf("occupations").values()]);
  return { people: people.sort(byResemblance), numberOf: (text) => numbers.get(text) ?? -1 };
}

function climbOf(
  attribute: QuasiIdentifier,
  candidate: Candidate,
  context: LadderContext,
  numbers: Map<string, number>,
): Climb {
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const values = Array.from({ length: hiddenRung(attribute) }, (_, rung) =>
    valuesAt(attribute, rung, candidate, context),
  );
  return {
    values,
    keys: values.map((list) => (list === null ? -1 : numberOf(list.join(",")))),
    codes: values.map((list) => (list ?? []).map(numberOf)),
    rank: 0,
  };
}

/** Somebody with several wishes stands among those who share the commonest of them: the likeliest company. */
function rankByCommonest(people: readonly Encoded[], climbs: Climb[]): void {
  const counts = new Map<string, number>();
  const wishing = new Map<Climb, number>();
  for (const { occupations } of people) wishing.set(occupations, (wishing.get(occupations) ?? 0) + 1);
  for (const [climb, times] of wishing)
    for (const code of new Set(climb.values.flatMap((list) => list ?? [])))
      counts.set(code, (counts.get(code) ?? 0) + times);
  const commonest = (codes: readonly string[] | null | undefined, within: string) =>
    (codes ?? [])
      .filter((code) => code.startsWith(within))
      .reduce((best, code) => ((counts.get(code) ?? 0) > (counts.get(best) ?? 0) ? code : best), "");
  rank(climbs, ({ values: [exact, groups, fields] }) => {
    const field = commonest(fields, "");
    const group = commonest(groups, field);
    return [field, group, commonest(exact, group)].join("|");
  });
}

/** Equal texts get equal ranks, so that the order in which people came decides nothing. */
function rank(climbs: readonly Climb[], textOf: (climb: Climb) => string): void {
  const byText = Map.groupBy(climbs, textOf);
  [...byText.keys()].sort().forEach((text, place) => {
    for (const climb of byText.get(text)!) climb.rank = place;
  });
}

const BY_WEIGHT = (
  ["area", "hours", "swedish", "licences", "start", "certificates", "languages", "waiting"] as const
).map((attribute) => EQUAL_ATTRIBUTES.indexOf(attribute));

function byResemblance(a: Encoded, b: Encoded): number {
  const wish = a.occupations.rank - b.occupations.rank;
  if (wish !== 0) return wish;
  for (const attribute of BY_WEIGHT) {
    const apart = a.climbs[attribute]!.rank - b.climbs[attribute]!.rank;
    if (apart !== 0) return apart;
  }
  return a.candidate.candidateId < b.candidate.candidateId ? -1 : 1;
}
