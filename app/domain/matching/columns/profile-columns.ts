import type { Generalised } from "../../anonymity/profile.ts";
import { CONDITIONS } from "../../kompetenskort/vocabulary.ts";
import type { IsoDate } from "../../shared/dates.ts";
import {
  type CandidateFacts,
  type CandidateView,
  MATCHED_ATTRIBUTES,
  type MatchedAttribute,
} from "../candidate.ts";
import { hashOfAttributes, hashOfConditions } from "../tie-break.ts";
import { codeFor, type Dictionary, emptyDictionary } from "./dictionary.ts";
import { encodeTraits } from "./trait-codes.ts";

/** A value of one attribute as it is published, and what could be read of it on the day it was last asked for. */
export interface ShownValue {
  shown: Generalised;
  read: { on: IsoDate; facts: CandidateFacts } | null;
}

/** Work conditions as bits, in the order of the vocabulary. */
export interface ConditionSet {
  bits: number;
  incomplete: boolean;
  hash: number;
}

/** Profiles alike in all that matching reads of the attributes, of one class of the gate. */
export interface AlikeClass {
  key: string;
  /** A number in the dictionary of each of MATCHED_ATTRIBUTES. */
  codes: readonly number[];
  /** The gate's class, which may be told apart further by what matching does not read. */
  gateClass: string;
  hash: number;
  members: number;
}

/**
 * The published profiles of one pool, a slot each: its class, its condition set, its traits. What the gate made alike
 * is kept once a class, so that a need is judged by the plain model once for each distinct value, and a profile costs
 * a few look-ups.
 */
export interface ProfileColumns {
  /** Slots in use or free; the arrays are longer. */
  size: number;
  /** A class's number; NOBODY where the slot is free. */
  classOf: Uint32Array;
  conditionsOf: Uint32Array;
  traitsFirst: Uint16Array;
  traitsSecond: Uint16Array;
  free: number[];
  values: Record<MatchedAttribute, Dictionary<ShownValue>>;
  /** By number; the numbers of classes that have lost their last member are used again. */
  classes: AlikeClass[];
  classNumbers: Map<string, number>;
  freeClasses: number[];
  conditionSets: Dictionary<ConditionSet>;
  /** How many of each of the gate's classes are in here. */
  gateSizes: Map<string, number>;
}

/** The class of free slots, which has no members. */
export const NOBODY = 0;

const FIRST_SIZE = 256;

export function emptyColumns(): ProfileColumns {
  return {
    size: 0,
    classOf: new Uint32Array(FIRST_SIZE),
    conditionsOf: new Uint32Array(FIRST_SIZE),
    traitsFirst: new Uint16Array(FIRST_SIZE),
    traitsSecond: new Uint16Array(FIRST_SIZE),
    free: [],
    values: Object.fromEntries(
      MATCHED_ATTRIBUTES.map((id) => [id, emptyDictionary<ShownValue>()]),
    ) as ProfileColumns["values"],
    classes: [{ key: "", codes: [], gateClass: "", hash: 0, members: 0 }],
    classNumbers: new Map(),
    freeClasses: [],
    conditionSets: emptyDictionary(),
    gateSizes: new Map(),
  };
}

/** Puts a profile in and returns its slot. `gateClass` is the key of the class that the gate published it in. */
export function putProfile(columns: ProfileColumns, view: CandidateView, gateClass: string): number {
  const slot = columns.free.pop() ?? columns.size++;
  if (slot >= columns.classOf.length) grow(columns);
  const number = classNumber(columns, view.attributes, gateClass);
  columns.classes[number]!.members += 1;
  columns.gateSizes.set(gateClass, (columns.gateSizes.get(gateClass) ?? 0) + 1);
  columns.classOf[slot] = number;
  columns.conditionsOf[slot] = conditionsNumber(columns, view);
  const [first, second] = encodeTraits(view.traits);
  columns.traitsFirst[slot] = first;
  columns.traitsSecond[slot] = second;
  return slot;
}

export function dropProfile(columns: ProfileColumns, slot: number): void {
  const number = columns.classOf[slot]!;
  const left = columns.classes[number]!;
  columns.classOf[slot] = NOBODY;
  columns.free.push(slot);
  const ofGate = columns.gateSizes.get(left.gateClass)! - 1;
  if (ofGate > 0) columns.gateSizes.set(left.gateClass, ofGate);
  else columns.gateSizes.delete(left.gateClass);
  left.members -= 1;
  if (left.members > 0) return;
  columns.classNumbers.delete(left.key);
  columns.freeClasses.push(number);
}

function classNumber(
  columns: ProfileColumns,
  attributes: CandidateView["attributes"],
  gateClass: string,
): number {
  const codes = MATCHED_ATTRIBUTES.map((id) => {
    const { rung, values } = attributes[id];
    return codeFor(columns.values[id], `${rung}:${JSON.stringify(values)}`, () => ({
      shown: { rung, values },
      read: null,
    }));
  });
  const key = `${codes.join()} ${gateClass}`;
  const known = columns.classNumbers.get(key);
  if (known !== undefined) return known;
  const number = columns.freeClasses.pop() ?? columns.classes.length;
  columns.classes[number] = { key, codes, gateClass, hash: hashOfAttributes(attributes), members: 0 };
  columns.classNumbers.set(key, number);
  return number;
}

function conditionsNumber({ conditionSets }: ProfileColumns, view: CandidateView): number {
  const bits = bitsOf(view.conditions);
  const incomplete = view.conditionsIncomplete === true;
  return codeFor(conditionSets, `${bits} ${incomplete}`, () => ({
    bits,
    incomplete,
    hash: hashOfConditions(view),
  }));
}

export function bitsOf(conditions: CandidateView["conditions"]): number {
  return conditions.reduce((bits, id) => bits | (1 << CONDITIONS.indexOf(id)), 0);
}

function grow(columns: ProfileColumns): void {
  const size = columns.classOf.length * 2;
  const larger = <Numbers extends Uint32Array | Uint16Array>(numbers: Numbers, made: Numbers): Numbers => {
    made.set(numbers);
    return made;
  };
  columns.classOf = larger(columns.classOf, new Uint32Array(size));
  columns.conditionsOf = larger(columns.conditionsOf, new Uint32Array(size));
  columns.traitsFirst = larger(columns.traitsFirst, new Uint16Array(size));
  columns.traitsSecond = larger(columns.traitsSecond, new Uint16Array(size));
}
