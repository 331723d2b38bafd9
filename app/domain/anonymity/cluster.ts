import type { Encoded } from "./encode.ts";
import { type EquivalenceClass, isUseful, join, lossWith, startClass } from "./equivalence-class.ts";
import { LOSS_UNPUBLISHED } from "./loss.ts";

/** People compared with each other at once; keeps the work proportional to the size of the pool. */
const BLOCK = 96;

export interface Clustering {
  classes: EquivalenceClass[];
  /** Those for whom no useful class of k was found. */
  held: Encoded[];
}

/**
 * Divides people into useful classes of at least k with little loss. `people` in the order of `encode`.
 *
 * A pool of up to a hundred, which is what most units have, is one block, where classes are grown one person
 * at a time by least loss (greedy k-member clustering). A larger pool is cut along its order into blocks of
 * people who resemble each other, and those left over in each meet in a last round.
 */
export function cluster(people: readonly Encoded[], k: number): Clustering {
  const classes: EquivalenceClass[] = [];
  const left: Encoded[] = [];
  const size = Math.max(BLOCK, 4 * k);
  const blocks = cut(people, size);
  for (const block of blocks) {
    const found = growClasses(block, k);
    classes.push(...found.classes);
    left.push(...found.held);
  }
  if (blocks.length === 1 || left.length < k) return { classes, held: left };
  const last = growClasses(left.slice(0, size), k);
  const rest = left.slice(size);
  return { classes: [...classes, ...last.classes], held: [...last.held, ...rest] };
}

function cut(people: readonly Encoded[], size: number): Encoded[][] {
  const count = Math.max(1, Math.ceil(people.length / size));
  return Array.from({ length: count }, (_, i) =>
    people.slice(Math.floor((i * people.length) / count), Math.floor(((i + 1) * people.length) / count)),
  );
}

function growClasses(people: readonly Encoded[], k: number): Clustering {
  const classes: EquivalenceClass[] = [];
  const aside: Encoded[] = [];
  let free = [...people];
  let seed = free[0];
  while (seed && free.length >= k) {
    const grown = grow(seed, free, k);
    if (isUseful(grown.loss, k)) {
      const taken = new Set(grown.members);
      classes.push(grown);
      free = free.filter((one) => !taken.has(one));
    } else {
      // Only the seed steps aside: one person unlike everybody must not hold the others back.
      aside.push(seed);
      free = free.filter((one) => one !== seed);
    }
    seed = farthest(seed, free);
  }
  const late = new Set([...free, ...aside]);
  return {
    classes,
    held: joinCheapest(
      classes,
      people.filter((one) => late.has(one)),
    ),
  };
}

function grow(seed: Encoded, free: readonly Encoded[], k: number): EquivalenceClass {
  const grown = startClass(seed);
  const others = free.filter((one) => one !== seed);
  while (grown.members.length < k) {
    let best = 0;
    let bestLoss = Number.POSITIVE_INFINITY;
    for (let i = 0; i < others.length; i++) {
      const loss = lossWith(grown, others[i]!, bestLoss);
      if (loss < bestLoss) {
        best = i;
        bestLoss = loss;
      }
    }
    join(grown, others.splice(best, 1)[0]!);
  }
  return grown;
}

/** The next class starts as far as possible from the last, so that the odd ones choose their company early. */
function farthest(from: Encoded, free: readonly Encoded[]): Encoded | undefined {
  const alone = startClass(from);
  let best = free[0];
  let bestLoss = -1;
  for (const one of free) {
    const loss = lossWith(alone, one);
    if (loss > bestLoss) {
      best = one;
      bestLoss = loss;
    }
  }
  return best;
}

/**
 * Lets each person widen the class where it costs least, when that costs less than leaving them unpublished and
 * the class stays useful. Returns those for whom no class would do.
 */
export function joinCheapest(classes: readonly EquivalenceClass[], people: readonly Encoded[]): Encoded[] {
  return people.filter((one) => {
    let best: EquivalenceClass | undefined;
    let bestIncrease = LOSS_UNPUBLISHED;
    for (const target of classes) {
      const loss = lossWith(target, one, target.loss + bestIncrease);
      if (loss - target.loss < bestIncrease && isUseful(loss, target.members.length + 1)) {
        best = target;
        bestIncrease = loss - target.loss;
      }
    }
    if (best) join(best, one);
    return !best;
  });
}
