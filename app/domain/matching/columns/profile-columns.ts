import type { CandidateView } from "../candidate.ts";
import { hashOfConditions } from "../tie-break.ts";
import { type AlikeClasses, emptyClasses, isRead, joinClass, leaveClass, NO_SLOT } from "./alike-classes.ts";
import { conditionBits } from "./bits.ts";
import { codeFor, type Dictionary, emptyDictionary } from "./dictionary.ts";
import { withRoom } from "./growing.ts";
import { encodeTraits } from "./trait-codes.ts";

/** Work conditions as bits, in the order of the vocabulary. */
export interface ConditionSet {
  bits: number;
  incomplete: boolean;
  hash: number;
}

/**
 * The published profiles of one pool, a slot each: its class, its condition set, its traits. What the gate made alike
 * is kept once a class, and the members of a class are chained, so that a need is judged by the plain model once a
 * distinct value, a class that it shuts out costs one look, and a profile of another a few.
 */
export interface ProfileColumns {
  /** Slots in use or free; the arrays are longer. */
  size: number;
  free: number[];
  classOf: Uint32Array;
  /** The chain of a class: the slot after and the slot before, or NO_SLOT. */
  after: Uint32Array;
  before: Uint32Array;
  conditionsOf: Uint32Array;
  traitsFirst: Uint16Array;
  traitsSecond: Uint16Array;
  classes: AlikeClasses;
  conditionSets: Dictionary<ConditionSet>;
}

/** Stands before a slot that is free. */
const FREE = NO_SLOT - 1;

const FIRST_SIZE = 256;

export function emptyColumns(): ProfileColumns {
  const numbers = () => new Uint32Array(FIRST_SIZE);
  const columns: ProfileColumns = {
    size: 0,
    free: [],
    classOf: numbers(),
    after: numbers(),
    before: numbers(),
    conditionsOf: numbers(),
    traitsFirst: new Uint16Array(FIRST_SIZE),
    traitsSecond: new Uint16Array(FIRST_SIZE),
    classes: emptyClasses(),
    conditionSets: emptyDictionary(),
  };
  conditionsNumber(columns, NOTHING_NEEDED);
  return columns;
}

/** The first condition set, which shuts out nobody: that of free slots too. */
const NOTHING_NEEDED = { conditions: [] };

/** Puts a profile in and returns its slot. `gateKey` is the key of the class that the gate published it in. */
export function putProfile(columns: ProfileColumns, view: CandidateView, gateKey: string): number {
  const slot = columns.free.pop() ?? columns.size++;
  makeRoom(columns, slot);
  const number = joinClass(columns.classes, view.attributes, gateKey);
  const { heads } = columns.classes;
  const next = heads[number]!;
  if (next !== NO_SLOT) columns.before[next] = slot;
  columns.after[slot] = next;
  columns.before[slot] = NO_SLOT;
  heads[number] = slot;
  columns.classOf[slot] = number;
  columns.conditionsOf[slot] = conditionsNumber(columns, view);
  const [first, second] = encodeTraits(view.traits);
  columns.traitsFirst[slot] = first;
  columns.traitsSecond[slot] = second;
  return slot;
}

/** Takes out a profile that is in; its slot may be used again. */
export function dropProfile(columns: ProfileColumns, slot: number): void {
  const { classOf, after, before, conditionsOf, classes, free } = columns;
  const [next, previous] = [after[slot]!, before[slot]!];
  if (next !== NO_SLOT) before[next] = previous;
  if (previous === NO_SLOT) classes.heads[classOf[slot]!] = next;
  else after[previous] = next;
  leaveClass(classes, classOf[slot]!);
  conditionsOf[slot] = 0;
  before[slot] = FREE;
  free.push(slot);
}

/** Whether there is a profile in a slot, of a class large enough to be read. */
export function isSlotRead({ classOf, before, classes }: ProfileColumns, slot: number, k: number): boolean {
  return before[slot] !== FREE && isRead(classes, classOf[slot]!, k);
}

function conditionsNumber(
  { conditionSets }: ProfileColumns,
  view: Pick<CandidateView, "conditions" | "conditionsIncomplete">,
): number {
  const bits = conditionBits(view.conditions);
  const incomplete = view.conditionsIncomplete === true;
  return codeFor(conditionSets, `${bits} ${incomplete}`, () => ({
    bits,
    incomplete,
    hash: hashOfConditions(view),
  }));
}

function makeRoom(columns: ProfileColumns, slot: number): void {
  for (const column of ["classOf", "after", "before", "conditionsOf"] as const)
    columns[column] = withRoom(columns[column], slot);
  columns.traitsFirst = withRoom(columns.traitsFirst, slot);
  columns.traitsSecond = withRoom(columns.traitsSecond, slot);
}
