import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../shared/dates.ts";
import { type CaseDecision, decisionProblems, grantedDecision, mayBeExtended } from "./decision.ts";

const TODAY = "2026-11-23";
const granted = (changes: Partial<CaseDecision> = {}): CaseDecision => ({
  outcome: "granted",
  decidedOn: "2026-11-20",
  receivedOn: "2026-11-23",
  from: "2026-12-01",
  to: "2027-11-30",
  levelPercent: null,
  payoutMonth: null,
  ...changes,
});
const refused = (): CaseDecision => granted({ outcome: "refused", from: null, to: null });
const problems = (decision: CaseDecision, earlier: CaseDecision[] = []) =>
  decisionProblems(decision, "lonebidrag-utveckling", earlier, TODAY).map(
    ({ field, problem }) => `${field} ${problem}`,
  );

describe("a decision that can't be right", () => {
  it.each<[string, Partial<CaseDecision>, string]>([
    ["made in the future", { decidedOn: "2026-11-24", receivedOn: "2026-11-24" }, "decidedOn in_future"],
    ["received before it was made", { receivedOn: "2026-11-19" }, "receivedOn received_before_decided"],
    ["that ends before it begins", { to: "2026-11-30" }, "to end_before_start"],
    ["longer than one decision may be", { to: "2027-12-01" }, "to longer_than_decision"],
    ["paid out before it begins", { payoutMonth: "2026-11" }, "payoutMonth payout_before_start"],
  ])("is one %s", (_, changes, problem) => {
    expect(problems(granted(changes))).toContain(problem);
    expect(problems(granted())).toEqual([]);
  });

  it("is one of a scheme that was not in force that day", () => {
    const found = decisionProblems(granted(), "extratjanst", [], TODAY);
    expect(found).toEqual([{ field: "decidedOn", problem: "scheme_not_in_force" }]);
  });

  it("is one that together with the earlier ones is longer than the scheme's total", () => {
    const first = granted();
    const second = granted({ from: "2027-12-01", to: "2028-11-30" });
    expect(problems(second, [first])).toEqual([]);
    expect(problems(granted({ from: "2028-12-01", to: "2028-12-31" }), [first, second])).toEqual([
      "to longer_than_total",
    ]);
    expect(problems(granted({ from: "2027-11-30", to: "2028-03-31" }), [first])).toEqual([
      "from overlaps_earlier",
    ]);
  });

  it("is never a refusal for want of dates", () => {
    expect(problems(refused())).toEqual([]);
  });
});

describe("the decision in force", () => {
  it("is the last one granted: a refused extension leaves it as it is", () => {
    expect(grantedDecision([refused(), granted(), refused()])).toEqual(granted());
    expect(grantedDecision([refused()])).toBeNull();
  });

  it("can be extended while the scheme has time left", () => {
    const second = granted({ from: "2027-12-01", to: "2028-11-30" });
    expect(mayBeExtended("lonebidrag-utveckling", [granted()], TODAY)).toBe(true);
    expect(mayBeExtended("lonebidrag-utveckling", [granted(), second], TODAY)).toBe(false);
    expect(mayBeExtended("osa", [granted(), second], TODAY)).toBe(true);
    expect(mayBeExtended("osa", [refused()], TODAY)).toBe(false);
  });

  it("never passes as longer than the scheme's months, whatever day it begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 40 }), (days, over) => {
        const from = addDays("2026-01-01", days);
        const longest = addDays(addMonths(from, 12), -1);
        const found = problems(granted({ from, to: addDays(longest, over) }));
        expect(found.includes("to longer_than_decision")).toBe(over > 0);
      }),
    );
  });
});
