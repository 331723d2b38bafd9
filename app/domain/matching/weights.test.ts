import { expect, it } from "vitest";
import { type MatchingWeights, WEIGHTS_1, WEIGHTS_2, weightsOn, withoutWaiting } from "./weights.ts";

const sum = (weights: MatchingWeights) =>
  Object.values(weights.points).reduce((total, points) => total + points, 0);

it.each([WEIGHTS_1, WEIGHTS_2])(
  "version $version shares out exactly 100 whole points, with the waiting term and without",
  (weights) => {
    expect(sum(weights)).toBe(100);
    expect(sum(withoutWaiting(weights))).toBe(100);
    expect(Object.values(weights.points).every(Number.isInteger)).toBe(true);
  },
);

it("has the first version in force before the second", () => {
  expect(weightsOn("2026-11-27")).toBe(WEIGHTS_1);
  expect(weightsOn("2026-11-28")).toBe(WEIGHTS_2);
});

it("uses the weights that were in force on the day", () => {
  const next: MatchingWeights = { ...WEIGHTS_1, version: "3", validFrom: "2027-07-01" };
  expect(weightsOn("2027-06-30", [next, WEIGHTS_1]).version).toBe("1");
  expect(weightsOn("2027-07-01", [next, WEIGHTS_1]).version).toBe("3");
  expect(() => weightsOn("2020-01-01", [next])).toThrow("2020-01-01");
});

it("never lets the spread term count before it is measured", () => {
  for (const weights of [WEIGHTS_1, WEIGHTS_2]) expect(weights.points.spread).toBe(0);
});
