import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addTallies, tallyOfPlaywright, tallyOfVitest } from "./tally.ts";

const directory = mkdtempSync(join(tmpdir(), "jobbron-tally-"));
afterAll(() => rmSync(directory, { recursive: true }));

function report(content: unknown): string {
  const file = join(directory, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (testResults: unknown[] = [], numFailedTests = 0) =>
  report({ numPassedTests: 3, numFailedTests, numPendingTests: 2, numTodoTests: 1, testResults });
const playwright = (stats: object, errors: unknown[] = []) =>
  report({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 1, ...stats }, errors });

describe("the sum of a test run", () => {
  it("counts what Vitest passed, failed and skipped", () => {
    const failedFile = { status: "failed", assertionResults: [{ status: "failed" }] };
    expect(tallyOfVitest(vitest([failedFile], 1), 1)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it("counts a test file that could not be loaded as failed", () => {
    const brokenFile = { status: "failed", assertionResults: [] };
    expect(tallyOfVitest(vitest([brokenFile]), 1).failed).toBe(1);
  });

  it("never counts a runner that says no as passed", () => {
    expect(tallyOfVitest(vitest(), 1).failed).toBe(1);
    expect(tallyOfPlaywright(playwright({}), 1).failed).toBe(1);
  });

  it("counts a runner that left no report as one failure", () => {
    const nowhere = join(directory, "missing.json");
    expect(tallyOfVitest(nowhere, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(tallyOfPlaywright(nowhere, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts a browser test that passed only sometimes, and an error outside the tests, as failed", () => {
    const tally = tallyOfPlaywright(playwright({ unexpected: 1, flaky: 1 }, [{ message: "setup" }]), 1);
    expect(tally).toEqual({ passed: 4, failed: 3, skipped: 1 });
  });

  it("adds the runners together", () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(addTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
