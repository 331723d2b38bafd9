import { round, timed } from "../timing.ts";
import { type BenchEngine, type BenchQuery, TOP } from "./engines/bench-engine.ts";

/** A query with what a reader says of each answer. */
export interface JudgedQuery {
  asked: BenchQuery;
  class: string;
  /** Measured, never tuned on. */
  heldOut: boolean;
  about: string;
  /** How many documents are right. */
  rightInAll: number;
  /** Whether a document is right, wrong, or neither (null). */
  isRight(id: string): boolean | null;
}

export interface Judged {
  query: JudgedQuery;
  ms: number;
  right: number;
  wrong: number;
  neither: number;
  firstIsRight: boolean;
}

export async function judge(engine: BenchEngine, query: JudgedQuery): Promise<Judged> {
  const { value: ids, took } = await timed(() => engine.query(query.asked));
  const verdicts = ids.map((id) => query.isRight(id));
  return {
    query,
    ms: took.ms,
    right: verdicts.filter((verdict) => verdict === true).length,
    wrong: verdicts.filter((verdict) => verdict === false).length,
    neither: verdicts.filter((verdict) => verdict === null).length,
    firstIsRight: verdicts[0] === true,
  };
}

/**
 * A line for each class, and for all. `recall20`: of the right ones that have room among the first twenty, the share that
 * is there (room taken by what is neither right nor wrong is left out). `precision20`: of those shown that are right or wrong, the share that is right (none shown: 0). `answered`: a
 * right one is there; `first_right`: it stands first. What is held out is reported apart.
 */
export function summary(answers: readonly Judged[]): object[] {
  return [false, true].flatMap((heldOut) => {
    const part = answers.filter(({ query }) => query.heldOut === heldOut);
    const classes = [...new Set(part.map(({ query }) => query.class))];
    return [...classes, ...(part.length > 0 ? ["all"] : [])].map((name) => ({
      held_out: heldOut,
      class: name,
      ...figures(part.filter(({ query }) => name === "all" || query.class === name)),
    }));
  });
}

function figures(answers: readonly Judged[]) {
  const mean = (measure: (one: Judged) => number) =>
    round(answers.reduce((sum, one) => sum + measure(one), 0) / answers.length, 3);
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!);
  return {
    queries: answers.length,
    p50_ms: at(0.5),
    p95_ms: at(0.95),
    p99_ms: at(0.99),
    recall20: mean(
      ({ right, neither, query }) => right / Math.max(1, Math.min(TOP - neither, query.rightInAll)),
    ),
    precision20: mean(({ right, wrong }) => right / Math.max(1, right + wrong)),
    answered: mean(({ right }) => Number(right > 0)),
    first_right: mean(({ firstIsRight }) => Number(firstIsRight)),
  };
}
