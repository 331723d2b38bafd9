/** Counts as they may be shown; null is "hidden" ("färre än k"). */
export interface SafeCounts<Cell extends string> {
  cells: Record<Cell, number | null>;
  /** Null when the cells that are hidden could be worked out from it. */
  total: number | null;
}

/**
 * Hides every count from 1 to k − 1, and as many of the next smallest as it takes that the hidden ones can't be
 * worked out from the total: one hidden cell alone is the total less the rest; several that add up to less than k are
 * a small cell together; several that add up to the least or the most they can are known one by one. Zero is shown, it
 * is about nobody. Where even hiding every cell isn't enough the total is hidden.
 */
export function hideSmallCells<Cell extends string>(
  counts: Readonly<Record<Cell, number>>,
  k: number,
): SafeCounts<Cell> {
  const entries = (Object.entries(counts) as [Cell, number][]).sort(
    ([a, x], [b, y]) => x - y || (a < b ? -1 : 1),
  );
  const people = entries.filter(([, count]) => count > 0);
  const small = people.filter(([, count]) => count < k).length;
  let hidden = small;
  while (hidden > 0 && hidden < people.length && !isSafe(people.slice(0, hidden), small, k)) hidden++;
  const safe = hidden === 0 || isSafe(people.slice(0, hidden), small, k);
  const hiddenCells = new Set(people.slice(0, hidden).map(([cell]) => cell));
  const cells = Object.fromEntries(
    entries.map(([cell, count]) => [cell, hiddenCells.has(cell) ? null : count]),
  ) as Record<Cell, number | null>;
  return { cells, total: safe ? entries.reduce((sum, [, count]) => sum + count, 0) : null };
}

/** One figure on its own, such as a number of hits. */
export function hideSmallCount(count: number, k: number): number | null {
  return count > 0 && count < k ? null : count;
}

/**
 * A number that grows and falls by one person at a time, as full groups of k: "minst 10". Null below k, nought too, so
 * that who watches it learns neither of the first nor of each who comes after.
 */
export function inFullGroups(count: number, k: number): number | null {
  return count < k ? null : count - (count % k);
}

function isSafe(hidden: readonly (readonly [string, number])[], small: number, k: number): boolean {
  const sum = hidden.reduce((total, [, count]) => total + count, 0);
  const onlySmall = hidden.length === small;
  return (
    hidden.length > 1 && sum >= k && sum > hidden.length && !(onlySmall && sum === hidden.length * (k - 1))
  );
}
