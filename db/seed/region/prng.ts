/** A source of numbers in [0, 1) that gives the same series for the same seed. */
export type Random = () => number;

/** Mulberry32 (public domain, T. Ettinger): small, fast and good enough for demo data, never for secrets. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** Like `pick`, but the earlier an item stands the likelier it is: of four, the first comes every second time. */
export function pickEarly<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() ** 2 * items.length)]!;
}

/** One of the keys, each as often as its weight says. */
export function pickWeighted<Key extends string>(
  random: Random,
  weights: Readonly<Record<Key, number>>,
): Key {
  const entries = Object.entries(weights) as [Key, number][];
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return entries[entries.length - 1]![0];
}

/** `count` different items (fewer when there are fewer), in list order. */
export function pickSome<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  const left = items.map((_, at) => at);
  const chosen: number[] = [];
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  return chosen.sort((a, b) => a - b).map((at) => items[at]!);
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from `min` to `max`, both included. */
export function between(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}
