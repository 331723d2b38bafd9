type Numbers = Uint32Array | Uint16Array | Uint8Array;

/** Every typed array within an object, however deep. */
export function arraysIn(value: unknown): Numbers[] {
  if (value instanceof Uint32Array || value instanceof Uint16Array || value instanceof Uint8Array)
    return [value];
  if (typeof value !== "object" || value === null || value instanceof Map) return [];
  return Object.values(value).flatMap(arraysIn);
}

/** The share of an array that rows stand in; the rest is room to grow. */
const used = (array: Numbers, rows: number) => Math.min(rows, array.length) * array.BYTES_PER_ELEMENT;

/** In MB, to two places. */
export function megabytesOf(arrays: readonly Numbers[], rows: number): number {
  return Number((arrays.reduce((sum, array) => sum + used(array, rows), 0) / 2 ** 20).toFixed(2));
}

/** One pass over the bytes as they lie, and nothing done with them: what memory itself costs. */
export function passOver(arrays: readonly Numbers[], rows: number): number {
  let sum = 0;
  for (const array of arrays) sum ^= sumOf(new Uint32Array(array.buffer, 0, used(array, rows) >>> 2));
  return sum;
}

function sumOf(words: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = (sum + words[at]!) | 0;
  return sum;
}
