type Numbers = Uint32Array | Uint16Array | Uint8Array;

/** Typed arrays of so many rows each; what is beyond them is room to grow. */
export interface Table {
  columns: readonly unknown[];
  rows: number;
}

function bytesOf({ columns, rows }: Table): Int32Array[] {
  return columns
    .filter((one): one is Numbers => ArrayBuffer.isView(one))
    .map((one) => new Int32Array(one.buffer, 0, (Math.min(rows, one.length) * one.BYTES_PER_ELEMENT) >>> 2));
}

/** In MB, to two places. */
export function megabytesOf(tables: readonly Table[]): number {
  const words = tables.flatMap(bytesOf).reduce((sum, { length }) => sum + length, 0);
  return Number(((words * 4) / 2 ** 20).toFixed(2));
}

/** One pass over the bytes as they lie, and nothing done with them: what it costs to have read all. */
export function passOver(tables: readonly Table[]): () => number {
  const all = tables.flatMap(bytesOf);
  return () => all.reduce((sum, words) => sum ^ sumOf(words), 0);
}

/** Eight at a time, so that the loop itself costs little. */
function sumOf(words: Int32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at + 7 < words.length; at += 8) {
    a ^= words[at]! + words[at + 1]!;
    b ^= words[at + 2]! + words[at + 3]!;
    c ^= words[at + 4]! + words[at + 5]!;
    d ^= words[at + 6]! + words[at + 7]!;
  }
  return a ^ b ^ c ^ d;
}
