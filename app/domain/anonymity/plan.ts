import { classKey } from "./candidate.ts";
import { type Clustering, cluster, joinCheapest } from "./cluster.ts";
import { type Encoded, EQUAL_ATTRIBUTES } from "./encode.ts";
import {
  attributesOf,
  classOf,
  type EquivalenceClass,
  isUseful,
  join,
  lossWith,
} from "./equivalence-class.ts";
import { LOSS, LOSS_UNPUBLISHED } from "./loss.ts";
import type { PublishedProfile } from "./profile.ts";
import type { RememberingPool } from "./remember.ts";

type Attributes = PublishedProfile["attributes"];

export interface PlannedClass {
  attributes: Attributes;
  members: readonly Encoded[];
  /** Points lost for its members together. */
  loss(): number;
}

export interface Plan {
  classes: PlannedClass[];
  held: Encoded[];
}

/** The best that can be done from nothing: nobody keeps the form they have. */
export function planAfresh(pool: RememberingPool, k: number): Plan {
  const { classes, held } = within(pool, pool.people, (people) => settle(people, k));
  return { classes: classes.map(planned), held };
}

/** Classes as good as they get, and merged where they came out alike. */
function settle(people: readonly Encoded[], k: number): Clustering {
  const found = cluster(people, k);
  let classes = mergeAlike(found.classes);
  let held = found.held;
  // A class that somebody joined may have room for the next or have become like another, and those left may now
  // be company for each other.
  while (held.length > 0) {
    const last = cluster(joinCheapest(classes, held), k);
    if (last.held.length === held.length) break;
    classes = mergeAlike([...classes, ...last.classes]);
    held = last.held;
  }
  return { classes, held };
}

/** How often those whose cards would say too much are bound and the rest tried again, before all are bound. */
const ROUNDS = 6;

/**
 * Puts people together as if no card had been read before, and keeps the classes that may be shown nevertheless. Of
 * the others, those of whom too much would be told are bound to what their next card may say, whoever they are put
 * with, and all of them are put together anew.
 */
function within(
  pool: RememberingPool,
  people: readonly Encoded[],
  put: (people: readonly Encoded[]) => Clustering,
): Clustering {
  if (people.every(isUntold)) return put(people);
  const kept: EquivalenceClass[] = [];
  let left = people;
  for (let round = 0; ; round++) {
    const { classes, held } = put(round < ROUNDS ? left : left.map(pool.bound));
    const tooMuch = new Set(classes.flatMap((made) => pool.toldTooMuch(made.members, attributesOf(made))));
    const bad = new Set(classes.filter(({ members }) => members.some((one) => tooMuch.has(one))));
    kept.push(...classes.filter((made) => !bad.has(made)).map((made) => settled(pool, made)));
    left = [...[...bad].flatMap(({ members }) => members), ...held];
    // Of people who are bound nothing is told too much; were it so, they would wait.
    if (bad.size === 0 || round === ROUNDS)
      return { classes: kept, held: joinCheapest(kept, left.map(pool.bound)) };
    left = left.map((one) => (tooMuch.has(one) ? pool.bound(one) : one));
  }
}

/** From now on it says no more than it does; one of people never told of is free to. */
function settled(pool: RememberingPool, made: EquivalenceClass): EquivalenceClass {
  return made.members.every(isUntold) ? made : pool.standing(made.members, attributesOf(made));
}

function isUntold({ candidate }: Encoded): boolean {
  return candidate.told.length === 0;
}

/**
 * Leaves what stands published as it is and takes those who wait into it, in three steps: into a class whose
 * published form already is true of them, letter for letter; else into new classes among themselves; else by widening
 * the class where that costs least. A published class of fewer than k is not standing: its people wait too.
 */
export function planOnStanding(pool: RememberingPool, k: number): Plan {
  const standing = standingClasses(pool, k);
  const classBy = new Map(
    standing.flatMap((each) => each.members.map(({ candidate }) => [candidate.candidateId, each])),
  );
  const waiting = pool.people.filter(
    (one) => !classBy.has(one.candidate.candidateId) && !joinLiteral(pool, standing, pool.bound(one)),
  );
  const fresh = within(pool, waiting, (some) => cluster(some, k));
  const held = fresh.held.filter((one) => {
    const near = new Set(pool.near(one).flatMap(({ candidate }) => classBy.get(candidate.candidateId) ?? []));
    const classes = [...[...near].map((each) => madeOf(pool, each)), ...fresh.classes];
    return joinCheapest(classes, [one]).length > 0;
  });
  const stands = standing.map((each) => (isWidened(each) ? planned(each.made!) : asItStands(pool, each)));
  return { classes: [...stands, ...fresh.classes.map(planned)], held };
}

