import fc from "fast-check";
import { it } from "vitest";
import { histories } from "#app/domain/anonymity/history.fixture.ts";
import { liveHistories } from "./gate-histories.ts";

it("the gate holds at every look through 500 histories that cross the size of a small pool", () => {
  return liveHistories(
    "gate-histories-crowd",
    histories({ min: 55, max: 75 }, { min: 15, max: 40 }, fc.constant(true)),
    500,
  );
});
