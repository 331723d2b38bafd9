import type { Vector } from "./combinations.ts";
import { profilesPointedOut } from "./uniqueness.ts";

/** A published profile as the search holds it: its class and the vector that is shown. */
export interface StandingProfile extends Vector {
  classKey: string;
}

export interface Closing {
  /** Classes with members left, but fewer than k of them. */
  classKeys: string[];
  /** Every profile to make unreadable in the same transaction as the removal, sorted. */
  profileIds: string[];
}

/** The classes that hold fewer than k once `removed` have left. `counts` per class key, before the removal. */
export function classesUnderK(
  counts: ReadonlyMap<string, number>,
  removed: readonly string[],
  k: number,
): string[] {
  const left = new Map(counts);
  for (const key of removed) left.set(key, (left.get(key) ?? 0) - 1);
  return [...left]
    .filter(([, count]) => count > 0 && count < k)
    .map(([key]) => key)
    .sort();
}

/**
 * What a removal brings down with it (2-domain §2: the gate holds at all times). Besides the classes that fall under
 * k, in a small pool also the classes of those whom three traits would now point out, round by round, because closing one
 * class may leave somebody elsewhere alone with theirs. Re-generalise afterwards with `planRelease`, those
 * closed as waiting (`published: null`); they stay hidden until then.
 */
export function closeAfterRemoval(
  pool: readonly StandingProfile[],
  removedIds: readonly string[],
  k: number,
): Closing {
  const removed = new Set(removedIds);
  let open = pool.filter((one) => !removed.has(one.id));
  const closed = new Set<string>();
  for (;;) {
    const pointedOut = new Set(profilesPointedOut(open));
    const counts = new Map<string, number>();
    for (const one of open) counts.set(one.classKey, (counts.get(one.classKey) ?? 0) + 1);
    const falling = new Set([
      ...classesUnderK(counts, [], k),
      ...open.filter((one) => pointedOut.has(one.id)).map((one) => one.classKey),
    ]);
    if (falling.size === 0) break;
    for (const key of falling) closed.add(key);
    open = open.filter((one) => !falling.has(one.classKey));
  }
  const profileIds = pool.filter((one) => closed.has(one.classKey) && !removed.has(one.id));
  return { classKeys: [...closed].sort(), profileIds: profileIds.map((one) => one.id).sort() };
}
