import { type Candidate, classKey, type Encoded, EQUAL_ATTRIBUTES, encode } from "./candidate.ts";
import { cluster, joinCheapest } from "./cluster.ts";
import {
  attributesOf,
  classOf,
  type EquivalenceClass,
  isUseful,
  join,
  lossWith,
} from "./equivalence-class.ts";
import type { LadderContext } from "./ladders-place-time.ts";
import { LOSS, LOSS_UNPUBLISHED } from "./loss.ts";
import type { PublishedProfile } from "./profile.ts";

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
export function planAfresh(candidates: readonly Candidate[], k: number, context: LadderContext): Plan {
  const found = cluster(encode(candidates, context), k);
  let classes = mergeAlike(found.classes);
  let held = found.held;
  // A class that somebody joined may have room for the next or have become like another, and those left may now
  // be company for each other.
  for (let before = -1; before !== held.length; ) {
    before = held.length;
    const last = cluster(joinCheapest(classes, held), k);
    classes = mergeAlike([...classes, ...last.classes]);
    held = last.held;
  }
  return { classes: classes.map(planned), held };
}

/**
 * Leaves what stands published as it is and takes those who wait into it, in three steps: into a class whose
 * published form already is true of them, letter for letter; else into new classes among themselves; else by widening
 * the class where that costs least. A published class of fewer than k is not standing: its people wait too.
 */
export function planOnStanding(candidates: readonly Candidate[], k: number, context: LadderContext): Plan {
  const people = encode(candidates, context);
  const standing = standingClasses(people, k);
  const inClass = new Set(standing.flatMap(({ made }) => made.members));
  const waiting = people.filter((one) => !inClass.has(one) && !joinLiteral(standing, one));
  const fresh = cluster(waiting, k);
  const before = new Map(standing.map(({ made }) => [made, made.members.length]));
  const all = [...standing.map(({ made }) => made), ...fresh.classes];
  const held = joinCheapest(all, fresh.held);
  return {
    classes: [
      ...standing.map(({ made, attributes }) =>
        made.members.length === before.get(made)
          ? { attributes, members: made.members, loss: publishedLoss(attributes, made) }
          : planned(made),
      ),
      ...fresh.classes.map(planned),
    ],
    held,
  };
}

/** Classes that came out in the same form are one class to everybody who sees them. */
function mergeAlike(classes: readonly EquivalenceClass[]): EquivalenceClass[] {
  const byKey = new Map<string, Encoded[]>();
  for (const made of classes) {
    const key = classKey(attributesOf(made));
    byKey.set(key, [...(byKey.get(key) ?? []), ...made.members]);
  }
  return [...byKey.values()].map(classOf);
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
}

function standingClasses(people: readonly Encoded[], k: number): Standing[] {
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
    .map((members) => ({ attributes: members[0]!.candidate.published!.attributes, made: classOf(members) }));
}

function planned(made: EquivalenceClass): PlannedClass {
  return { attributes: attributesOf(made), members: made.members, loss: made.loss };
}

function joinLiteral(standing: readonly Standing[], one: Encoded): boolean {
  let best: Standing | undefined;
  let bestLoss = Number.POSITIVE_INFINITY;
  for (const each of standing) {
    const loss = literalLoss(each.attributes);
    if (loss >= bestLoss || !isTrueOf(each.attributes, one)) continue;
    if (isUseful(lossWith(each.made, one), each.made.members.length + 1)) {
      best = each;
      bestLoss = loss;
    }
  }
  if (best) join(best.made, one);
  return best !== undefined;
}

function isTrueOf(attributes: Attributes, one: Encoded): boolean {
  const equal = EQUAL_ATTRIBUTES.every((attribute) => {
    const { rung, values } = attributes[attribute];
    if (rung === one.values[attribute].length) return true;
    return one.values[attribute][rung]?.join(",") === values.join(",");
  });
  const { rung, values } = attributes.occupations;
  const mine = one.occupations[rung];
  if (!equal || !mine) return equal;
  return values.length > 0 ? values.every((code) => mine.includes(code)) : mine.length === 0;
}

function literalLoss(attributes: Attributes): number {
  return Object.entries(attributes).reduce(
    (sum, [attribute, { rung }]) => sum + LOSS[attribute as keyof Attributes][rung]!,
    0,
  );
}

/** A standing form may be coarser than its present members need, so its loss is that of the form. */
function publishedLoss(attributes: Attributes, made: EquivalenceClass): number {
  return Math.max(made.loss, literalLoss(attributes) * made.members.length);
}
