import { expect, it } from "vitest";
import { CODE_WEIGHTS, type MatchingWeights, WEIGHTS_1, WEIGHTS_2, weightsOn, without } from "./weights.ts";

const sum = (weights: MatchingWeights) =>
  Object.values(weights.points).reduce((total, points) => total + points, 0);

it.each(CODE_WEIGHTS)(
  "version $version shares out exactly 100 whole points, with the terms of fairness and without",
  (weights) => {
    expect(sum(weights)).toBe(100);
    expect(sum(without("waiting", weights))).toBe(100);
    expect(sum(without("spread", without("waiting", weights)))).toBe(100);
    expect(Object.values(weights.points).every(Number.isInteger)).toBe(true);
  },
);

it("has the first version in force before the second", () => {
  expect(weightsOn("2026-11-27", CODE_WEIGHTS)).toBe(WEIGHTS_1);
  expect(weightsOn("2026-11-28", CODE_WEIGHTS)).toBe(WEIGHTS_2);
});

it("uses the weights that were in force on the day", () => {
  const next: MatchingWeights = { ...WEIGHTS_1, version: "3", validFrom: "2027-07-01" };
  expect(weightsOn("2027-06-30", [next, WEIGHTS_1]).version).toBe("1");
  expect(weightsOn("2027-07-01", [next, WEIGHTS_1]).version).toBe("3");
  expect(() => weightsOn("2020-01-01", [next])).toThrow("2020-01-01");
});

it("uses the one made last of two that begin the same day", () => {
  const first: MatchingWeights = { ...WEIGHTS_1, version: "101", validFrom: "2027-07-01" };
  const mended: MatchingWeights = { ...first, version: "102" };
  expect(weightsOn("2027-07-01", [WEIGHTS_1, first, mended]).version).toBe("102");
});

it("never lets the spread term count before a unit has asked for it", () => {
  for (const weights of CODE_WEIGHTS) expect(weights.points.spread).toBe(0);
});
