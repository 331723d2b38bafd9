import { type Encoded, EQUAL_ATTRIBUTES } from "./candidate.ts";
import { hiddenRung } from "./ladders.ts";
import { LOSS, LOSS_PER_OCCUPATION_LEFT_OUT, USEFUL_LOSS } from "./loss.ts";
import { type Generalised, QUASI_IDENTIFIERS, type QuasiIdentifier } from "./profile.ts";

/** The codes that all members share at one rung, and how many they have there in all. */
interface SharedCodes {
  shared: readonly string[];
  total: number;
}

/**
 * A class under construction. `agreeing` holds, per attribute, one bit for each rung where the members' values
 * coincide. It is kept as bits and not as "the lowest rung" because not every rung is a coarsening of the one
 * before: December and January share "later" but no quarter.
 */
export interface EquivalenceClass {
  members: Encoded[];
  agreeing: number[];
  occupations: SharedCodes[];
  /** Points lost for all members together. */
  loss: number;
}

const LOSS_BY_ATTRIBUTE = EQUAL_ATTRIBUTES.map((attribute) => LOSS[attribute]);
const HIDDEN_OCCUPATIONS = hiddenRung("occupations");

export function startClass(first: Encoded): EquivalenceClass {
  const made: EquivalenceClass = {
    members: [first],
    agreeing: first.keys.map((rungs) =>
      rungs.reduce((bits, key, rung) => (key < 0 ? bits : bits | (1 << rung)), 0),
    ),
    occupations: first.occupations.map((codes) => ({ shared: codes, total: codes.length })),
    loss: 0,
  };
  made.loss = lossOf(made.agreeing, made.occupations, 1);
  return made;
}

export function classOf(members: readonly Encoded[]): EquivalenceClass {
  const [first, ...rest] = members;
  if (!first) throw new Error("a class has at least one member");
  const made = startClass(first);
  for (const member of rest) join(made, member);
  return made;
}

/** The loss of the class if `one` joined, without letting them join. */
export function lossWith(target: EquivalenceClass, one: Encoded): number {
  return lossOf(agreeingWith(target, one), occupationsWith(target, one), target.members.length + 1);
}

export function join(target: EquivalenceClass, one: Encoded): void {
  target.agreeing = agreeingWith(target, one);
  target.occupations = occupationsWith(target, one);
  target.members.push(one);
  target.loss = lossOf(target.agreeing, target.occupations, target.members.length);
}

/** Whether a class with this loss still tells a broker anything to match on (loss.ts). */
export function isUseful(loss: number, size: number): boolean {
  return loss <= USEFUL_LOSS * size;
}

/** What is shown of every member: per attribute the cheapest rung where they coincide. */
export function attributesOf(target: EquivalenceClass): Record<QuasiIdentifier, Generalised> {
  const first = target.members[0]!;
  const entries = QUASI_IDENTIFIERS.map((attribute): [QuasiIdentifier, Generalised] => {
    if (attribute === "occupations") return [attribute, sharedOccupations(target)];
    const rung = cheapestRung(target.agreeing[EQUAL_ATTRIBUTES.indexOf(attribute)]!, hiddenRung(attribute));
    return [attribute, { rung, values: first.values[attribute][rung] ?? [] }];
  });
  return Object.fromEntries(entries) as Record<QuasiIdentifier, Generalised>;
}

function sharedOccupations(target: EquivalenceClass): Generalised {
  const { rung } = cheapestOccupations(target.occupations, target.members.length);
  return { rung, values: [...(target.occupations[rung]?.shared ?? [])] };
}

function agreeingWith(target: EquivalenceClass, one: Encoded): number[] {
  const first = target.members[0]!;
  return target.agreeing.map((bits, attribute) => {
    const mine = one.keys[attribute]!;
    return first.keys[attribute]!.reduce(
      (left, key, rung) => (key === mine[rung] ? left : left & ~(1 << rung)),
      bits,
    );
  });
}

function occupationsWith(target: EquivalenceClass, one: Encoded): SharedCodes[] {
  return target.occupations.map(({ shared, total }, rung) => {
    const mine = one.occupations[rung]!;
    return { shared: shared.filter((code) => mine.includes(code)), total: total + mine.length };
  });
}

function lossOf(agreeing: readonly number[], occupations: readonly SharedCodes[], size: number): number {
  let each = 0;
  for (let attribute = 0; attribute < agreeing.length; attribute++) {
    const losses = LOSS_BY_ATTRIBUTE[attribute]!;
    each += losses[cheapestRung(agreeing[attribute]!, losses.length - 1)]!;
  }
  return each * size + cheapestOccupations(occupations, size).loss;
}

/** Losses rise with the rung, so the cheapest is the lowest bit set. */
function cheapestRung(bits: number, hidden: number): number {
  return bits === 0 ? hidden : 31 - Math.clz32(bits & -bits);
}

/** Few codes shown exactly may tell less than all of them by their group: the rung with the least loss is taken. */
function cheapestOccupations(
  occupations: readonly SharedCodes[],
  size: number,
): { rung: number; loss: number } {
  let best = { rung: HIDDEN_OCCUPATIONS, loss: LOSS.occupations[HIDDEN_OCCUPATIONS]! * size };
  for (let rung = HIDDEN_OCCUPATIONS - 1; rung >= 0; rung--) {
    const { shared, total } = occupations[rung]!;
    // Nothing shared is nothing to show, unless nobody has any wish: "none" is then true of all.
    if (shared.length === 0 && total > 0) continue;
    const loss =
      LOSS.occupations[rung]! * size + LOSS_PER_OCCUPATION_LEFT_OUT * (total - shared.length * size);
    if (loss <= best.loss) best = { rung, loss };
  }
  return best;
}
