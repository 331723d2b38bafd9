import { round } from "../timing.ts";
import { EXPLAINED } from "./context.ts";

/** How many questions a variant is asked before it is measured, and measured on. */
export interface Times {
  warm: number;
  asked: number;
}

/** Questions one after another, the same for every variant, `count` of them over and over. */
export async function ask(count: number, times: Times, answer: (at: number) => unknown): Promise<object> {
  const took: number[] = [];
  for (let at = 0; at < times.warm + times.asked; at += 1) {
    const start = performance.now();
    await answer(at % count);
    if (at >= times.warm) took.push(performance.now() - start);
  }
  return quantiles(took);
}

export function quantiles(took: readonly number[]): object {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? 0, 3);
  return { times: took.length, p50_ms: at(0.5), p95_ms: at(0.95) };
}

export function about(variant: string, direction: string, n: number): object {
  return { variant, n, direction, explain: variant === "floor" ? 0 : EXPLAINED };
}