/** Classes that came out in the same form are one class to everybody who sees them. */
function mergeAlike(classes: readonly EquivalenceClass[]): EquivalenceClass[] {
  const byKey = Map.groupBy(classes, (made) => classKey(attributesOf(made)));
  return [...byKey.values()].map((alike) =>
    alike.length === 1 ? alike[0]! : classOf(alike.flatMap(({ members }) => members)),
  );
}

/** The loss of a whole plan, those held counted as wholly lost. */
export function planLoss(plan: Plan): number {
  return plan.classes.reduce((sum, made) => sum + made.loss(), plan.held.length * LOSS_UNPUBLISHED);
}

/**
 * How many more people like this one the pool lacks before a class of k is possible: k less those who are held too
 * and with whom a useful class could be made. At least one, since together they did not suffice.
 */
export function missingFor(one: Encoded, held: readonly Encoded[], k: number): number {
  const alone = classOf([one]);
  let company = 0;
  for (const other of held) {
    if (other !== one && isUseful(lossWith(alone, other), 2)) company++;
    if (company === k - 2) break;
  }
  return Math.max(1, k - 1 - company);
}

interface Standing {
  attributes: Attributes;
  /** Those of whom the form is true, letter for letter. */
  members: Encoded[];
  /** Made when it is asked for: most releases touch few classes. Who widened it is a member here alone. */
  made?: EquivalenceClass;
  /** Points that the form itself loses for each. */
  literal: number;
  /** In the order of EQUAL_ATTRIBUTES, the number of the values at the rung shown. */
  keys: number[];
  occupations: number[];
}

/**
 * The classes that stand. What they say of a start or of having waited says more as the days pass, for some of their
 * members more than may be told: those stand no longer.
 */
function standingClasses(pool: RememberingPool, k: number): Standing[] {
  const { people, numberOf } = pool;
  const published = people.filter(({ candidate }) => candidate.published);
  const byKey = Map.groupBy(published, ({ candidate }) => classKey(candidate.published!.attributes));
  return [...byKey.values()]
    .map((members) => {
      const tooMuch = pool.toldTooMuch(members, members[0]!.candidate.published!.attributes);
      return members.filter((one) => !tooMuch.includes(one));
    })
    .filter((members) => members.length >= k)
    .map((members): Standing => {
      const { attributes } = members[0]!.candidate.published!;
      return {
        attributes,
        members,
        literal: literalLoss(attributes),
        keys: EQUAL_ATTRIBUTES.map((attribute) => numberOf(attributes[attribute].values.join(","))),
        occupations: attributes.occupations.values.map(numberOf),
      };
    });
}

function madeOf(pool: RememberingPool, each: Standing): EquivalenceClass {
  each.made ??= pool.standing(each.members, each.attributes);
  return each.made;
}

function isWidened({ made, members }: Standing): boolean {
  return made !== undefined && made.members.length > members.length;
}

function planned(made: EquivalenceClass): PlannedClass {
  return { attributes: attributesOf(made), members: made.members, loss: () => made.loss };
}

/** A standing form may be coarser than its present members need, so its loss is that of the form. */
function asItStands(pool: RememberingPool, each: Standing): PlannedClass {
  const { attributes, members, literal } = each;
  return { attributes, members, loss: () => Math.max(madeOf(pool, each).loss, literal * members.length) };
}

function joinLiteral(pool: RememberingPool, standing: readonly Standing[], one: Encoded): boolean {
  let best: Standing | undefined;
  for (const each of standing) {
    if (best && each.literal >= best.literal) continue;
    if (!isTrueOf(each, one)) continue;
    if (isUseful(lossWith(madeOf(pool, each), one), each.members.length + 1)) best = each;
  }
  if (!best) return false;
  join(madeOf(pool, best), one);
  best.members.push(one);
  return true;
}

function isTrueOf({ attributes, keys, occupations }: Standing, one: Encoded): boolean {
  for (let at = 0; at < keys.length; at++) {
    const { rung } = attributes[EQUAL_ATTRIBUTES[at]!];
    const mine = one.climbs[at]!.keys;
    if (rung < mine.length && mine[rung] !== keys[at]) return false;
  }
  const mine = one.occupations.codes[attributes.occupations.rung];
  if (!mine) return true;
  return occupations.length > 0 ? occupations.every((code) => mine.includes(code)) : mine.length === 0;
}

function literalLoss(attributes: Attributes): number {
  return Object.entries(attributes).reduce(
    (sum, [attribute, { rung }]) => sum + LOSS[attribute as keyof Attributes][rung]!,
    0,
  );
}
