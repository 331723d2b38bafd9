import { hideSmallCount, inFullGroups } from "../anonymity/small-cells.ts";

/** How far down a list somebody reads before they choose. */
export const READ_FIRST = 10;

/** How one ranking of the same cards differs from another. */
export interface OrderChange {
  ranked: number;
  /** Of those first now, how many would stand in another place. */
  moved: number;
  /** How many would come in among the first. */
  entered: number;
  /** The most places that anybody of the first, now or then, would move. */
  furthest: number;
}

/** The same as somebody may read it who sees no cards; null is hidden. */
export interface ShownChange {
  ranked: number | null;
  /** Nought, or at least so many. */
  moved: number | null;
  entered: number | null;
  furthest: number | null;
}

export function compareOrders(now: readonly string[], then: readonly string[]): OrderChange {
  const placeNow = new Map(now.map((ref, place) => [ref, place]));
  const placeThen = new Map(then.map((ref, place) => [ref, place]));
  const first = now.slice(0, READ_FIRST);
  const entered = then.slice(0, READ_FIRST).filter((ref) => !first.includes(ref));
  const steps = (ref: string) => Math.abs((placeNow.get(ref) ?? 0) - (placeThen.get(ref) ?? 0));
  return {
    ranked: now.length,
    moved: first.filter((ref) => steps(ref) > 0).length,
    entered: entered.length,
    furthest: Math.max(0, ...[...first, ...entered].map(steps)),
  };
}

/**
 * Of fewer than k cards nothing is told. How many of the first move is told in full groups of k, so that neither they
 * nor the few who stay can be counted, and how far only when at least so many do: it would be the step of one of few.
 */
export function showChange({ ranked, moved, entered, furthest }: OrderChange, k: number): ShownChange {
  const inGroups = (count: number) => (ranked < k ? null : count === 0 ? 0 : inFullGroups(count, k));
  const movedShown = inGroups(moved);
  return {
    ranked: hideSmallCount(ranked, k),
    moved: movedShown,
    entered: inGroups(entered),
    furthest: movedShown === null ? null : furthest,
  };
}
