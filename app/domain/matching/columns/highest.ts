import { HEIGHTS } from "./heights.ts";

export interface Found {
  slot: number;
  height: number;
}

/** The highest of those added, at least `most` of them when there are so many: all at the edge are kept. */
export class Highest {
  /** Whoever is lower is not among the highest, whatever comes. */
  edge = 0;
  readonly #most: number;
  readonly #counts = new Uint32Array(HEIGHTS);
  #above = 0;
  readonly #slots: number[] = [];
  readonly #heights: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(slot: number, height: number): void {
    if (height < this.edge) return;
    this.#slots.push(slot);
    this.#heights.push(height);
    if (height === this.edge) return;
    this.#counts[height]! += 1;
    this.#above += 1;
    while (this.#above >= this.#most) {
      this.edge += 1;
      this.#above -= this.#counts[this.edge]!;
    }
  }

  /** Those above the edge, fewer than `most`, and those at it. */
  best(): { above: Found[]; atEdge: Found[] } {
    const found = this.#slots.map((slot, at): Found => ({ slot, height: this.#heights[at]! }));
    return {
      above: found.filter(({ height }) => height > this.edge),
      atEdge: found.filter(({ height }) => height === this.edge),
    };
  }
}

/** Highest first, then the least tie, then the least lot, which is asked for only where it decides. */
export function inOrder(
  found: readonly Found[],
  tie: (slot: number) => number,
  lotOf: (slot: number) => string,
): number[] {
  const lots = new Map<number, string>();
  const lot = (slot: number): string => {
    const drawn = lots.get(slot) ?? lotOf(slot);
    lots.set(slot, drawn);
    return drawn;
  };
  return found
    .map((one) => ({ ...one, tie: tie(one.slot) }))
    .sort((a, b) => b.height - a.height || a.tie - b.tie || (lot(a.slot) < lot(b.slot) ? -1 : 1))
    .map(({ slot }) => slot);
}
