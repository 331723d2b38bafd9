import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What `make` makes, how long it takes, and how much more memory the process holds for it. */
export async function made<Value>(
  make: () => Value | Promise<Value>,
): Promise<{ value: Value; cold_ms: number; mb: number }> {
  const before = held();
  const start = performance.now();
  const value = await make();
  const cold = performance.now() - start;
  return { value, cold_ms: Math.round(cold), mb: Number(((held() - before) / 2 ** 20).toFixed(1)) };
}

function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
