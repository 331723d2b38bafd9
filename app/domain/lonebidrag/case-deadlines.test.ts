import { describe, expect, it } from "vitest";
import { creditExpected, type DeadlineFacts, deadlinesOf } from "./case-deadlines.ts";
import type { CaseDecision } from "./decision.ts";

const GRANTED: CaseDecision = {
  outcome: "granted",
  decidedOn: "2026-11-20",
  receivedOn: "2026-11-23",
  from: "2026-12-01",
  to: "2027-11-30",
  levelPercent: null,
  payoutMonth: null,
};
const facts = (changes: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  scheme: "lonebidrag-anstallning",
  state: "running",
  plannedStart: null,
  employmentStart: "2026-12-01",
  decisions: [GRANTED],
  months: [],
  ...changes,
});
const month = (month: string, reportedOn: string | null = null, creditedOn: string | null = null) => ({
  month,
  reportedOn,
  creditedOn,
});
const said = (changes: Partial<DeadlineFacts>, today: string) =>
  deadlinesOf(facts(changes), today).map(({ kind, date, urgency }) => `${kind} ${date} ${urgency}`);

describe("the deadlines of a case", () => {
  it("raise the review of a refusal, three weeks from the day it came", () => {
    const refused = { ...GRANTED, outcome: "refused", from: null, to: null } as const;
    expect(said({ state: "decision_refused", decisions: [refused] }, "2026-11-24")).toEqual([
      "review 2026-12-14 soon",
    ]);
  });

  it("raise the first day of work until it has begun", () => {
    expect(said({ state: "contract_signed" }, "2026-11-24")).toEqual(["first-day 2026-12-01 soon"]);
    expect(said({ state: "application_sent" }, "2026-11-24")).toEqual([]);
  });

  it("raise the extension three months before the end, and not when one is under way", () => {
    expect(said({}, "2026-12-01")).toEqual(["extension 2027-08-30 later", "decision-end 2027-11-30 later"]);
    expect(said({ state: "extension_started" }, "2027-11-10")).toEqual(["decision-end 2027-11-30 soon"]);
  });

  it("raise each month that is over until 180 days have gone, and drop what is lost", () => {
    const months = [month("2026-12"), month("2027-01"), month("2027-07")];
    expect(said({ state: "ended", months }, "2027-07-01")).toEqual(["pay-evidence 2027-07-30 soon"]);
  });

  it("raise the credit of what is reported, also after the end", () => {
    expect(said({ state: "ended", months: [month("2026-12", "2027-01-08")] }, "2027-02-13")).toEqual([
      "credit 2027-02-12 passed",
    ]);
    expect(
      said({ state: "ended", months: [month("2026-12", "2027-01-08", "2027-02-12")] }, "2027-02-13"),
    ).toEqual([]);
  });

  it("expect the credit the month after the report, the 17th in January, not before the first payout", () => {
    expect(creditExpected(month("2026-11", "2026-12-05"), null)).toBe("2027-01-17");
    expect(creditExpected(month("2026-12", "2027-01-05"), "2027-04")).toBe("2027-04-12");
    expect(creditExpected(month("2026-12"), null)).toBeNull();
  });
});
