import { type Climb, type Encoded, EQUAL_ATTRIBUTES } from "./encode.ts";
import { hiddenRung } from "./ladders.ts";
import { LOSS, LOSS_PER_OCCUPATION_LEFT_OUT, USEFUL_LOSS } from "./loss.ts";
import { type Generalised, QUASI_IDENTIFIERS, type QuasiIdentifier } from "./profile.ts";

/** The codes that all members share at one rung, and how many they have there in all. */
interface SharedCodes {
  shared: readonly number[];
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
  /** Points lost for each member by the attributes that are equal. */
  each: number;
  /** Points lost for all members together by occupations. */
  byOccupations: number;
  /** Points lost for all members together. */
  loss: number;
}

const LOSS_BY_ATTRIBUTE = EQUAL_ATTRIBUTES.map((attribute) => LOSS[attribute]);
const HIDDEN_OCCUPATIONS = hiddenRung("occupations");

export function startClass(first: Encoded): EquivalenceClass {
  const made: EquivalenceClass = {
    members: [first],
    agreeing: first.climbs.map(({ keys }) =>
      keys.reduce((bits, key, rung) => (key < 0 ? bits : bits | (1 << rung)), 0),
    ),
    occupations: first.occupations.codes.map((codes) => ({
      shared: codes.filter((code) => code >= 0),
      total: codes.length,
    })),
    each: 0,
    byOccupations: 0,
    loss: 0,
  };
  weigh(made);
  return made;
}

export function classOf(members: readonly Encoded[]): EquivalenceClass {
  const [first, ...rest] = members;
  if (!first) throw new Error("a class has at least one member");
  const made = startClass(first);
  for (const member of rest) add(made, member);
  weigh(made);
  return made;
}

/**
 * The loss of the class if `one` joined, without letting them join. Whoever joins never makes the loss smaller, so
 * the sum is given up, and infinite, as soon as it reaches `limit`.
 */
export function lossWith(target: EquivalenceClass, one: Encoded, limit = Number.POSITIVE_INFINITY): number {
  const size = target.members.length + 1;
  const first = target.members[0]!.climbs;
  const { agreeing } = target;
  let { each } = target;
  for (let attribute = 0; attribute < agreeing.length; attribute++) {
    const theirs = first[attribute]!;
    const mine = one.climbs[attribute]!;
    if (mine === theirs) continue;
    const bits = agreeing[attribute]!;
    const left = stillAgreeing(bits, theirs, mine);
    if (left === bits) continue;
    each += rungLoss(attribute, left) - rungLoss(attribute, bits);
    if (each * size + target.byOccupations >= limit) return Number.POSITIVE_INFINITY;
  }
  const loss = each * size + occupationLossWith(target, one, size);
  return loss < limit ? loss : Number.POSITIVE_INFINITY;
}

export function join(target: EquivalenceClass, one: Encoded): void {
  add(target, one);
  weigh(target);
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
    const at = EQUAL_ATTRIBUTES.indexOf(attribute);
    const rung = cheapestRung(target.agreeing[at]!, hiddenRung(attribute));
    return [attribute, { rung, values: [...(first.climbs[at]!.values[rung] ?? [])] }];
  });
  return Object.fromEntries(entries) as Record<QuasiIdentifier, Generalised>;
}

function sharedOccupations({ members, occupations }: EquivalenceClass): Generalised {
  const { rung } = cheapestOccupations(occupations, members.length);
  const { values, codes } = members[0]!.occupations;
  const shared = occupations[rung]?.shared ?? [];
  return { rung, values: (values[rung] ?? []).filter((_, at) => shared.includes(codes[rung]![at]!)) };
}

function add(target: EquivalenceClass, one: Encoded): void {
  const first = target.members[0]!.climbs;
  const { agreeing, occupations } = target;
  for (let attribute = 0; attribute < agreeing.length; attribute++)
    agreeing[attribute] = stillAgreeing(agreeing[attribute]!, first[attribute]!, one.climbs[attribute]!);
  for (let rung = 0; rung < occupations.length; rung++) {
    const at = occupations[rung]!;
    const mine = one.occupations.codes[rung]!;
    at.shared = at.shared.filter((code) => mine.includes(code));
    at.total += mine.length;
  }
  target.members.push(one);
}

function weigh(target: EquivalenceClass): void {
  const size = target.members.length;
  target.each = target.agreeing.reduce((sum, bits, attribute) => sum + rungLoss(attribute, bits), 0);
  target.byOccupations = cheapestOccupations(target.occupations, size).loss;
  target.loss = target.each * size + target.byOccupations;
}

function stillAgreeing(bits: number, theirs: Climb, mine: Climb): number {
  if (mine === theirs) return bits;
  let left = bits;
  for (let rung = 0; rung < mine.keys.length; rung++)
    if (mine.keys[rung] !== theirs.keys[rung]) left &= ~(1 << rung);
  return left;
}

function rungLoss(attribute: number, bits: number): number {
  const losses = LOSS_BY_ATTRIBUTE[attribute]!;
  return losses[cheapestRung(bits, losses.length - 1)]!;
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
    const loss = occupationLoss(rung, shared.length, total, size);
    if (loss <= best.loss) best = { rung, loss };
  }
  return best;
}

function occupationLossWith({ occupations }: EquivalenceClass, one: Encoded, size: number): number {
  let best = LOSS.occupations[HIDDEN_OCCUPATIONS]! * size;
  for (let rung = HIDDEN_OCCUPATIONS - 1; rung >= 0; rung--) {
    const { shared, total } = occupations[rung]!;
    const mine = one.occupations.codes[rung]!;
    let kept = 0;
    for (const code of shared) if (mine.includes(code)) kept++;
    best = Math.min(best, occupationLoss(rung, kept, total + mine.length, size));
  }
  return best;
}

/** Nothing shared is nothing to show, unless nobody has any wish: "none" is then true of all. */
function occupationLoss(rung: number, shared: number, total: number, size: number): number {
  if (shared === 0 && total > 0) return Number.POSITIVE_INFINITY;
  return LOSS.occupations[rung]! * size + LOSS_PER_OCCUPATION_LEFT_OUT * (total - shared * size);
}
