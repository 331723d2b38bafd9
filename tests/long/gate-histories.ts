import fc from "fast-check";
import { expect } from "vitest";
import { type History, type Lived, live } from "#app/domain/anonymity/history.fixture.ts";

const wrong = (what: string): never => {
  throw new Error(what);
};

/** Between two batches the runner gets a word in: a worker that is silent for a minute counts as lost. */
const BATCH = 250;

/** Lives `runs` histories, and tells how many and what was in them. */
export async function liveHistories(
  name: string,
  histories: fc.Arbitrary<History>,
  runs: number,
): Promise<void> {
  const sum: Lived & { histories: number } = {
    histories: 0,
    looks: 0,
    most: 0,
    closed: 0,
    republished: 0,
    comebacks: 0,
  };
  const property = fc.property(histories, (history) => {
    const lived = live(history, wrong);
    sum.histories += 1;
    sum.looks += lived.looks;
    sum.closed += lived.closed;
    sum.republished += lived.republished;
    sum.comebacks += lived.comebacks;
    sum.most = Math.max(sum.most, lived.most);
  });
  while (sum.histories < runs) {
    fc.assert(property, { numRuns: Math.min(BATCH, runs - sum.histories) });
    await new Promise(setImmediate);
  }
  process.stdout.write(`${JSON.stringify({ test: name, ...sum })}\n`);
  expect(Math.min(sum.closed, sum.republished, sum.comebacks)).toBeGreaterThan(runs / 10);
}
