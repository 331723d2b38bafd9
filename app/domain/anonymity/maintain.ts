import type { Vector } from "./combinations.ts";
import { profilesPointedOut, SMALL_POOL } from "./uniqueness.ts";

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

/** How much of a pool a removal has to look at. */
export type Reach = "own_classes" | "whole_pool";

/**
 * In a pool that stays large only the classes that somebody leaves can fall, so a removal costs the same however large
 * the pool is. Where it may be small afterwards, three traits may point out somebody in any class.
 *
 * @param poolSize published in the pool, before; may stop counting at `SMALL_POOL + touched`
 * @param touched members of the classes that somebody leaves, before: at most so many will be gone
 */
export function reachOfRemoval(poolSize: number, touched: number): Reach {
  return poolSize - touched < SMALL_POOL ? "whole_pool" : "own_classes";
}

/**
 * What a removal brings down with it (2-domain §2: the gate holds at all times). Besides the classes that fall under
 * k, in a small pool also the classes of those whom three traits would now point out, round by round, because closing one
 * class may leave somebody elsewhere alone with theirs. Re-generalise afterwards with `planRelease`, those
 * closed as waiting (`published: null`); they stay hidden until then.
 *
 * @param within everybody that the `reachOfRemoval` of this removal takes in, those removed among them
 */
export function closeAfterRemoval(
  within: readonly StandingProfile[],
  reach: Reach,
  removedIds: readonly string[],
  k: number,
): Closing {
  const removed = new Set(removedIds);
  let open = within.filter((one) => !removed.has(one.id));
  const closed = new Set<string>();
  for (;;) {
    const pointedOut = new Set(reach === "whole_pool" ? profilesPointedOut(open) : []);
    const sizes = new Map<string, number>();
    for (const one of open) sizes.set(one.classKey, (sizes.get(one.classKey) ?? 0) + 1);
    const falling = new Set(
      open.filter((one) => pointedOut.has(one.id) || sizes.get(one.classKey)! < k).map((one) => one.classKey),
    );
    if (falling.size === 0) break;
    for (const key of falling) closed.add(key);
    open = open.filter((one) => !falling.has(one.classKey));
  }
  const profileIds = within.filter((one) => closed.has(one.classKey) && !removed.has(one.id));
  return { classKeys: [...closed].sort(), profileIds: profileIds.map((one) => one.id).sort() };
}
