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
  members: Encoded[];
  /** Points lost for its members together. */
  loss: number;
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

/**
 * Puts people together as if no card had been read before, keeps the classes that may be shown nevertheless, and
 * puts the others together anew, each with only what their next card may say.
 */
function within(
  pool: RememberingPool,
  people: readonly Encoded[],
  put: (people: readonly Encoded[]) => Clustering,
): Clustering {
  const free = put(people);
  if (people.every(isUntold)) return free;
  const classes = free.classes
    .filter(pool.mayShow)
    .map((made) => (made.members.every(isUntold) ? made : pool.standing(made.members, attributesOf(made))));
  const placed = idsIn(classes);
  const rest = put(people.filter(({ candidate }) => !placed.has(candidate.candidateId)).map(pool.bound));
  return { classes: [...classes, ...rest.classes], held: joinCheapest(classes, rest.held) };
}

function isUntold({ candidate }: Encoded): boolean {
  return candidate.told.length === 0;
}

function idsIn(classes: readonly EquivalenceClass[]): Set<string> {
  return new Set(classes.flatMap(({ members }) => members.map(({ candidate }) => candidate.candidateId)));
}

/**
 * Leaves what stands published as it is and takes those who wait into it, in three steps: into a class whose
 * published form already is true of them, letter for letter; else into new classes among themselves; else by widening
 * the class where that costs least. A published class of fewer than k is not standing: its people wait too.
 */
export function planOnStanding(pool: RememberingPool, k: number): Plan {
  const { people } = pool;
  const standing = standingClasses(pool, k);
  const inClass = idsIn(standing.map(({ made }) => made));
  const waiting = people.filter(
    (one) => !inClass.has(one.candidate.candidateId) && !joinLiteral(standing, pool.bound(one)),
  );
  const fresh = within(pool, waiting, (some) => cluster(some, k));
  const before = new Map(standing.map(({ made }) => [made, made.members.length]));
  const all = [...standing.map(({ made }) => made), ...fresh.classes];
  const held = joinCheapest(all, fresh.held);
  return {
    classes: [
      ...standing.map((each) =>
        each.made.members.length === before.get(each.made)
          ? { attributes: each.attributes, members: each.made.members, loss: publishedLoss(each) }
          : planned(each.made),
      ),
      ...fresh.classes.map(planned),
    ],
    held,
  };
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
  return plan.classes.reduce((sum, { loss }) => sum + loss, plan.held.length * LOSS_UNPUBLISHED);
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
  made: EquivalenceClass;
  /** Points that the form itself loses for each. */
  literal: number;
  /** In the order of EQUAL_ATTRIBUTES, the number of the values at the rung shown. */
  keys: number[];
  occupations: number[];
}

function standingClasses(pool: RememberingPool, k: number): Standing[] {
  const { people, numberOf } = pool;
  const byKey = new Map<string, Encoded[]>();
  for (const one of people) {
    if (!one.candidate.published) continue;
    const key = classKey(one.candidate.published.attributes);
    const members = byKey.get(key);
    if (members) members.push(one);
    else byKey.set(key, [one]);
  }
  return [...byKey.values()]
    .filter((members) => members.length >= k)
    .map((members): Standing => {
      const { attributes } = members[0]!.candidate.published!;
      return {
        attributes,
        made: pool.standing(members, attributes),
        literal: literalLoss(attributes),
        keys: EQUAL_ATTRIBUTES.map((attribute) => numberOf(attributes[attribute].values.join(","))),
        occupations: attributes.occupations.values.map(numberOf),
      };
    });
}

function planned(made: EquivalenceClass): PlannedClass {
  return { attributes: attributesOf(made), members: made.members, loss: made.loss };
}

function joinLiteral(standing: readonly Standing[], one: Encoded): boolean {
  let best: Standing | undefined;
  for (const each of standing) {
    if (best && each.literal >= best.literal) continue;
    if (isTrueOf(each, one) && isUseful(lossWith(each.made, one), each.made.members.length + 1)) best = each;
  }
  if (best) join(best.made, one);
  return best !== undefined;
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

/** A standing form may be coarser than its present members need, so its loss is that of the form. */
function publishedLoss({ literal, made }: Standing): number {
  return Math.max(made.loss, literal * made.members.length);
}
