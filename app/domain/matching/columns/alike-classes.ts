import { type CandidateView, MATCHED_ATTRIBUTES, type MatchedAttribute } from "../candidate.ts";
import { hashOfAttributes } from "../tie-break.ts";
import { codeFor, type Dictionary, emptyDictionary } from "./dictionary.ts";
import { emptyNumbering, giveBack, type Numbering, takeNumber, withRoom } from "./growing.ts";
import type { ShownValue } from "./shown-value.ts";

/**
 * Classes of profiles alike in all that matching reads of the attributes, each within one class of the gate, which may
 * be told apart further by what matching does not read.
 */
export interface AlikeClasses {
  values: Record<MatchedAttribute, Dictionary<ShownValue>>;
  numbering: Numbering;
  keys: string[];
  /** By class, for each of MATCHED_ATTRIBUTES: a number in its dictionary. */
  codes: Uint32Array[];
  hashes: Uint32Array;
  members: Uint32Array;
  /** The first slot of each class's chain; NO_SLOT when it has no members. */
  heads: Uint32Array;
  /** The gate's class of each. */
  gateOf: Uint32Array;
  gate: Numbering;
  gateKeys: string[];
  /** How many profiles are in each of the gate's classes. */
  gateSizes: Uint32Array;
}

export const NO_SLOT = 0xffffffff;

const FIRST_SIZE = 64;

export function emptyClasses(): AlikeClasses {
  const numbers = () => new Uint32Array(FIRST_SIZE);
  return {
    values: Object.fromEntries(
      MATCHED_ATTRIBUTES.map((id) => [id, emptyDictionary<ShownValue>()]),
    ) as AlikeClasses["values"],
    numbering: emptyNumbering(),
    keys: [],
    codes: MATCHED_ATTRIBUTES.map(numbers),
    hashes: numbers(),
    members: numbers(),
    heads: numbers(),
    gateOf: numbers(),
    gate: emptyNumbering(),
    gateKeys: [],
    gateSizes: numbers(),
  };
}

/** The class of these attributes, with one member more. */
export function joinClass(
  classes: AlikeClasses,
  attributes: CandidateView["attributes"],
  gateKey: string,
): number {
  const codes = MATCHED_ATTRIBUTES.map((id) => {
    const { rung, values } = attributes[id];
    const key = `${rung}:${JSON.stringify(values)}`;
    return codeFor(classes.values[id], key, () => ({ shown: { rung, values }, read: null }));
  });
  const gate = classes.gate.numberOf.get(gateKey) ?? newGateClass(classes, gateKey);
  const key = `${codes.join()}/${gate}`;
  const number = classes.numbering.numberOf.get(key) ?? newClass(classes, key, codes, attributes, gate);
  classes.members[number]! += 1;
  classes.gateSizes[gate]! += 1;
  return number;
}

export function leaveClass(classes: AlikeClasses, number: number): void {
  const gate = classes.gateOf[number]!;
  classes.members[number]! -= 1;
  classes.gateSizes[gate]! -= 1;
  if (classes.members[number] === 0) giveBack(classes.numbering, classes.keys[number]!);
  if (classes.gateSizes[gate] === 0) giveBack(classes.gate, classes.gateKeys[gate]!);
}

function newGateClass(classes: AlikeClasses, key: string): number {
  const gate = takeNumber(classes.gate, key);
  classes.gateSizes = withRoom(classes.gateSizes, gate);
  classes.gateKeys[gate] = key;
  return gate;
}

function newClass(
  classes: AlikeClasses,
  key: string,
  codes: readonly number[],
  attributes: CandidateView["attributes"],
  gate: number,
): number {
  const number = takeNumber(classes.numbering, key);
  classes.codes = classes.codes.map((column) => withRoom(column, number));
  for (const [at, code] of codes.entries()) classes.codes[at]![number] = code;
  classes.hashes = withRoom(classes.hashes, number);
  classes.members = withRoom(classes.members, number);
  classes.heads = withRoom(classes.heads, number);
  classes.gateOf = withRoom(classes.gateOf, number);
  classes.keys[number] = key;
  classes.hashes[number] = hashOfAttributes(attributes);
  classes.members[number] = 0;
  classes.heads[number] = NO_SLOT;
  classes.gateOf[number] = gate;
  return number;
}

/** Whether a class has members, and its class of the gate enough of them to be read. */
export function isRead({ members, gateOf, gateSizes }: AlikeClasses, number: number, k: number): boolean {
  return members[number]! > 0 && gateSizes[gateOf[number]!]! >= k;
}
