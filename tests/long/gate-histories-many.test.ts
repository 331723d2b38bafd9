import { it } from "vitest";
import { histories } from "#app/domain/anonymity/history.fixture.ts";
import { liveHistories } from "./gate-histories.ts";

it("the gate holds at every look through 50 000 histories of between ten and fourteen people", () => {
  return liveHistories("gate-histories-many", histories({ min: 10, max: 14 }, { min: 3, max: 9 }), 50_000);
});
