import fc from "fast-check";
import { round, timed } from "../timing.ts";
import type { BenchEngine } from "./engines/bench-engine.ts";

const TEXTS = 10_000;
const LONGEST = 400;

const SYNTAX = [
  '"',
  "*",
  "NEAR(",
  "AND",
  "OR",
  "NOT",
  "title:",
  "-",
  "(",
  "\0",
  "🙂",
  "\uD800",
  "'",
  "lager",
  "städare",
  " ",
];

/** What ten thousand texts of any signs take: whatever is typed, an answer comes, and soon. */
export async function askAnything(engine: BenchEngine, seed: number): Promise<object> {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: LONGEST }),
    fc.string({ unit: "grapheme", maxLength: LONGEST }),
    fc.array(fc.constantFrom(...SYNTAX), { maxLength: 60 }).map((parts) => parts.join("")),
  );
  const times: number[] = [];
  for (const text of fc.sample(anything, { numRuns: TEXTS, seed }))
    times.push((await timed(() => engine.query({ text, asYouType: true }))).took.ms);
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(times.length * share)]!);
  return { class: "random", queries: TEXTS, p50_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99) };
}
