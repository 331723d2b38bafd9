import { expect, it } from "vitest";
import { type MatchingWeights, WEIGHTS_1, weightsOn, withoutWaiting } from "./weights.ts";

const sum = (weights: MatchingWeights) =>
  Object.values(weights.points).reduce((total, points) => total + points, 0);

it("shares out exactly 100 whole points, with the waiting term and without", () => {
  expect(sum(WEIGHTS_1)).toBe(100);
  expect(sum(withoutWaiting(WEIGHTS_1))).toBe(100);
  expect(Object.values(WEIGHTS_1.points).every(Number.isInteger)).toBe(true);
});

it("uses the weights that were in force on the day", () => {
  const next: MatchingWeights = { ...WEIGHTS_1, version: "2", validFrom: "2027-07-01" };
  expect(weightsOn("2027-06-30", [next, WEIGHTS_1]).version).toBe("1");
  expect(weightsOn("2027-07-01", [next, WEIGHTS_1]).version).toBe("2");
  expect(() => weightsOn("2020-01-01", [next])).toThrow("2020-01-01");
});

it("never lets the spread term count before it is measured", () => {
  expect(WEIGHTS_1.points.spread).toBe(0);
});
