import { it } from "vitest";
import { histories } from "#app/domain/anonymity/history.fixture.ts";
import { liveHistories } from "./gate-histories.ts";

it("the gate holds at every look through 50 000 histories of between four and nine people", () => {
  return liveHistories("gate-histories-few", histories({ min: 4, max: 9 }, { min: 3, max: 9 }), 50_000);
});
