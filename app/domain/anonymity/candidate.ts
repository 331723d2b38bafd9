import type { IsoDate } from "../shared/dates.ts";
import { hiddenRung, valuesAt } from "./ladders.ts";
import type { LadderContext, LadderPerson } from "./ladders-place-time.ts";
import { type PublishedProfile, QUASI_IDENTIFIERS, type QuasiIdentifier } from "./profile.ts";

/** The part of a published profile that the gate decides. */
export type PublishedForm = Pick<PublishedProfile, "attributes" | "traits" | "conditions" | "phrases"> & {
  conditionsIncomplete: boolean;
};

/** One person before the gate: true values, and what already stands published (null while `waiting`). */
export interface Candidate extends LadderPerson {
  /** The caller's key for the person in this pool; breaks ties, and never leaves the gate's caller. */
  candidateId: string;
  waitingSince: IsoDate;
  /** Skyddade personuppgifter: never published (2-domain §2). */
  protectedIdentity: boolean;
  published: PublishedForm | null;
}

/** The attributes whose values must be equal in a class; occupations are shared instead (profile.ts). */
export const EQUAL_ATTRIBUTES = QUASI_IDENTIFIERS.filter((id) => id !== "occupations");

/** A candidate climbed to every rung once, so that comparing two is comparing numbers. */
export interface Encoded {
  candidate: Candidate;
  /** Per attribute of EQUAL_ATTRIBUTES and rung: one number for one combination of values; −1 = rung not possible. */
  keys: number[][];
  /** Per rung of the occupation ladder: the codes. */
  occupations: string[][];
  values: Record<QuasiIdentifier, (string[] | null)[]>;
  /** Orders a pool by what matters most, so that neighbours resemble each other; ends in the candidate's id. */
  order: string;
}

/** Climbs every ladder for every candidate and sorts them, whatever order they came in. */
export function encode(candidates: readonly Candidate[], context: LadderContext): Encoded[] {
  const numbers = new Map<string, number>();
  const encoded = candidates.map((candidate) => encodeOne(candidate, context, numbers));
  const popularity = countCodes(encoded);
  for (const one of encoded) one.order = orderOf(one, popularity);
  return encoded.sort((a, b) => (a.order < b.order ? -1 : 1));
}

function encodeOne(candidate: Candidate, context: LadderContext, numbers: Map<string, number>): Encoded {
  const values = Object.fromEntries(
    QUASI_IDENTIFIERS.map((attribute) => [
      attribute,
      Array.from({ length: hiddenRung(attribute) }, (_, rung) =>
        valuesAt(attribute, rung, candidate, context),
      ),
    ]),
  ) as Encoded["values"];
  const numberOf = (text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const keys = EQUAL_ATTRIBUTES.map((attribute) =>
    values[attribute].map((list) => (list === null ? -1 : numberOf(list.join(",")))),
  );
  return {
    candidate,
    keys,
    occupations: values.occupations.map((list) => list ?? []),
    values,
    order: "",
  };
}

function countCodes(encoded: readonly Encoded[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of encoded) {
    for (const code of new Set(one.occupations.flat())) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Somebody with several wishes stands among those who share the commonest of them: the likeliest company. */
function orderOf(one: Encoded, popularity: ReadonlyMap<string, number>): string {
  const [exact = [], groups = [], fields = []] = one.occupations;
  const commonest = (codes: readonly string[]) =>
    codes.reduce(
      (best, code) => ((popularity.get(code) ?? 0) > (popularity.get(best) ?? 0) ? code : best),
      codes[0] ?? "",
    );
  const field = commonest(fields);
  const group = commonest(groups.filter((code) => code.startsWith(field)));
  const code = commonest(exact.filter((each) => each.startsWith(group)));
  const rest = (
    ["area", "hours", "swedish", "licences", "start", "certificates", "languages", "waiting"] as const
  ).map((attribute) => (one.values[attribute][0] ?? []).join(","));
  return [field, group, code, ...rest, one.candidate.candidateId].join("|");
}

/** The class that attributes belong to: equal text exactly when every attribute is equal letter for letter. */
export function classKey(attributes: PublishedProfile["attributes"]): string {
  return QUASI_IDENTIFIERS.map(
    (id) => `${id}=${attributes[id].rung}:${attributes[id].values.join(",")}`,
  ).join(";");
}
