import {
  combinationKey,
  combinationsOf,
  countOwners,
  type Item,
  itemsOf,
  ownedBy,
  type Showing,
  showingAll,
  type Vector,
} from "./combinations.ts";

/**
 * The extra refusal of 2-domain §2. Traits and work conditions are not quasi-identifiers one by one, but in a
 * small pool three of them and the home area point somebody out ("the punctual one in Hultaby who needs a calm
 * room and can't lift"). Below this many published profiles every such combination must be shared by two.
 */
export const SMALL_POOL = 50;

/** Something that a profile may not show. */
export type Withheld = Pick<Item, "kind" | "id">;

export interface Withholding {
  /** Per profile what must not be shown; a profile that may show everything is not in the map. */
  withheld: Map<string, Withheld[]>;
  /** Those who may show none of what they have, sorted. */
  emptied: string[];
}

/** The profiles that a combination points out, in a small pool; nobody in a larger one. Sorted ids. */
export function profilesPointedOut(pool: readonly Vector[]): string[] {
  if (pool.length >= SMALL_POOL) return [];
  return [...pointedOut(showingAll(pool)).keys()].map((one) => one.vector.id).sort();
}

/**
 * What each profile of a small pool must leave out, so that no combination points out anybody.
 *
 * In each round every profile that is pointed out gives up one item: the one in most of the combinations that only
 * it has, and of equals the least missed, a phrase before a trait level before a work condition (matching can do
 * without a trait, but has to ask the caseworker about a withheld condition). All give up at once, so the
 * outcome does not depend on the order of the pool. Rounds end because each takes something away. Two may have
 * given up what they could have shared with a third, so at last each takes back what points nobody out.
 */
export function withhold(pool: readonly Vector[]): Withholding {
  if (pool.length >= SMALL_POOL) return { withheld: new Map(), emptied: [] };
  const showing = showingAll(pool).sort((a, b) => (a.vector.id < b.vector.id ? -1 : 1));
  for (let found = pointedOut(showing); found.size > 0; found = pointedOut(showing)) {
    for (const [one, counts] of found) {
      const worst = [...counts].sort((a, b) => b[1] - a[1] || a[0].code - b[0].code)[0]![0];
      one.items = one.items.filter((item) => item !== worst);
    }
  }
  giveBack(showing);
  const withheld = new Map(
    showing.map((one) => [one.vector.id, missing(one)] as const).filter(([, items]) => items.length > 0),
  );
  const emptied = showing.filter((one) => one.items.length === 0 && withheld.has(one.vector.id));
  return { withheld, emptied: emptied.map((one) => one.vector.id) };
}

/** Per profile, in how many of the combinations that only it has each of its items takes part. */
function pointedOut(pool: readonly Showing[]): Map<Showing, Map<Item, number>> {
  const owners = countOwners(pool);
  const result = new Map<Showing, Map<Item, number>>();
  for (const one of pool) {
    const counts = new Map<Item, number>();
    for (const chosen of combinationsOf(one.items)) {
      if (owners.get(combinationKey(one.area, chosen)) !== 1) continue;
      for (const item of chosen) counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    if (counts.size > 0) result.set(one, counts);
  }
  return result;
}

/** To show more can't point out another: it only makes their combinations commoner. */
function giveBack(pool: readonly Showing[]): void {
  const owners = countOwners(pool);
  for (let given = true; given; ) {
    given = false;
    for (const one of pool) {
      for (const item of withheldItems(one).reverse()) {
        const items = [...one.items, item].sort((a, b) => a.code - b.code);
        const keyOf = (chosen: readonly Item[]) => combinationKey(one.area, chosen);
        const added = combinationsOf(items).filter((chosen) => chosen.includes(item));
        if (!added.every((chosen) => owners.has(keyOf(chosen)))) continue;
        for (const chosen of ownedBy(items).filter((each) => each.includes(item))) {
          owners.set(keyOf(chosen), (owners.get(keyOf(chosen)) ?? 0) + 1);
        }
        one.items = items;
        given = true;
      }
    }
  }
}

function withheldItems({ vector, items }: Showing): Item[] {
  const shown = new Set(items.map((item) => item.code));
  return itemsOf(vector).filter((item) => !shown.has(item.code));
}

/** The least missed first. */
function missing(one: Showing): Withheld[] {
  return withheldItems(one).map(({ kind, id }) => ({ kind, id }));
}
