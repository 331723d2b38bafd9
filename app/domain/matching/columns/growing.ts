type Numbers = Uint32Array | Uint16Array;

/** The same numbers, with room for one at `at`. */
export function withRoom<Kind extends Numbers>(numbers: Kind, at: number): Kind {
  if (at < numbers.length) return numbers;
  const larger = numbers instanceof Uint16Array ? new Uint16Array(at * 2) : new Uint32Array(at * 2);
  larger.set(numbers);
  return larger as Kind;
}

/** Numbers for keys from nought; one that nobody has any longer is given again. */
export interface Numbering {
  numberOf: Map<string, number>;
  /** Numbers given out so far, those free among them. */
  size: number;
  free: number[];
}

export function emptyNumbering(): Numbering {
  return { numberOf: new Map(), size: 0, free: [] };
}

/** A number for a key that has none. */
export function takeNumber(numbering: Numbering, key: string): number {
  const number = numbering.free.pop() ?? numbering.size++;
  numbering.numberOf.set(key, number);
  return number;
}

export function giveBack(numbering: Numbering, key: string): void {
  numbering.free.push(numbering.numberOf.get(key)!);
  numbering.numberOf.delete(key);
}
