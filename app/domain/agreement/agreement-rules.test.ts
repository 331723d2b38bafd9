import { describe, expect, it } from "vitest";
import { agreementContent } from "#tests/factories/agreement-content.ts";
import { PLACEMENT_KINDS } from "../kompetenskort/vocabulary.ts";
import { agreementContentSchema } from "./agreement-content.ts";
import {
  areHoursValid,
  isDecisionCovering,
  isInsuranceSettled,
  isWithinLongest,
  needsAfDecision,
} from "./agreement-rules.ts";
import { latestEnd, PERIOD_LIMITS } from "./period-limits.ts";

describe("the decision it rests on", () => {
  it("is AF's for arbetsträning, and for praktik that AF decides", () => {
    const needing = PLACEMENT_KINDS.filter((kind) => needsAfDecision({ kind, decidedBy: "af" }));
    expect(needing).toEqual(["praktik", "arbetstraning"]);
    expect(needsAfDecision({ kind: "praktik", decidedBy: "kommun" })).toBe(false);
    expect(needsAfDecision({ kind: "arbetstraning", decidedBy: "kommun" })).toBe(true);
  });

  it("is not the municipality's to make for arbetsträning", () => {
    expect(isDecisionCovering(agreementContent({ decidedBy: "kommun" }))).toBe(false);
  });

  it("covers the whole period", () => {
    const decision = { decidedOn: "2026-12-18", from: "2027-01-11", to: "2027-04-30" };
    expect(isDecisionCovering(agreementContent({ decision }))).toBe(true);
    expect(isDecisionCovering(agreementContent({ decision: { ...decision, from: "2027-01-12" } }))).toBe(
      false,
    );
    expect(isDecisionCovering(agreementContent({ decision: { ...decision, to: "2027-04-29" } }))).toBe(false);
  });
});

describe("insurance through", () => {
  const settled = (decidedBy: "af" | "kommun" | "other", through: "af" | "kommun" | "other", name = "") =>
    isInsuranceSettled({ decidedBy, insurance: { through, name } });

  it("is AF where AF decides, and never AF for the municipality's own", () => {
    expect(settled("af", "af")).toBe(true);
    expect(settled("af", "kommun")).toBe(false);
    expect(settled("af", "other", "Bolaget")).toBe(false);
    expect(settled("kommun", "kommun")).toBe(true);
    expect(settled("kommun", "af")).toBe(false);
    expect(settled("other", "af")).toBe(false);
  });

  it("names the insurer where it is another", () => {
    expect(settled("kommun", "other")).toBe(false);
    expect(settled("kommun", "other", "Bolaget")).toBe(true);
  });
});

describe("hours", () => {
  const valid = (hoursPerWeek: number, steps: [string, number][]) =>
    areHoursValid({
      hoursPerWeek,
      hoursSteps: steps.map(([from, hours]) => ({ from, hoursPerWeek: hours })),
      period: { from: "2027-01-11", to: "2027-04-30" },
    });

  it("are 1–40 a week, with dated steps in order inside the period", () => {
    expect(
      valid(10, [
        ["2027-02-01", 20],
        ["2027-03-01", 30],
      ]),
    ).toBe(true);
    expect(valid(0, [])).toBe(false);
    expect(valid(41, [])).toBe(false);
    expect(valid(10, [["2027-02-01", 41]])).toBe(false);
    expect(
      valid(10, [
        ["2027-03-01", 20],
        ["2027-02-01", 30],
      ]),
    ).toBe(false);
    expect(valid(10, [["2027-05-01", 20]])).toBe(false);
    expect(valid(10, [["2027-01-11", 20]])).toBe(false);
    expect(valid(10, [["2027-02-01", 10]])).toBe(false);
  });
});

describe("the longest a kind may run", () => {
  it("is six months for what rests on SFS 2000:634 7 §, to the day", () => {
    expect(latestEnd("arbetstraning", "2027-01-11")).toBe("2027-07-10");
    const until = (to: string) =>
      isWithinLongest({ kind: "arbetstraning", period: { from: "2027-01-11", to } });
    expect(until("2027-07-10")).toBe(true);
    expect(until("2027-07-11")).toBe(false);
  });

  it("has one dated row with a source for every kind, and no limit on an ordinary job", () => {
    for (const kind of PLACEMENT_KINDS)
      expect(PERIOD_LIMITS.filter((row) => row.kind === kind && row.validTo === null)).toHaveLength(1);
    expect(PERIOD_LIMITS.every((row) => row.source !== "")).toBe(true);
    expect(latestEnd("anstallning", "2027-01-11")).toBeNull();
  });
});

describe("the content", () => {
  it("is read whole, and an impossible date or a too long text is told by a short key", () => {
    expect(agreementContentSchema.safeParse(agreementContent()).success).toBe(true);
    const issues = (change: object) =>
      agreementContentSchema
        .safeParse({ ...agreementContent(), ...change })
        .error?.issues.map((one) => one.message);
    expect(issues({ period: { from: "2027-02-30", to: "2027-04-30" } })).toEqual(["date"]);
    expect(issues({ tasks: "x".repeat(3001) })).toEqual(["too_long"]);
    expect(issues({ tasks: "" })).toEqual(["missing"]);
    expect(issues({ hoursPerWeek: 41 })).toEqual(["too_high"]);
    expect(issues({ insurance: undefined })).not.toBeUndefined();
  });
});
