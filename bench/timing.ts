/** What one measured piece of work took. `cpu` counts every thread of this process, and nobody else's. */
export interface Took {
  ms: number;
  cpu: number;
}

export async function timed<Value>(
  work: () => Value | Promise<Value>,
): Promise<{ value: Value; took: Took }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { value, took: { ms, cpu: (user + system) / 1000 } };
}

/** The middle and the slow end of many measurements, in milliseconds. */
export function spread(took: readonly Took[]) {
  const at = (key: keyof Took, share: number) => {
    const sorted = took.map((one) => one[key]).sort((a, b) => a - b);
    return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  };
  return {
    times: took.length,
    ms: { p50: at("ms", 0.5), p95: at("ms", 0.95) },
    cpu_ms: { p50: at("cpu", 0.5), p95: at("cpu", 0.95) },
  };
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
