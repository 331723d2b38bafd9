/** A number in [0, 1), the next of a row that is the same for the same seed. */
export type Random = () => number;

/** A 32-bit linear step whose high bits are mixed before they are read; good enough for texts, not for secrets. */
export function seeded(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let mixed = state ^ (state >>> 15);
    mixed = Math.imul(mixed, 0x2c1b3c6d);
    mixed ^= mixed >>> 12;
    mixed = Math.imul(mixed, 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** A whole number from low to high, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<Item>(random: Random, list: readonly Item[]): Item {
  return list[Math.floor(random() * list.length)]!;
}

/** As words fall in running text: the item at rank r about 1/r as often as the first, and none never. */
export function pickEarly<Item>(random: Random, list: readonly Item[]): Item {
  if (random() < 0.2) return pick(random, list);
  return list[Math.floor(Math.exp(random() * Math.log(list.length + 1))) - 1]!;
}

/** So many different items, in chance order; all of them where the list is shorter. */
export function sample<Item>(random: Random, list: readonly Item[], count: number): Item[] {
  const rest = [...list];
  for (let at = 0; at < Math.min(count, rest.length); at++) {
    const other = between(random, at, rest.length - 1);
    [rest[at], rest[other]] = [rest[other]!, rest[at]!];
  }
  return rest.slice(0, count);
}
