import { describe, expect, it } from "vitest";
import { hoursForm, stepsOf } from "./hours-form.ts";

const TYPED = { hoursNow: 20, earliestStart: "2027-01-11" };
const messages = (hoursSteps: unknown) =>
  hoursForm.safeParse({ ...TYPED, hoursSteps }).error?.issues.map(({ message }) => message) ?? [];

describe("the hours of a card as they are typed", () => {
  it("take an empty row as no step", () => {
    const typed = hoursForm.parse({ ...TYPED, hoursSteps: [{ from: "2027-03-01", hoursPerWeek: 30 }, {}] });
    expect(stepsOf(typed.hoursSteps)).toEqual([{ from: "2027-03-01", hoursPerWeek: 30 }]);
  });

  it("refuse a half-filled row and a step down", () => {
    expect(messages([{ from: "2027-03-01" }])).toEqual(["card.hours.range"]);
    expect(messages([{ hoursPerWeek: 30 }])).toEqual(["card.date.invalid"]);
    expect(messages([{ from: "2027-03-01", hoursPerWeek: 10 }])).toEqual(["card.steps.hours-order"]);
  });
});
